import { published } from "../../src/catalog/catalog";
import { memberGroups } from "../../src/catalog/member-groups";
import { computeIndex } from "../../src/engine/compute-index";
import type { Methodology } from "../../src/model/catalog";
import type { Diagnostic } from "../../src/model/diagnostic";
import type { IndexResult, MemberGroup } from "../../src/model/index-result";
import type { Panel } from "../../src/model/panel";
import { engineAnswer } from "./engine-answer";
import type { InputFile } from "./input-file";
import { readMethodology } from "./read-methodology";
import { readProvinces } from "./read-panel";

export interface Computation {
  readonly methodology: Methodology;
  readonly panel: Panel;
  readonly groups: readonly MemberGroup[];
  readonly result: IndexResult;
  /** Of reading the panel, then of the index. */
  readonly diagnostics: readonly Diagnostic[];
}

/** The index of the files' panel under their methodology, with the catalog's units, groups and facts. @throws BadInput. */
export function computeFiles(panelFile: InputFile, methodologyFile: InputFile): Computation {
  const { panel, diagnostics } = readProvinces(panelFile);
  const methodology = readMethodology(methodologyFile);
  const groups = [...memberGroups("six-regions", {}), ...memberGroups("poles", {})];
  const { facts, totalInterval } = published;
  const result = engineAnswer(`${methodologyFile.name} on ${panelFile.name}`, () =>
    computeIndex({ methodology, panel, groups, facts, totalInterval }),
  );
  return {
    methodology,
    panel,
    groups,
    result,
    diagnostics: [...diagnostics, ...result.diagnostics],
  };
}
