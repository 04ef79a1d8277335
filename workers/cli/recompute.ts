import { computeIndex } from "../../src/engine/compute-index";
import { parseBundle } from "../../src/formats/bundle-json";
import type { IndexResult } from "../../src/model/index-result";
import { BadInput } from "./bad-input";
import type { Command } from "./command";
import { engineAnswer } from "./engine-answer";
import { inputFile } from "./input-file";
import { jsonText } from "./json-text";

const USAGE = `Computes a file that the map's lab has saved again, and says whether it comes to the same.

  engine recompute --bundle FILE.json

FILE.json  as saved under "download the reproducible file": the panel, the methodology, the published
           facts it imposes, and the scores

{
  "methodology": { "id": "custom", "version": 1 },
  "same": true where every score is the saved one to the last digit,
  "largest": { "computed": greatest difference of a score, "estimated": the same or null,
               "domains": the same over all domains and sub-indices },
  "result": as in compute, under the engine's own names
}
`;

export const recompute: Command = {
  name: "recompute",
  summary: "a saved result computed again, and how far it is from what was saved",
  usage: USAGE,
  options: { bundle: null },
  run(args) {
    const file = inputFile(args.text("bundle"));
    const parsed = parseBundle(file.text);
    if ("error" in parsed) throw new BadInput(`${file.name}: ${parsed.error.message}`);
    const { query, result: saved } = parsed.bundle;
    const result = engineAnswer(file.name, () => computeIndex(query));
    const largest = {
      computed: furthest(result.computed.values, saved.computed.values),
      estimated:
        result.estimated && saved.estimated
          ? furthest(result.estimated.values, saved.estimated.values)
          : null,
      domains: furthest(parts(result), parts(saved)),
    };
    const estimates = (result.estimated === null) === (saved.estimated === null);
    const same = estimates && Object.values(largest).every((difference) => (difference ?? 0) === 0);
    return jsonText({ methodology: result.methodology, same, largest, result });
  },
};

const parts = ({ domains, subindices }: IndexResult): number[] =>
  [...domains, ...subindices].flatMap(({ values }) => values);

/** The greatest difference of two columns; one that only one of them has is infinite, and prints as null. */
function furthest(ours: readonly number[], theirs: readonly number[]): number {
  if (ours.length !== theirs.length) return Infinity;
  return ours.reduce((most, value, i) => {
    const other = theirs[i] ?? NaN;
    if (Number.isNaN(value) && Number.isNaN(other)) return most;
    const difference = Math.abs(value - other);
    return Math.max(most, Number.isNaN(difference) ? Infinity : difference);
  }, 0);
}
