import { dsvFormat } from "d3-dsv";
import type { Units } from "../../model/catalog";
import type { Diagnostic } from "../../model/diagnostic";
import { csvBody } from "../csv-body";
import { CsvFault, type CsvError } from "../csv-fault";
import { csvFigure } from "../csv-figure";
import { csvRows, type CsvRow } from "../csv-rows";
import { delimiter } from "./delimiter";
import { ownCell } from "./own-cell";
import type { UnitReading } from "./unit-names";

/** Characters; thirty-one provinces and hundreds of columns stay far below it. */
export const MOST_TEXT = 2_000_000;
const MOST_COLUMNS = 200;
/** Stands between the names that a diagnostic lists: no spreadsheet has it in a cell. */
export const BETWEEN_NAMES = "\u001f";
/** Characters of a cell that a message repeats. */
const LONGEST_SHOWN = 60;

export interface OwnColumn {
  readonly name: string;
  /** In the order of `units`, NaN where the file has no figure. */
  readonly values: readonly number[];
}

export interface OwnTable {
  /** Indexed provinces, in the order of the catalog. */
  readonly units: readonly string[];
  readonly columns: readonly OwnColumn[];
}

export type OwnCsv =
  | { readonly table: OwnTable; readonly diagnostics: readonly Diagnostic[] }
  | { readonly error: CsvError };

interface Context {
  readonly units: Units;
  /** What reads the names of provinces, see `unitNames`. */
  readonly read: (cell: string) => UnitReading;
}

/**
 * A reader's own table: a header, then a row a province, named in any of the ways of `unitNames` in any
 * one column. The delimiter is found out. Columns without a single figure are taken for remarks. Passed
 * over, and told in the diagnostics: rows of totals (`own-total`), units outside the index
 * (`own-not-indexed`), columns of remarks (`own-remarks`), provinces without a row (`own-missing`).
 * The first fault is returned, never thrown, with row, column and value: csv-empty, csv-encoding,
 * csv-too-large, csv-quote, csv-delimiter, csv-no-units, csv-no-rows, csv-column-blank,
 * csv-column-twice, csv-row-length, csv-unit-twice, csv-unit-unknown, csv-unit-ambiguous, csv-formula,
 * csv-number, csv-no-figures, csv-too-wide.
 */
export function parseOwnCsv(text: string, context: Context): OwnCsv {
  try {
    return readTable(records(text), context);
  } catch (error) {
    if (error instanceof CsvFault) return { error: error.error };
    throw error;
  }
}

function records(text: string): CsvRow[] {
  if (text.length > MOST_TEXT) {
    const message = `the file has ${text.length} characters, at most ${MOST_TEXT} are read`;
    throw new CsvFault("csv-too-large", message, { value: String(text.length) });
  }
  const body = csvBody(text);
  return csvRows(dsvFormat(delimiter(body)).parseRows(body));
}

function readTable([header, ...rows]: readonly CsvRow[], context: Context): OwnCsv {
  const names = header?.cells ?? [];
  if (names.length < 2) {
    const value = names[0]?.slice(0, 40) ?? "";
    const message = `the header has one cell; commas, tabs or semicolons part cells: ${JSON.stringify(value)}`;
    throw new CsvFault("csv-delimiter", message, { row: header?.row ?? 1, value });
  }
  if (names.length > MOST_COLUMNS) {
    const message = `the file has ${names.length} columns, at most ${MOST_COLUMNS} are read`;
    throw new CsvFault("csv-too-wide", message, { value: String(names.length) });
  }
  if (rows.length === 0) throw new CsvFault("csv-no-rows", "there is no row under the header");
  const { read } = context;
  const place = unitColumn(names, rows, read);
  const { byUnit, passed } = rowsByUnit(names, rows, place, read, context.units);
  const units = context.units.filter(({ indexed }) => indexed).map(({ id }) => id);
  const remarks: string[] = [];
  const columns: OwnColumn[] = [];
  names.forEach((name, j) => {
    if (j === place) return;
    const cells = [...byUnit.values()];
    if (!cells.some(({ cells }) => Number.isFinite(ownCell(cells[j] ?? "") ?? NaN))) {
      if (name !== "") remarks.push(name);
      return;
    }
    requireName(names, j, header?.row ?? 1);
    const values = units.map((unit) => {
      const row = byUnit.get(unit);
      return row ? figure(row, j, name) : NaN;
    });
    columns.push({ name, values });
  });
  if (columns.length === 0) {
    throw new CsvFault("csv-no-figures", "no column holds a figure of a province of the index");
  }
  const missing = units.filter((unit) => !byUnit.has(unit));
  const diagnostics = [
    ...passed,
    ...list("own-remarks", "columns", remarks),
    ...list("own-missing", "units", missing),
  ];
  return { table: { units, columns }, diagnostics };
}

