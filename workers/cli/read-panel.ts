import { indicators, units } from "../../src/catalog/catalog";
import { type PanelCsv, parsePanelCsv } from "../../src/formats/panel-csv";
import { BadInput } from "./bad-input";
import type { InputFile } from "./input-file";

export type ReadPanel = Exclude<PanelCsv, { readonly error: unknown }>;

/** The panel of a CSV file as it stands, whatever its units and columns. @throws BadInput. */
export function readPanel(file: InputFile): ReadPanel {
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
