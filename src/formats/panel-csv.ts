import { csvParseRows } from "d3-dsv";
import type { Diagnostic } from "../model/diagnostic";
import type { Panel } from "../model/panel";
import { csvBody } from "./csv-body";
import { CsvFault, type CsvError } from "./csv-fault";
import { csvFigure } from "./csv-figure";
import { csvNumber } from "./csv-number";
import { csvRows, type CsvRow } from "./csv-rows";

export type PanelCsv =
  | { readonly panel: Panel; readonly diagnostics: readonly Diagnostic[] }
  | { readonly error: CsvError };

/** The units and columns a panel is held against. */
export interface ExpectedPanel {
  readonly units: readonly string[];
  readonly columns: readonly string[];
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
    const [header, ...rows] = csvRows(csvParseRows(csvBody(text)));
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
    if (error instanceof CsvFault) return { error: error.error };
    throw error;
  }
}

function columnNames(header: CsvRow | undefined): readonly string[] {
  const { row, cells } = header ?? { row: 1, cells: [] };
  const [first = "", ...names] = cells;
  const delimiter = /[;\t|]/.exec(first)?.[0];
  if (names.length === 0 && delimiter !== undefined) {
    const value = delimiter === "\t" ? "tab" : delimiter;
    throw new CsvFault(
      "csv-delimiter",
      `cells must be parted by commas, not by ${JSON.stringify(value)}`,
      {
        row,
        value,
      },
    );
  }
  if (first.toLowerCase() !== "unit" || names.length === 0) {
    throw new CsvFault(
      "csv-header",
      `row ${row} must be a header, "unit" and the columns: ${JSON.stringify(first)}`,
      { row, value: first },
    );
  }
  names.forEach((name, j) => {
    if (name === "") {
      throw new CsvFault("csv-column-blank", `row ${row}, column ${j + 2} has no name`, {
        row,
        column: String(j + 2),
        value: name,
      });
    }
    if (names.indexOf(name) !== j) {
      throw new CsvFault(
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
  rows: readonly CsvRow[],
  columns: readonly string[],
  expected: ExpectedPanel | undefined,
): ReadonlyMap<string, readonly number[]> {
  if (rows.length === 0) throw new CsvFault("csv-no-rows", "there is no row under the header");
  const known = expected && new Set(expected.units);
  const values = new Map<string, number[]>();
  for (const { row, cells } of rows) {
    const [unit = "", ...rest] = cells;
    const where = { row, column: "unit", value: unit };
    if (rest.length !== columns.length) {
      const value = String(cells.length);
      const message = `row ${row} has ${value} cells, the header ${columns.length + 1}`;
      throw new CsvFault("csv-row-length", message, { row, value });
    }
    if (unit === "") throw new CsvFault("csv-unit-blank", `row ${row} names no unit`, where);
    if (values.has(unit)) {
      throw new CsvFault(
        "csv-unit-twice",
        `row ${row}: unit ${JSON.stringify(unit)} stands twice`,
        where,
      );
    }
    if (known && !known.has(unit)) {
      throw new CsvFault(
        "csv-unit-unknown",
        `row ${row}: no unit has the code ${JSON.stringify(unit)}`,
        where,
      );
    }
    values.set(
      unit,
      rest.map((cell, j) => csvFigure(csvNumber(cell), cell, row, columns[j] ?? "")),
    );
  }
  return values;
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
