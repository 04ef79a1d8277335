import { analysisApi } from "../../src/engine/analysis-api";
import type { Command } from "./command";
import { jsonText } from "./json-text";
import { readIndexQuery } from "./read-index-query";

const USAGE = `The smallest change of the domains' weights with which one province draws level with another.

  engine overtake --panel FILE.csv --methodology FILE.json --leader 110000 --follower 440000

Files as for compute. Smallest by the sum of squares of the relative changes, the total held, none below
0; in the computed index. Output as JSON, arrays in the order of "domains":

  { "domains": [...], "status": "possible", "weights": [...], "changes": [relative], "rms", "largest" }
  { "domains": [...], "status": "already" (level or ahead) or "never" (behind in every domain) }
  { "domains": [...], "status": "undecided", "reason": "blank", "aggregate" or "weight" }
`;

export const overtake: Command = {
  name: "overtake",
  summary: "the smallest change of weights by which a province overtakes another",
  usage: USAGE,
  options: { panel: null, methodology: null, leader: null, follower: null },
  run(args) {
    const [leader, follower] = [args.text("leader"), args.text("follower")];
    const index = readIndexQuery(args);
    const domains = index.methodology.domains.map(({ id }) => id);
    return jsonText({ domains, ...analysisApi.overtake({ index, leader, follower }) });
  },
};
