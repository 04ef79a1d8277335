/** A cell as text, or as a number: NaN is blank. */
export type CsvCell = string | number;

const BYTE_ORDER_MARK = "\ufeff";
/** What a spreadsheet would run as a formula, full-width forms among it. */
const FORMULA = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;
const QUOTED = /[",\r\n]/;

/**
 * A table as CSV after RFC 4180: rows end in CRLF, cells are quoted where they must be. A byte order
 * mark stands in front, without which Excel takes Chinese for another encoding. A text that a
 * spreadsheet would run gets an apostrophe in front; numbers are printed in full and never so changed.
 */
export function printTableCsv(rows: readonly (readonly CsvCell[])[]): string {
  const lines = rows.map((row) => `${row.map(printCell).join(",")}\r\n`);
  return BYTE_ORDER_MARK + lines.join("");
}

function printCell(cell: CsvCell): string {
  if (typeof cell === "number") return Number.isNaN(cell) ? "" : String(cell);
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
