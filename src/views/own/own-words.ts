import type { CsvError, CsvFaultCode } from "../../formats/csv-fault";
import { BETWEEN_NAMES } from "../../formats/own-csv/parse-own-csv";
import { printTableCsv } from "../../formats/table-csv";
import { units } from "../../catalog/catalog";
import type { Diagnostic } from "../../model/diagnostic";
import type { AppContext } from "../context";
import { unitName } from "../measure-view.svelte";

/** A reader's own table has no head of ours to miss, and its blank names are unknown ones. */
type OwnFaultCode = Exclude<CsvFaultCode, "csv-header" | "csv-unit-blank">;

/** A fault of a reader's file in the reader's language, with row, column and value. */
export const faultText = ({ code, row, column, value }: CsvError, { locale }: AppContext): string =>
  locale.t(`own.fault.${code as OwnFaultCode}`, {
    row: row ?? "",
    column: column ?? "",
    value: value ?? "",
  });

/** What was passed over while reading. */
export function noteText({ code, params }: Diagnostic, app: AppContext): string {
  const items = String(Object.values(params)[0] ?? "").split(BETWEEN_NAMES);
  const list = app.locale.list(items.map((item) => unitName(item, app)));
  switch (code) {
    case "own-total":
    case "own-not-indexed":
    case "own-remarks":
    case "own-missing":
      return app.locale.t(`own.note.${code}`, { list });
    default:
      return code;
  }
}

/** A table to fill in: a row a province of the index, by code and name, and one blank column. */
export const emptyTable = (app: AppContext): string =>
  printTableCsv([
    ["adcode", "name", app.locale.t("own.column")],
    ...units.filter(({ indexed }) => indexed).map(({ id }) => [id, unitName(id, app), ""]),
  ]);
