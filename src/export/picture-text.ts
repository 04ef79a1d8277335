import type { Lang } from "../model/lang";

/** Fonts of the reader's own device: a picture carries none. */
export const SANS: Readonly<Record<Lang, string>> = {
  "zh-Hans": `'PingFang SC','Noto Sans CJK SC','Source Han Sans SC','Microsoft YaHei','Noto Sans SC',sans-serif`,
  "zh-Hant": `'PingFang TC','Noto Sans CJK TC','Microsoft JhengHei','Noto Sans SC',sans-serif`,
  en: `system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans','Noto Sans SC',sans-serif`,
};
export const SERIF: Readonly<Record<Lang, string>> = {
  "zh-Hans": `'Songti SC','STZhongsong','Source Han Serif SC','Noto Serif CJK SC','Noto Serif SC','Noto Sans SC',sans-serif`,
  "zh-Hant": `'Songti TC','Source Han Serif TC','Noto Serif CJK TC','Noto Serif TC','Noto Sans SC',sans-serif`,
  en: `Georgia,'Noto Serif','Times New Roman','Noto Sans SC',serif`,
};

/**
 * Advance widths in ems, by kinds of characters: those of the widest of the usual fonts, so that a
 * line that is said to fit does.
 */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\uffe0-\uffe6\u3000-\u303f]|[\u{20000}-\u{3ffff}]/u, 1],
  [/[—…]/u, 1],
  [/[ijl.,:;'’‘|!]/u, 0.3],
  [/[ftrI()[\]{}\-/\\ ·"“”]/u, 0.4],
  [/[mwMW@%]/u, 0.92],
  [/[A-Z&]/u, 0.7],
];
const OTHER = 0.58;
/** How much wider a bold Latin letter is. */
const BOLD = 1.06;

/** Width of a text in the unit of `size`, never less than what the usual fonts give it. */
export function textWidth(text: string, size: number, bold = false): number {
  let ems = 0;
  for (const char of text) {
    const width = WIDTHS.find(([kind]) => kind.test(char))?.[1] ?? OTHER;
    ems += width === 1 ? 1 : width * (bold ? BOLD : 1);
  }
  return ems * size;
}

/** What cannot begin a line, and what cannot end one. */
const NO_START = /^[、。，．：；！？）」』】》〉”’·…—%,.:;!?)\]}]/u;
const NO_END = /[（「『【《〈“‘([{]$/u;
const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\u3000-\u303f]/u;

/**
 * Breaks a text into lines of at most `width`: between Han characters, at spaces, never before a mark
 * that closes or after one that opens. A word wider than a line is cut.
 */
export function wrapText(text: string, width: number, size: number, bold = false): string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of pieces(text)) {
    if (line !== "" && textWidth((line + piece).trimEnd(), size, bold) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
    while (textWidth(line.trimEnd(), size, bold) > width && [...line].length > 1) {
      const cut = fitting(line, width, size, bold);
      lines.push(cut);
      line = line.slice(cut.length);
    }
  }
  if (line.trim() !== "") lines.push(line.trimEnd());
  return lines;
}

/** The longest start of a text, at least a character of it, that fits a width. */
function fitting(text: string, width: number, size: number, bold: boolean): string {
  let cut = "";
  for (const char of text) {
    if (cut !== "" && textWidth(cut + char, size, bold) > width) break;
    cut += char;
  }
  return cut;
}

/** The parts of a text between which a line may end. */
function pieces(text: string): string[] {
  const parts: string[] = [];
  let last = "";
  for (const char of text) {
    const breaks =
      last !== "" &&
      !NO_START.test(char) &&
      !NO_END.test(last) &&
      char !== " " &&
      (last.endsWith(" ") || WIDE.test(char) || WIDE.test(last.slice(-1)));
    if (breaks) {
      parts.push(last);
      last = char;
    } else last += char;
  }
  return last === "" ? parts : [...parts, last];
}

/** Text as it stands in XML, in content and in attributes. What XML cannot hold is left out. */
export function escapeXml(text: string): string {
  return text
    .replaceAll(/(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

export interface TextStyle {
  readonly size: number;
  readonly fill: string;
  readonly bold?: boolean;
  /** Where it is not the picture's own. */
  readonly font?: string;
  readonly anchor?: "start" | "middle" | "end";
}

/** One line of text with its baseline at (x, y). */
export function textMark(text: string, x: number, y: number, style: TextStyle): string {
  const { size, fill, bold, font, anchor = "start" } = style;
  const more = [
    bold ? ` font-weight="700"` : "",
    font === undefined ? "" : ` font-family="${font}"`,
    anchor === "start" ? "" : ` text-anchor="${anchor}"`,
  ].join("");
  return `<text x="${tenth(x)}" y="${tenth(y)}" font-size="${tenth(size)}" fill="${fill}"${more}>${escapeXml(text)}</text>`;
}

/** A length to the tenth: what is finer, nobody sees. */
export const tenth = (value: number): number => Math.round(value * 10) / 10;
