import type { Lang } from "../model/lang";
import { kindLines, type KindLine } from "./kind-lines";
import { PICTURE_COLOURS, type PictureColours, type Scheme } from "./picture-colours";
import { escapeXml, SANS, SERIF, tenth, textMark, wrapText } from "./picture-text";

/** A finished part of a picture: SVG with its upper left corner at (0, 0), in pixels. */
export interface PictureBlock {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** What a picture says around its figure. Texts that are "" take no room. */
export interface PictureWords {
  readonly title: string;
  /** A line or two under the title. */
  readonly about: string;
  readonly kinds: readonly KindLine[];
  /** What nobody may miss, 自定义口径 or 情景模型: printed over the title and again under the figure. */
  readonly warning: string;
  /** Sources and the base map's owner, a paragraph each. */
  readonly credits: readonly string[];
  /** Where the picture comes from, with what it was drawn from. */
  readonly address: string;
}

export interface PictureStyle {
  readonly lang: Lang;
  readonly scheme: Scheme;
  /** Outer width in pixels. */
  readonly width: number;
  /** Room left and right; from the width when not given. */
  readonly margin?: number;
  /** Size of the title; from the width when not given. */
  readonly titleSize?: number;
  /** Size of the running text, 12 at least when not given. */
  readonly textSize?: number;
}

/** The sizes that a style leaves open: readable when the picture is shown as wide as it is made. */
export function pictureSizes({ width, margin, titleSize, textSize }: PictureStyle): {
  readonly margin: number;
  readonly title: number;
  readonly text: number;
} {
  const clamp = (low: number, value: number, high: number): number =>
    Math.round(Math.min(high, Math.max(low, value)));
  return {
    margin: margin ?? clamp(12, width / 40, 48),
    title: titleSize ?? clamp(18, 10 + width / 55, 40),
    text: textSize ?? clamp(12, 9 + width / 240, 18),
  };
}

/** Lines of text set under each other from y on: the SVG, and where the next may begin. */
export function paragraph(
  text: string,
  at: { readonly x: number; readonly y: number; readonly width: number },
  style: { size: number; fill: string; leading: number; bold?: boolean; font?: string },
): { svg: string; bottom: number } {
  const { size, leading, bold, ...look } = style;
  const lines = wrapText(text, at.width, size, bold);
  const svg = lines.map((line, i) =>
    textMark(line, at.x, at.y + i * size * leading + size * (leading / 2 + 0.36), {
      ...look,
      size,
      bold: bold ?? false,
    }),
  );
  return { svg: svg.join(""), bottom: at.y + lines.length * size * leading };
}

/** The strip of ink that says what nobody may miss; nothing for "". */
export function warningStrip(
  warning: string,
  width: number,
  { margin, text }: { margin: number; text: number },
  { ink, page }: PictureColours,
): PictureBlock {
  if (warning === "") return { svg: "", width, height: 0 };
  const lines = wrapText(warning, width - 2 * margin, text, true);
  const height = Math.round(text * (0.9 + 1.5 * lines.length));
  const words = lines.map((line, i) =>
    textMark(line, margin, text * (1.55 + 1.5 * i), { size: text, fill: page, bold: true }),
  );
  const strip = `<rect width="${width}" height="${height}" fill="${ink}"/>`;
  return { svg: strip + words.join(""), width, height };
}

/**
 * The top of a picture: the warning if there is one, the title, what it is about, and whose the
 * figures are.
 * @param words texts; the title may run over several lines
 * @param style width in pixels, language and colours
 */
export function pictureHead(words: PictureWords, style: PictureStyle): PictureBlock {
  const colours = PICTURE_COLOURS[style.scheme];
  const sizes = pictureSizes(style);
  const { width } = style;
  const column = { x: sizes.margin, width: width - 2 * sizes.margin };
  const strip = warningStrip(words.warning, width, sizes, colours);
  const rule = `<rect width="${width}" height="3" fill="${colours.ink}"/>`;
  const title = paragraph(
    words.title,
    { ...column, y: strip.height + sizes.margin * 0.6 + 3 },
    { size: sizes.title, leading: 1.32, fill: colours.ink, bold: true, font: SERIF[style.lang] },
  );
  const about = paragraph(
    words.about,
    { ...column, y: title.bottom + sizes.text * 0.35 },
    { size: sizes.text, leading: 1.55, fill: colours.ink2 },
  );
  const kinds = kindLines(
    words.kinds,
    { ...column, y: about.bottom + sizes.text * 0.3 },
    sizes.text,
    colours,
  );
  return {
    svg: rule + strip.svg + title.svg + about.svg + kinds.svg,
    width,
    height: Math.ceil(kinds.bottom + sizes.text * 0.6),
  };
}

/** The foot of a picture: the warning again, the sources, and where it comes from. */
export function pictureFoot(words: PictureWords, style: PictureStyle): PictureBlock {
  const colours = PICTURE_COLOURS[style.scheme];
  const sizes = pictureSizes(style);
  const { width } = style;
  const column = { x: sizes.margin, width: width - 2 * sizes.margin };
  const size = Math.max(11, sizes.text - 2);
  let svg = `<rect y="0" width="${width}" height="1" fill="${colours.line}"/>`;
  let y = size * 0.6;
  const lines = [
    ...words.credits.map((text) => ({ text, fill: colours.ink3 })),
    { text: words.address, fill: colours.ink2 },
  ];
  for (const { text, fill } of lines) {
    const set = paragraph(text, { ...column, y }, { size, leading: 1.5, fill });
    svg += set.svg;
    y = set.bottom;
  }
  y = Math.ceil(y + size * 0.8);
  const strip = warningStrip(words.warning, width, sizes, colours);
  if (strip.height > 0) svg += placed(strip, 0, y);
  return { svg, width, height: y + strip.height };
}

/** A block at another place. */
export const placed = ({ svg }: Pick<PictureBlock, "svg">, x: number, y: number): string =>
  svg === "" ? "" : `<g transform="translate(${tenth(x)} ${tenth(y)})">${svg}</g>`;

/**
 * A complete SVG file: paper, the content, fonts by name, and the title for those who cannot see it.
 * @param content SVG in pixels
 */
export function pictureFile(
  content: string,
  size: { readonly width: number; readonly height: number },
  { lang, scheme }: Pick<PictureStyle, "lang" | "scheme">,
  title: string,
): string {
  const { page } = PICTURE_COLOURS[scheme];
  const [width, height] = [Math.ceil(size.width), Math.ceil(size.height)];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`,
    ` xml:lang="${lang}" font-family="${SANS[lang]}" role="img">`,
    `<title>${escapeXml(title)}</title>`,
    `<rect width="${width}" height="${height}" fill="${page}"/>`,
    content,
    "</svg>",
  ].join("");
}

/**
 * A figure between its head and its foot, as a complete SVG file as wide as the style says. The figure
 * stands in the middle if it is narrower.
 * @param figure what the picture shows, in pixels
 */
export function framedPicture(
  figure: PictureBlock,
  words: PictureWords,
  style: PictureStyle,
): string {
  const head = pictureHead(words, style);
  const foot = pictureFoot(words, style);
  const bottom = head.height + figure.height;
  const content = [
    placed(figure, (style.width - figure.width) / 2, head.height),
    placed(foot, 0, bottom),
    head.svg,
  ].join("");
  return pictureFile(
    content,
    { width: style.width, height: bottom + foot.height },
    style,
    words.title,
  );
}
