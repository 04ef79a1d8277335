import { published, units } from "../../src/catalog/catalog";
import { memberGroups } from "../../src/catalog/member-groups";
import { bounds as boundsOf } from "../../src/engine/reconcile/bounds";
import { BadInput } from "./bad-input";
import type { Command } from "./command";
import { engineAnswer } from "./engine-answer";
import { inputFile } from "./input-file";
import { jsonText } from "./json-text";
import { readMethodology } from "./read-methodology";

const USAGE = `What the imposed published facts alone leave to each province: no indicator goes into it.

  engine bounds --methodology FILE.json [--facts ID,ID,...]

FILE.json   a methodology with a "benchmark", as for compute: its facts and the range of scores
--facts     facts to impose in place of the methodology's; src/catalog/published.json has their ids

Output as JSON. Arrays stand in the order of "units"; nothing is rounded. "restricted" is false where low
and high lie more than 40 points apart. Facts that cannot all hold leave the arrays empty and name the
smallest set that contradicts itself.

{
  "units": ["110000", ...], "imposed": ["east-sum", ...],
  "low": [number, ...], "high": [number, ...], "restricted": [true or false, ...],
  "contradiction": null or { "facts": [...] }
}
`;

export const bounds: Command = {
  name: "bounds",
  summary: "the least and the greatest score that the published facts leave to each province",
  usage: USAGE,
  options: { methodology: null, facts: null },
  run(args) {
    const file = inputFile(args.text("methodology"));
    const { benchmark } = readMethodology(file);
    if (!benchmark) throw new BadInput(`${file.name}: /benchmark is null: no facts, no bounds`);
    const chosen = args.optional("facts") === null ? benchmark.facts : args.list("facts");
    const query = {
      units: units.filter(({ indexed }) => indexed).map(({ id }) => id),
      facts: published.facts,
      imposed: chosen,
      groups: [...memberGroups("six-regions", {}), ...memberGroups("poles", {})],
      totalInterval: published.totalInterval,
      low: benchmark.low,
      high: benchmark.high,
    };
    return jsonText(engineAnswer(file.name, () => boundsOf(query)));
  },
};
