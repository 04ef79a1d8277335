import { indicators, units } from "../../src/catalog/catalog";
import { type PanelCsv, parsePanelCsv } from "../../src/formats/panel-csv";
import { BadInput } from "./bad-input";
import type { InputFile } from "./input-file";
import { panelJson } from "./panel-json";

export type ReadPanel = Exclude<PanelCsv, { readonly error: unknown }>;

/** The panel of a CSV file, or of a JSON file that starts with a brace, whatever its units and columns. @throws BadInput. */
export function readPanel(file: InputFile): ReadPanel {
  if (/^\ufeff?\s*\{/.test(file.text)) return { panel: panelJson(file), diagnostics: [] };
  return panelOf(file, parsePanelCsv(file.text));
}

/** The panel of a CSV file, with the provinces of the index in the catalog's order. @throws BadInput. */
export function readProvinces(file: InputFile): ReadPanel {
  const expected = {
    units: units.filter((unit) => unit.indexed).map((unit) => unit.id),
    columns: indicators.map((indicator) => indicator.code),
  };
  return panelOf(file, parsePanelCsv(file.text, expected));
}

function panelOf(file: InputFile, read: PanelCsv): ReadPanel {
  if ("error" in read) throw new BadInput(`${file.name}: ${read.error.message}`);
  return read;
}
