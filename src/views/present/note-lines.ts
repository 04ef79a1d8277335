/** Type of an annotation, in CSS pixels: as step-notes.css has it. */
const EM = 12.5;
const LINE = 18;
const PADDING = 6;
/** The longest line of a text that is set wide, and of one that is set narrow, in ems. */
const LONGEST = [9, 6];
/** Of a Latin letter, in ems. */
const NARROW = 0.56;

const ems = (text: string): number =>
  [...text].reduce((sum, one) => sum + ((one.codePointAt(0) ?? 0) < 0x2e80 ? NARROW : 1), 0);

/** An annotation in lines, set wide and set narrow: broken between words, and between full-width characters. */
export function noteLines(text: string): string[][] {
  const [wide = [], narrow = []] = LONGEST.map((longest) => broken(text, longest));
  return narrow.length > wide.length ? [wide, narrow] : [wide];
}

function broken(text: string, longest: number): string[] {
  const parts = text.match(/\s*(?:[\u2e80-\uffef]|[^\s\u2e80-\uffef]+)/g) ?? [];
  const lines: string[] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    if (last !== undefined && (ems(last + part) <= longest || /^[，。；：、！？）”’]/.test(part)))
      lines[lines.length - 1] = last + part;
    else lines.push(part.trimStart());
  }
  return lines;
}

/** What the lines take with their frame, in CSS pixels. */
export const noteSize = (lines: readonly string[]): { width: number; height: number } => ({
  width: Math.max(...lines.map(ems)) * EM + 2 * PADDING,
  height: lines.length * LINE + 4,
});
