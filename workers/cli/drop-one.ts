import { analysisApi } from "../../src/engine/analysis-api";
import type { Command } from "./command";
import { ESTIMATE_NOTE } from "./estimate-note";
import { jsonText } from "./json-text";
import { readIndexQuery } from "./read-index-query";

const USAGE = `The index without each indicator in turn, on the scale of the index with all.

  engine drop-one --panel FILE.csv --methodology FILE.json

Files as for compute. Output as JSON, arrays in the order of "units"; "estimated" everywhere is our
estimate, see "note":

{
  "note": "...", "units": [...], "computed": { "values", "ranks" }, "estimated": null or the same,
  "effects": [{ "code", "domain", "computed", "estimated", "meanShift": ranks, "largestShift": ranks }],
  "kept": [codes that cannot be left out]
}
`;

export const dropOne: Command = {
  name: "drop-one",
  summary: "what leaving out each indicator does to scores and ranks",
  usage: USAGE,
  options: { panel: null, methodology: null },
  run: (args) => jsonText({ note: ESTIMATE_NOTE, ...analysisApi.dropOne(readIndexQuery(args)) }),
};
