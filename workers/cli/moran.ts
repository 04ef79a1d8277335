import { contiguity } from "../../src/catalog/contiguity";
import { analysisApi } from "../../src/engine/analysis-api";
import {
  ISOLATE_RULES,
  type NeighbourPair,
  type PermutationQuery,
  WEIGHT_STYLES,
} from "../../src/model/spatial";
import { BadInput } from "./bad-input";
import type { Command } from "./command";
import { inputFile } from "./input-file";
import { jsonText } from "./json-text";
import { readColumn } from "./read-column";
import { readPanel } from "./read-panel";

const USAGE = `Spatial autocorrelation of a column: Moran's I, Geary's C, local Moran, Getis-Ord Gi*.

  engine moran --panel FILE --column CODE [--neighbours FILE.json] [--style row|binary]
               [--isolates excluded|zero|counted] [--permutations 9999] [--seed 20201020]

--panel       CSV as compute takes it, or JSON: { "units": [...], "columns": { CODE: [number or null, ...] } }
--neighbours  JSON, a list of pairs: [["110000", "120000"], ...]; otherwise the provinces' borders,
              and the link of 广东 and 海南
--isolates    a unit without neighbours leaves the sample, or has a lag of 0 and does not count in n,
              or counts in n
--permutations  random orders to compare with; p = (r + 1) / (m + 1), two-sided; 0 for none

{
  "column": CODE,
  "moran": { "statistic": number, "expectation": number, "n": number, "style": "row", "isolates": "excluded",
             "isolated": [unit, ...], "normality": { "variance": number, "z": number, "p": number },
             "randomisation": {the same}, "permutation": null or { "permutations": number, "seed": number,
             "mean": number, "sd": number, "p": number } },
  "geary": {the same},
  "local": [{ "unit": unit, "statistic": number, "quadrant": "HH"|"LL"|"HL"|"LH"|null, "p": number,
              "gi": deviate of Gi*, "giP": number }, ...]
}
`;

export const moran: Command = {
  name: "moran",
  summary: "spatial autocorrelation of a column, global and local",
  usage: USAGE,
  options: {
    panel: null,
    column: null,
    neighbours: null,
    style: "row",
    isolates: "excluded",
    permutations: "9999",
    seed: "20201020",
  },
  run(args) {
    const file = inputFile(args.text("panel"));
    const { panel } = readPanel(file);
    const column = args.text("column");
    const pairs = args.optional("neighbours");
    const query: PermutationQuery = {
      units: panel.units,
      values: readColumn(panel, column, file.name),
      neighbours: pairs === null ? contiguity : readPairs(pairs),
      style: args.choice("style", WEIGHT_STYLES),
      isolates: args.choice("isolates", ISOLATE_RULES),
      permutations: args.whole("permutations", 0),
      seed: args.whole("seed", 0),
    };
    const local = analysisApi.localMoran(query);
    const gi = analysisApi.getisOrd(query);
    return jsonText({
      column,
      moran: analysisApi.moran(query),
      geary: analysisApi.geary(query),
      local: panel.units.map((unit, i) => ({
        unit,
        statistic: local.statistic[i],
        quadrant: local.quadrants[i],
        p: local.p[i],
        gi: gi.z[i],
        giP: gi.p[i],
      })),
    });
  },
};

function readPairs(name: string): NeighbourPair[] {
  const { text } = inputFile(name);
  let pairs: unknown;
  try {
    pairs = JSON.parse(text);
  } catch (error) {
    throw new BadInput(`${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (!Array.isArray(pairs)) throw new BadInput(`${name}: a list of pairs of units`);
  return pairs.map((pair: unknown, row): NeighbourPair => {
    const [a, b, ...more] = Array.isArray(pair) ? (pair as unknown[]) : [];
    if (typeof a !== "string" || typeof b !== "string" || more.length > 0) {
      throw new BadInput(`${name}: row ${row} is not a pair of units: ${JSON.stringify(pair)}`);
    }
    return [a, b];
  });
}
