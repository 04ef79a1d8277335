import type { FigureKind } from "../model/kind";
import { kindLines, sealMark } from "./kind-lines";
import { mapWithRuler, type MapPicture } from "./map-picture";
import { PICTURE_COLOURS, type Scheme } from "./picture-colours";
import {
  paragraph,
  pictureFile,
  placed,
  warningStrip,
  type PictureBlock,
  type PictureStyle,
  type PictureWords,
} from "./picture-frame";
import { SERIF, tenth, textMark } from "./picture-text";
import type { QrPath } from "./qr-path";

/** A province that the poster names. */
export interface PosterRow {
  readonly rank: string;
  readonly name: string;
  readonly value: string;
  /** Share of the longest bar, 0 to 1. */
  readonly length: number;
  readonly kind: FigureKind;
  readonly seal: string;
}

export interface Poster {
  readonly picture: MapPicture;
  readonly words: PictureWords;
  readonly name: string;
  readonly rowsTitle: string;
  readonly rows: readonly PosterRow[];
  /** Of the short address; null where that is too long for a code. */
  readonly code: QrPath | null;
  /** What to do with the code. */
  readonly codeWords: string;
}

/** Shown on a phone a third as wide: text of 28 is read at 9. */
export const POSTER_WIDTH = 1080;
const EDGE = 48;
const INNER = POSTER_WIDTH - 2 * EDGE;
const TEXT = 28;
const SMALL = 22;
const ROW = 60;
/** Width of the code, which is then made whole pixels a module. */
const CODE = 264;

/**
 * A tall picture for WeChat and Weibo, 1080 wide: title, map, the provinces that are meant, whose the
 * figures are, the sources, and a code of the address.
 */
export function posterSvg(
  poster: Poster,
  style: Pick<PictureStyle, "lang" | "scheme">,
): PictureBlock {
  const { lang, scheme } = style;
  const { words } = poster;
  const colours = PICTURE_COLOURS[scheme];
  const column = { x: EDGE, width: INNER };
  const font = SERIF[lang];
  const strip = warningStrip(words.warning, POSTER_WIDTH, { margin: EDGE, text: TEXT }, colours);

  const wordmark = paragraph(
    poster.name,
    { ...column, y: Math.max(3, strip.height) + 36 },
    { size: TEXT, leading: 1.4, fill: colours.ink2, bold: true, font },
  );
  const title = paragraph(
    words.title,
    { ...column, y: wordmark.bottom + 12 },
    { size: 56, leading: 1.3, fill: colours.ink, bold: true, font },
  );
  const kinds = kindLines(words.kinds, { ...column, y: title.bottom + 14 }, TEXT, colours);
  const map = mapWithRuler(poster.picture, {
    scheme,
    width: INNER,
    labelSize: 20,
    textSize: SMALL,
  });
  const mapTop = Math.round(kinds.bottom + 28);
  const rows = posterRows(poster, scheme);
  const rowsTop = mapTop + map.height + 32;
  const foot = posterFoot(poster, style);
  const footTop = rowsTop + rows.height + 28;
  const end = footTop + foot.height;
  const height = end + strip.height;
  const svg = pictureFile(
    [
      `<rect width="${POSTER_WIDTH}" height="3" fill="${colours.ink}"/>`,
      strip.svg,
      placed(map, EDGE, mapTop),
      wordmark.svg,
      title.svg,
      kinds.svg,
      placed(rows, EDGE, rowsTop),
      placed(foot, 0, footTop),
      placed(strip, 0, end),
    ].join(""),
    { width: POSTER_WIDTH, height },
    style,
    words.title,
  );
  return { svg, width: POSTER_WIDTH, height };
}

function posterRows({ rows, rowsTitle }: Poster, scheme: Scheme): PictureBlock {
  if (rows.length === 0) return { svg: "", width: INNER, height: 0 };
  const colours = PICTURE_COLOURS[scheme];
  const head = 52;
  const [nameAt, barAt, valueAt] = [64, 330, INNER];
  const barWidth = valueAt - barAt - 190;
  const drawn = rows.map(({ rank, name, value, length, kind, seal }, i) => {
    const y = head + i * ROW;
    const baseline = y + 40;
    const text = { size: 30, fill: colours.ink };
    return [
      `<rect y="${y}" width="${INNER}" height="1" fill="${colours.line}"/>`,
      textMark(rank, 44, baseline, { ...text, fill: colours.ink2, anchor: "end" }),
      textMark(name, nameAt, baseline, { ...text, bold: true }),
      `<rect x="${barAt}" y="${y + 20}" width="${barWidth}" height="22" fill="${colours.line}" fill-opacity="0.5"/>`,
      `<rect x="${barAt}" y="${y + 20}" width="${tenth(barWidth * length)}" height="22" fill="${colours.ramp.fills[4] ?? colours.ink}"/>`,
      sealMark({ kind, seal }, valueAt - 150, baseline, TEXT, colours),
      textMark(value, valueAt, baseline, { ...text, bold: true, anchor: "end" }),
    ].join("");
  });
  const title = textMark(rowsTitle, 0, 30, { size: SMALL, fill: colours.ink3 });
  return { svg: title + drawn.join(""), width: INNER, height: head + rows.length * ROW };
}

/** The code beside the sources; on white in either scheme, since readers of codes want dark on light. */
function posterFoot(
  { words, code, codeWords }: Poster,
  { scheme }: Pick<PictureStyle, "scheme">,
): PictureBlock {
  const colours = PICTURE_COLOURS[scheme];
  const module = code ? Math.max(1, Math.floor(CODE / code.size)) : 0;
  const side = code ? code.size * module : 0;
  const left = code ? EDGE + side + 32 : EDGE;
  const width = POSTER_WIDTH - EDGE - left;
  let y = 20;
  let svg = `<rect width="${POSTER_WIDTH}" height="1" fill="${colours.line}"/>`;
  const lines = [
    ...(code ? [{ text: codeWords, size: TEXT, fill: colours.ink }] : []),
    { text: words.address, size: SMALL, fill: colours.ink2 },
    ...words.credits.map((text) => ({ text, size: SMALL, fill: colours.ink3 })),
  ];
  for (const { text, size, fill } of lines) {
    const set = paragraph(text, { x: left, y, width }, { size, leading: 1.45, fill });
    svg += set.svg;
    y = set.bottom + 4;
  }
  if (code) {
    svg += [
      `<g transform="translate(${EDGE} 24) scale(${module})" shape-rendering="crispEdges">`,
      `<rect width="${code.size}" height="${code.size}" fill="#ffffff"/>`,
      `<path d="${code.path}" fill="#000000"/>`,
      "</g>",
    ].join("");
  }
  return { svg, width: POSTER_WIDTH, height: Math.ceil(Math.max(y, side + 24) + 28) };
}