/** The column most of whose cells name provinces, the first of several. */
function unitColumn(
  names: readonly string[],
  rows: readonly CsvRow[],
  read: (cell: string) => UnitReading,
): number {
  const named = names.map(
    (_, j) => rows.filter(({ cells }) => read(cells[j] ?? "").kind !== "unknown").length,
  );
  const most = Math.max(...named);
  if (2 * most < rows.length || most === 0) {
    const [first] = rows;
    const value = first?.cells[0] ?? "";
    const message = `no column names provinces; row ${first?.row ?? 2} begins with ${JSON.stringify(value)}`;
    throw new CsvFault("csv-no-units", message, { row: first?.row ?? 2, value });
  }
  return named.indexOf(most);
}

function rowsByUnit(
  names: readonly string[],
  rows: readonly CsvRow[],
  place: number,
  read: (cell: string) => UnitReading,
  units: Units,
): { byUnit: ReadonlyMap<string, CsvRow>; passed: Diagnostic[] } {
  const byUnit = new Map<string, CsvRow>();
  const totals: string[] = [];
  const outside: string[] = [];
  const column = names[place] ?? "";
  const settled = settle(rows.map(({ cells }) => read(cells[place] ?? "")));
  for (const [i, row] of rows.entries()) {
    const value = row.cells[place] ?? "";
    const where = { row: row.row, column, value };
    const reading = settled[i] ?? { kind: "unknown" };
    if (row.cells.length !== names.length) {
      const cells = String(row.cells.length);
      const message = `row ${row.row} has ${cells} cells, the header ${names.length}`;
      throw new CsvFault("csv-row-length", message, { row: row.row, value: cells });
    }
    if (reading.kind === "total") totals.push(value);
    if (reading.kind === "unknown") {
      const message = `row ${row.row}, column ${JSON.stringify(column)}: no province is called ${JSON.stringify(value)}`;
      throw new CsvFault("csv-unit-unknown", message, where);
    }
    if (reading.kind === "ambiguous") {
      const message = `row ${row.row}, column ${JSON.stringify(column)}: ${JSON.stringify(value)} may be ${reading.ids.join(" or ")}`;
      throw new CsvFault("csv-unit-ambiguous", message, where);
    }
    if (reading.kind !== "unit") continue;
    const before = byUnit.get(reading.id);
    if (before) {
      const message = `row ${row.row}: ${JSON.stringify(value)} stands in row ${before.row} already`;
      throw new CsvFault("csv-unit-twice", message, where);
    }
    if (units.find(({ id }) => id === reading.id)?.indexed) byUnit.set(reading.id, row);
    else outside.push(reading.id);
  }
  const passed = [
    ...list("own-total", "rows", totals),
    ...list("own-not-indexed", "units", outside),
  ];
  return { byUnit, passed };
}

/** "Shanxi" is 山西 where the file names 陕西 elsewhere, beyond doubt. */
function settle(readings: readonly UnitReading[]): readonly UnitReading[] {
  const sure = new Set(readings.flatMap((reading) => (reading.kind === "unit" ? reading.id : [])));
  return readings.map((reading) => {
    if (reading.kind !== "ambiguous") return reading;
    const [id, ...others] = reading.ids.filter((candidate) => !sure.has(candidate));
    return id === undefined || others.length > 0 ? reading : { kind: "unit", id };
  });
}

function requireName(names: readonly string[], j: number, row: number): void {
  const name = names[j] ?? "";
  const column = String(j + 1);
  if (name === "") {
    throw new CsvFault("csv-column-blank", `row ${row}, column ${column} has no name`, {
      row,
      column,
    });
  }
  if (names.indexOf(name) !== j) {
    const message = `row ${row}: column ${JSON.stringify(name)} stands twice`;
    throw new CsvFault("csv-column-twice", message, { row, column: name, value: name });
  }
}

function figure({ row, cells }: CsvRow, j: number, column: string): number {
  const cell = cells[j] ?? "";
  return csvFigure(ownCell(cell), cell.slice(0, LONGEST_SHOWN), row, column);
}

function list(code: string, param: string, items: readonly string[]): Diagnostic[] {
  return items.length === 0 ? [] : [{ code, params: { [param]: items.join(BETWEEN_NAMES) } }];
}
