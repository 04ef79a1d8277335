import { drawFigures } from "../../export/draw-figure";
import { PICTURE_COLOURS } from "../../export/picture-colours";
import { pictureFoot, pictureHead, pictureSizes, placed } from "../../export/picture-frame";
import { framed, type Picture } from "../../export/picture-svg";
import { SANS } from "../../export/picture-text";
import type { AppContext } from "../context";
import { pictureWords } from "./picture-words";
import { schemeOnScreen } from "./scheme-on-screen";
import type { ViewFigure } from "./view-figures";

/** A title and the sources have to find room beside a small figure. */
const NARROWEST = 480;

/** A picture of figures on screen with title, kinds, warning, sources and address burnt in. */
export function viewPicture(figure: ViewFigure, app: AppContext): Picture {
  const drawing = drawFigures(figure.elements);
  const { lang } = app.locale;
  const scheme = schemeOnScreen();
  const inner = Math.max(NARROWEST, drawing.width);
  const { margin } = pictureSizes({ lang, scheme, width: inner });
  const style = { lang, scheme, margin, width: inner + 2 * margin };
  const mapped = figure.elements.some((element) => element.querySelector("[data-unit]"));
  const words = pictureWords(app, figure.label, mapped);
  const [head, foot] = [pictureHead(words, style), pictureFoot(words, style)];
  const top = head.height + 8;
  const bottom = top + drawing.height + 12;
  const { page } = PICTURE_COLOURS[scheme];
  return {
    ...framed(drawing, {
      head: head.svg,
      foot: placed(foot, 0, bottom),
      left: margin + Math.floor((inner - drawing.width) / 2),
      top,
      width: style.width,
      height: bottom + foot.height,
    }),
    ground: page,
    lang,
    font: SANS[lang],
    title: words.title,
    about: [words.warning, ...words.kinds.map(({ text }) => text), ...words.credits, words.address]
      .filter(Boolean)
      .join("\n"),
  };
}
