import type { OwnColumn, OwnTable } from "../../formats/own-csv/parse-own-csv";
import type { OwnData, OwnIndicator } from "../../model/own-data";

/** A column of a table just read, and what the reader would have it count as. */
export interface DraftColumn {
  readonly name: string;
  readonly values: readonly (number | null)[];
  readonly figures: number;
  /** All its figures are one and the same: no scale can place them. */
  readonly constant: boolean;
  /** Whether a logarithm (of 1 + x) is defined for all its figures. */
  readonly loggable: boolean;
  readonly use: boolean;
  readonly direction: OwnIndicator["direction"];
  readonly log: boolean;
  readonly weight: number;
}

export interface Draft {
  readonly title: string;
  readonly mode: OwnData["mode"];
  readonly columns: readonly DraftColumn[];
}

/** A table as read: every column that can tell provinces apart counts, more is better, all weigh alike. */
export function draftOf(table: OwnTable, title: string): Draft {
  return { title, mode: "alone", columns: table.columns.map(draftColumn) };
}

/** Figures in use, taken up again to change how they count. */
export function draftAgain({ title, mode, indicators }: OwnData): Draft {
  const columns = indicators.map(({ name, values, direction, log, weight }) => ({
    ...draftColumn({ name, values: values.map((value) => value ?? NaN) }),
    direction,
    log,
    weight,
  }));
  return { title, mode, columns };
}

function draftColumn({ name, values }: OwnColumn): DraftColumn {
  const figures = values.filter((value) => !Number.isNaN(value));
  const constant = new Set(figures).size < 2;
  return {
    name,
    values: values.map((value) => (Number.isNaN(value) ? null : value)),
    figures: figures.length,
    constant,
    loggable: figures.every((value) => value > -1),
    use: !constant,
    direction: "benefit",
    log: false,
    weight: 1,
  };
}

/** The figures a draft counts; null while none of them weighs anything. */
export function ownDataOf({ title, mode, columns }: Draft): OwnData | null {
  const used = columns.filter(({ use, constant }) => use && !constant);
  if (!used.some(({ weight }) => weight > 0)) return null;
  const indicators = used.map(({ name, direction, log, loggable, weight, values }) => ({
    name,
    direction,
    log: log && loggable,
    weight,
    values,
  }));
  return { title, mode, indicators };
}
