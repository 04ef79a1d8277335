import { CsvFault } from "./csv-fault";

const FORMULA = /^[=@]|^[+-][A-Z(]+\$?[\d(]/i;

/** The figure that was read from a cell, NaN for a blank. @throws CsvFault csv-formula, csv-number where none was. */
export function csvFigure(
  figure: number | null,
  cell: string,
  row: number,
  column: string,
): number {
  if (figure !== null) return figure;
  const formula = FORMULA.test(cell);
  const what = formula ? "holds a formula, not its value" : "is not a number";
  throw new CsvFault(
    formula ? "csv-formula" : "csv-number",
    `row ${row}, column ${JSON.stringify(column)} ${what}: ${JSON.stringify(cell)}`,
    { row, column, value: cell },
  );
}
