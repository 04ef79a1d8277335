import { published } from "../../src/catalog/catalog";
import { memberGroups } from "../../src/catalog/member-groups";
import { reconcile as reconcileIndex } from "../../src/engine/reconcile/reconcile";
import type { Command } from "./command";
import { computeFiles } from "./compute-files";
import { engineAnswer } from "./engine-answer";
import { ESTIMATE_NOTE } from "./estimate-note";
import { inputFile } from "./input-file";
import { jsonText } from "./json-text";

const USAGE = `Sets every published figure beside the index of a panel under a methodology.

  engine reconcile --panel FILE.csv --methodology FILE.json

FILE.csv, FILE.json   as for compute

Output as JSON, nothing rounded; null marks a figure that cannot be had. A verdict is "reproduced" (inside
the rounding), "close" (within 2 per cent), "differs", "imposed" (equal by construction: no success),
"not-comparable" (on a scale that nobody published) or "agrees" (an order that holds). The value of an
order is null; "parts" has the figures that it compares, the highest first.

{
  "methodology": { "id": "baseline", "version": 1 },
  "note": "...",
  "imposed": ["east-sum", ...],
  "facts": [{
    "id": "r-gdp", "kind": "pearson", "published": 0.76, "interval": [low, high] or null,
    "computed": { "value": number, "parts": [{ "id": "east", "value": number }, ...], "verdict": "differs" },
    "estimated": the same, or null where there is none
  }, ...],
  "contradiction": null or { "facts": [...] }
}
`;

export const reconcile: Command = {
  name: "reconcile",
  summary: "every published figure beside ours, with a verdict",
  usage: USAGE,
  options: { panel: null, methodology: null },
  run(args) {
    const panelFile = inputFile(args.text("panel"));
    const methodologyFile = inputFile(args.text("methodology"));
    const { methodology, panel, groups, result } = computeFiles(panelFile, methodologyFile);
    const { facts, totalInterval } = published;
    const index = {
      methodology,
      panel,
      groups: [...groups, ...memberGroups("four-zones", {})],
      facts,
      totalInterval,
    };
    const table = engineAnswer(panelFile.name, () => reconcileIndex({ index, result }));
    return jsonText({
      methodology: result.methodology,
      note: ESTIMATE_NOTE,
      imposed: result.benchmark?.imposed ?? [],
      facts: table.facts,
      contradiction: result.contradiction,
    });
  },
};
