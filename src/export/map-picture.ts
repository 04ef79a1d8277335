import type { Rect } from "../map/frame";
import { CARD } from "./card-size";
import { kindLines } from "./kind-lines";
import { mapFigure, type MapBlock, type MapFigure } from "./map-figure";
import { PICTURE_COLOURS, type Scheme } from "./picture-colours";
import {
  framedPicture,
  paragraph,
  pictureFile,
  pictureSizes,
  placed,
  warningStrip,
  type PictureStyle,
  type PictureWords,
} from "./picture-frame";
import { SERIF, wrapText } from "./picture-text";
import { rulerFigure, type RulerFigure } from "./ruler-figure";

/** A map with its legend. */
export interface MapPicture {
  readonly map: MapFigure;
  /** Null where groups stand in the place of values. */
  readonly ruler: Omit<RulerFigure, "classes" | "selected" | "ramps"> | null;
}

interface BlockStyle {
  readonly scheme: Scheme;
  readonly width: number;
  readonly labelSize?: number;
  /** Size of the ruler's text, 12 when not given. */
  readonly textSize?: number;
}

/**
 * A map and its ruler in one block, in pixels: the ruler in the empty north-west of a wide one, above
 * a narrow one.
 */
export function mapWithRuler(picture: MapPicture, style: BlockStyle): MapBlock {
  const { scheme, width } = style;
  const isWide = width >= 1040;
  const across = isWide ? Math.round(width * 0.8) : width;
  const map = mapFigure(picture.map, { ...style, width: across });
  const { textSize = 12 } = style;
  const room = (isWide ? 400 : 520) * (textSize / 12);
  const ruler = rulerOf(picture, scheme, Math.min(room, width), textSize);
  // The map's north-west is empty: the ruler may stand in it.
  const top = isWide || !ruler ? 0 : Math.round(ruler.height - across * 0.03);
  const left = width - across;
  return {
    svg: placed(map, left, top) + (ruler ? placed(ruler, 0, isWide ? 6 : 0) : ""),
    width,
    height: top + map.height,
    clear: moved(map.clear, left, top),
  };
}

const moved = (clear: readonly Rect[], dx: number, dy: number): Rect[] =>
  clear.map((rect) => ({ ...rect, x: rect.x + dx, y: rect.y + dy }));

const rulerOf = ({ map, ruler }: MapPicture, scheme: Scheme, width: number, size?: number) =>
  ruler &&
  rulerFigure(
    {
      ...ruler,
      classes: map.classes,
      selected: map.selected,
      ...(map.ramps && { ramps: map.ramps }),
    },
    { scheme, width, ...(size !== undefined && { size }) },
  );

/** A complete picture of a map between its title and its sources, as wide as the style says. */
export function mapPicture(
  picture: MapPicture,
  words: PictureWords,
  style: PictureStyle & { readonly labelSize?: number },
): string {
  const { margin } = pictureSizes(style);
  const { scheme, width, labelSize } = style;
  const figure = mapWithRuler(picture, {
    scheme,
    width: width - 2 * margin,
    ...(labelSize !== undefined && { labelSize }),
  });
  return framedPicture(figure, words, style);
}

const EDGE = 48;
const COLUMN = 440;
const TITLES = [46, 42, 38, 34, 30, 26] as const;
/** Room of a title over kind and ruler. */
const TITLE_HEIGHT = 250;

/** The picture of a link, 1200 by 630: what it says at the left, the map at the right. */
export function mapCard(
  picture: MapPicture,
  words: PictureWords,
  name: string,
  style: Pick<PictureStyle, "lang" | "scheme">,
): string {
  const { lang, scheme } = style;
  const colours = PICTURE_COLOURS[scheme];
  const strip = warningStrip(words.warning, CARD.width, { margin: EDGE, text: 18 }, colours);
  const column = { x: EDGE, width: COLUMN };
  const font = SERIF[lang];
  const across = CARD.width - EDGE - COLUMN - 16;
  const map = mapFigure(picture.map, { scheme, width: across, labelSize: 14 });
  const ruler = rulerOf(picture, scheme, COLUMN);

  const top = Math.max(3, strip.height);
  const wordmark = paragraph(
    name,
    { ...column, y: top + 30 },
    { size: 22, leading: 1.4, fill: colours.ink, bold: true, font },
  );
  const size =
    TITLES.find(
      (each) => wrapText(words.title, COLUMN, each, true).length * each * 1.3 <= TITLE_HEIGHT,
    ) ?? 24;
  const title = paragraph(
    words.title,
    { ...column, y: wordmark.bottom + 14 },
    { size, leading: 1.3, fill: colours.ink, bold: true, font },
  );
  const kinds = kindLines(words.kinds, { ...column, y: title.bottom + 12 }, 18, colours);
  const credit = paragraph(
    words.credits.join(lang === "en" ? ". " : "。"),
    { x: EDGE, width: CARD.width - 2 * EDGE, y: 0 },
    { size: 12, leading: 1.45, fill: colours.ink3 },
  );
  const foot = CARD.height - 16 - credit.bottom;
  const mapTop = Math.round(Math.min(foot - map.height - 4, top + (foot - top - map.height) / 2));
  return pictureFile(
    [
      `<rect width="${CARD.width}" height="3" fill="${colours.ink}"/>`,
      strip.svg,
      placed(map, CARD.width - across - 8, mapTop),
      wordmark.svg,
      title.svg,
      kinds.svg,
      ruler ? placed(ruler, EDGE, foot - ruler.height - 14) : "",
      placed(credit, 0, foot),
    ].join(""),
    CARD,
    style,
    words.title,
  );
}
