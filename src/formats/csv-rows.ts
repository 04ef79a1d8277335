/** A row of a CSV file that is not blank; rows count from 1 with the header, as a spreadsheet does. */
export interface CsvRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/** Numbers the rows, trims their cells and leaves blank rows out. */
export const csvRows = (rows: readonly (readonly string[])[]): CsvRow[] =>
  rows
    .map((cells, i) => ({ row: i + 1, cells: cells.map((cell) => cell.trim()) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ""));
