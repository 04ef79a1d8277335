import { csvParseRows } from "d3-dsv";
import type { Diagnostic } from "../model/diagnostic";
import type { Panel } from "../model/panel";
import { csvNumber } from "./csv-number";

/** What is wrong with a file and where: rows count from 1 with the header, as a spreadsheet does. */
export interface PanelCsvError {
  readonly code: string;
  readonly row: number | null;
  readonly column: string | null;
  readonly value: string | null;
  /** One line in English; a screen words the code anew. */
  readonly message: string;
}

export type PanelCsv =
  | { readonly panel: Panel; readonly diagnostics: readonly Diagnostic[] }
  | { readonly error: PanelCsvError };

/** The units and columns a panel is held against. */
export interface ExpectedPanel {
  readonly units: readonly string[];
  readonly columns: readonly string[];
}

interface Row {
  readonly row: number;
  readonly cells: readonly string[];
}

class Fault extends Error {
  readonly error: PanelCsvError;

  constructor(code: string, message: string, where: Partial<PanelCsvError> = {}) {
    super(message);
    this.error = { row: null, column: null, value: null, ...where, code, message };
  }
}

/**
 * A panel from the text of a CSV file: a header whose first cell is `unit`, then a row a unit, its
 * adcode first. Takes a byte order mark, CRLF, quoted cells and thousands separators; a blank cell is
 * NaN. With `expected` the panel has exactly the expected units in their order: a unit without a row
 * is all NaN and reported (`unit-missing`), a unit not expected is an error; a column not expected is
 * kept and reported (`column-unknown`). The first error found is returned, never thrown: csv-empty,
 * csv-encoding, csv-quote, csv-delimiter, csv-header, csv-column-blank, csv-column-twice, csv-no-rows,
 * csv-row-length, csv-unit-blank, csv-unit-twice, csv-unit-unknown, csv-formula, csv-number.
 */
export function parsePanelCsv(text: string, expected?: ExpectedPanel): PanelCsv {
  try {
    const [header, ...rows] = records(text);
    const columns = columnNames(header);
    const values = rowsByUnit(rows, columns, expected);
    const units = expected?.units ?? [...values.keys()];
    const panelColumns = columns.map((column, j) => {
      return [column, units.map((unit) => values.get(unit)?.[j] ?? NaN)] as const;
    });
    return {
      panel: { units, columns: Object.fromEntries(panelColumns) },
      diagnostics: diagnose(units, values, columns, expected),
    };
  } catch (error) {
    if (error instanceof Fault) return { error: error.error };
    throw error;
  }
}

function records(text: string): Row[] {
  const body = text.replace(/^\ufeff/, "");
  if (body.trim() === "") throw new Fault("csv-empty", "the file is empty");
  if (body.includes("\0") || body.includes("\ufffd")) {
    throw new Fault("csv-encoding", "the file is not UTF-8 text");
  }
  if ((body.match(/"/g)?.length ?? 0) % 2 === 1) {
    throw new Fault("csv-quote", "a quotation mark is opened and not closed");
  }
  return csvParseRows(body)
    .map((cells, i) => ({ row: i + 1, cells: cells.map((cell) => cell.trim()) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ""));
}

function columnNames(header: Row | undefined): readonly string[] {
  const { row, cells } = header ?? { row: 1, cells: [] };
  const [first = "", ...names] = cells;
  const delimiter = /[;\t|]/.exec(first)?.[0];
  if (names.length === 0 && delimiter !== undefined) {
    const value = delimiter === "\t" ? "tab" : delimiter;
    throw new Fault(
      "csv-delimiter",
      `cells must be parted by commas, not by ${JSON.stringify(value)}`,
      {
        row,
        value,
      },
    );
  }
  if (first.toLowerCase() !== "unit" || names.length === 0) {
    throw new Fault(
      "csv-header",
      `row ${row} must be a header, "unit" and the columns: ${JSON.stringify(first)}`,
      { row, value: first },
    );
  }
  names.forEach((name, j) => {
    if (name === "") {
      throw new Fault("csv-column-blank", `row ${row}, column ${j + 2} has no name`, {
        row,
        column: String(j + 2),
        value: name,
      });
    }
    if (names.indexOf(name) !== j) {
      throw new Fault(
        "csv-column-twice",
        `row ${row}: column ${JSON.stringify(name)} stands twice`,
        {
          row,
          column: name,
          value: name,
        },
      );
    }
  });
  return names;
}

function rowsByUnit(
  rows: readonly Row[],
  columns: readonly string[],
  expected: ExpectedPanel | undefined,
): ReadonlyMap<string, readonly number[]> {
  if (rows.length === 0) throw new Fault("csv-no-rows", "there is no row under the header");
  const known = expected && new Set(expected.units);
  const values = new Map<string, number[]>();
  for (const { row, cells } of rows) {
    const [unit = "", ...rest] = cells;
    const where = { row, column: "unit", value: unit };
    if (rest.length !== columns.length) {
      const value = String(cells.length);
      const message = `row ${row} has ${value} cells, the header ${columns.length + 1}`;
      throw new Fault("csv-row-length", message, { row, value });
    }
    if (unit === "") throw new Fault("csv-unit-blank", `row ${row} names no unit`, where);
    if (values.has(unit)) {
      throw new Fault(
        "csv-unit-twice",
        `row ${row}: unit ${JSON.stringify(unit)} stands twice`,
        where,
      );
    }
    if (known && !known.has(unit)) {
      throw new Fault(
        "csv-unit-unknown",
        `row ${row}: no unit has the code ${JSON.stringify(unit)}`,
        where,
      );
    }
    values.set(
      unit,
      rest.map((cell, j) => cellNumber(cell, row, columns[j] ?? "")),
    );
  }
  return values;
}

function cellNumber(cell: string, row: number, column: string): number {
  const value = csvNumber(cell);
  if (value !== null) return value;
  const formula = /^[=@]|^[+-][A-Z(]+\$?[\d(]/i.test(cell);
  const what = formula ? "holds a formula, not its value" : "is not a number";
  throw new Fault(
    formula ? "csv-formula" : "csv-number",
    `row ${row}, column ${JSON.stringify(column)} ${what}: ${JSON.stringify(cell)}`,
    { row, column, value: cell },
  );
}

function diagnose(
  units: readonly string[],
  values: ReadonlyMap<string, readonly number[]>,
  columns: readonly string[],
  expected: ExpectedPanel | undefined,
): Diagnostic[] {
  const missing = units.filter((unit) => !values.has(unit)).join(" ");
  const unknown = columns.filter((name) => expected && !expected.columns.includes(name)).join(" ");
  return [
    ...(missing === "" ? [] : [{ code: "unit-missing", params: { units: missing } }]),
    ...(unknown === "" ? [] : [{ code: "column-unknown", params: { columns: unknown } }]),
  ];
}
