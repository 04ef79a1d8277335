import type { CsvCell } from "../formats/table-csv";

/** A sheet: its name, and rows of which the first heads the columns. NaN is a blank cell. */
export interface WorkSheet {
  readonly name: string;
  readonly rows: readonly (readonly CsvCell[])[];
  /** Width of each column in characters; the last one stands for all that follow. */
  readonly widths: readonly number[];
}

/** Longest name of a sheet, and what none may hold. */
const LONGEST_NAME = 31;
const FORBIDDEN = /[\\/?*[\]:]/g;

/**
 * Sheets as a workbook (Office Open XML): numbers as numbers in full, blanks blank, texts as texts, so
 * that nothing in them runs as a formula. The library comes with the first workbook that is asked for.
 * @returns the file
 */
export async function workbook(sheets: readonly WorkSheet[]): Promise<Blob> {
  const { default: write } = await import("write-excel-file/universal");
  const file = write(
    sheets.map(({ name, rows, widths }) => ({
      sheet: name.replace(FORBIDDEN, " ").slice(0, LONGEST_NAME),
      data: rows.map((row, place) => row.map((cell) => sheetCell(cell, place === 0))),
      columns: (rows[0] ?? []).map((_, i) => ({ width: widths[i] ?? widths.at(-1) ?? 12 })),
      stickyRowsCount: 1,
    })),
  );
  return file.toBlob();
}

function sheetCell(cell: CsvCell, head: boolean) {
  if (typeof cell === "number") {
    return Number.isNaN(cell) ? null : { value: cell, type: Number };
  }
  if (cell === "") return null;
  const style = head ? { fontWeight: "bold" as const, wrap: true } : {};
  return { value: cell, type: String, ...style };
}
