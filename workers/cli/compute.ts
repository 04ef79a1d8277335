import { indicators, published, units } from "../../src/catalog/catalog";
import { memberGroups } from "../../src/catalog/member-groups";
import { engineApi } from "../../src/engine/api";
import { EngineError } from "../../src/engine/engine-error";
import { parseMethodology } from "../../src/formats/methodology-json";
import { parsePanelCsv } from "../../src/formats/panel-csv";
import type { Methodology } from "../../src/model/catalog";
import type { Diagnostic } from "../../src/model/diagnostic";
import type { IndexResult, MemberGroup } from "../../src/model/index-result";
import type { Panel } from "../../src/model/panel";
import { BadInput } from "./bad-input";

/** The name of a file, for the messages, and what it holds. */
export interface InputFile {
  readonly name: string;
  readonly text: string;
}

export interface Computation {
  readonly methodology: Methodology;
  readonly panel: Panel;
  readonly groups: readonly MemberGroup[];
  readonly result: IndexResult;
  /** Of reading the panel, then of the index. */
  readonly diagnostics: readonly Diagnostic[];
}

/** The index of the files' panel under their methodology, with the catalog's units, groups and facts. @throws BadInput. */
export function compute(panelFile: InputFile, methodologyFile: InputFile): Computation {
  const expected = {
    units: units.filter((unit) => unit.indexed).map((unit) => unit.id),
    columns: indicators.map((indicator) => indicator.code),
  };
  const read = parsePanelCsv(panelFile.text, expected);
  if ("error" in read) throw new BadInput(`${panelFile.name}: ${read.error.message}`);
  const parsed = parseMethodology(methodologyFile.text);
  if ("error" in parsed) throw new BadInput(`${methodologyFile.name}: ${parsed.error.message}`);
  const { panel } = read;
  const { methodology } = parsed;
  const groups = [...memberGroups("six-regions", {}), ...memberGroups("poles", {})];
  const { facts, totalInterval } = published;
  try {
    const result = engineApi.index({ methodology, panel, groups, facts, totalInterval });
    const diagnostics = [...read.diagnostics, ...result.diagnostics];
    return { methodology, panel, groups, result, diagnostics };
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    const files = `${methodologyFile.name} on ${panelFile.name}`;
    throw new BadInput(`${files}: ${error.message} (${error.code})`);
  }
}
