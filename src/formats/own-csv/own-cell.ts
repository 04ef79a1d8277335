import { csvNumber } from "../csv-number";

/** What people write where they have no figure; the reader is told how such a cell was taken. */
const BLANKS = new Set([
  "",
  "-",
  "--",
  "—",
  "——",
  "–",
  "…",
  "/",
  "\\",
  ".",
  "na",
  "n/a",
  "null",
  "none",
  "缺",
  "缺失",
  "无",
  "無",
  "暂无",
  "暫無",
]);

/**
 * The figure in a cell of a reader's own file, NaN where it is blank, null where it is neither. Full-width
 * digits, thousands separators (also spaces and apostrophes) and a per cent sign are read; "12.3%" is 12.3.
 * NaN and Infinity spelled out are no figures.
 */
export function ownCell(cell: string): number | null {
  const text = cell.normalize("NFKC").trim();
  if (BLANKS.has(text.toLowerCase()) || BLANKS.has(cell.trim())) return NaN;
  const plain = text
    .replace(/\s*%$/, "")
    .replace(/^[\u2212\u2013]/, "-")
    .replace(/(?<=\d)[ '\u2019\u00a0](?=\d{3}(?!\d))/g, "");
  return plain === "" ? null : csvNumber(plain);
}
