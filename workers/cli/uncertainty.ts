import { SIMULATIONS } from "../../src/engine/simulations";
import type { Command } from "./command";
import { ESTIMATE_NOTE } from "./estimate-note";
import { jsonText } from "./json-text";
import { readAssumptions } from "./read-assumptions";
import { readIndexQuery } from "./read-index-query";

const USAGE = `Draws the index again and again from declared alternatives.

  engine uncertainty --panel FILE.csv --methodology FILE.json [--assumptions FILE.json]
                     [--draws 1000] [--seed 1] [--samples 0]

Files as for compute. The alternatives are those of --assumptions, otherwise of
src/catalog/assumptions/declared.json; each of a list has the same chance:

{
  "id": "lower-case-words", "version": number, "title": { "zh-Hans": "...", "zh-Hant": "...", "en": "..." },
  "weightChange": 0 up to 1; each weight is multiplied by a factor from 1 - c to 1 + c,
  "treat": [step, ...], "normalise": [step, ...], "aggregate": [step, ...], as in a methodology:
           { "method": "minmax", "low": 0, "high": 100 },
  "leaveOneOut": true to leave out no indicator or any one
}; the whole schema: src/catalog/schema/assumptions.schema.json

One seed, one result. --samples, from 2, adds the share of the variance of the ranks that each assumption makes
(Sobol); the index is then computed 7 times as often as that.

Output as JSON, arrays in the order of "units" or "groups"; null marks a figure that cannot be had.
"low" and "high" are the 5 and 95 per cent quantiles of the draws (type 7): the range under the declared
alternatives. "imposed" is true where a published fact fixes the figure. Those of "firstRange" and "totalRange"
are quantiles of the estimates over resamples of the rows: the sampling error.

{
  "units": [...], "groups": [...], "methodology": {...}, "assumptions": { "id", "version" },
  "draws": number, "done": number, "seed": number, "refused": [choices without a scale],
  "computed": {
    "draws": number,
    "scores": { "low": [...], "median": [...], "high": [...], "imposed": [...] },
    "ranks": {...}, "sums": {...}, "means": {...},
    "ahead": [[share of the draws in which the unit of the row is ahead of that of the column]]
  },
  "estimated": null or { "note": "...", the same },
  "diagnostics": [...],
  "sensitivity": null or {
    "factors": [...], "samples": number, "resamples": number,
    "shift": { "variance": number, "first": [a factor], "total": [a factor],
               "firstRange": [{ "low", "high" }, a factor], "totalRange": [...] },
    "ranks": [the same, a unit]
  }
}
`;

export const uncertainty: Command = {
  name: "uncertainty",
  summary: "scores and ranks under the declared alternatives, and what moves them",
  usage: USAGE,
  options: {
    panel: null,
    methodology: null,
    assumptions: null,
    draws: "1000",
    seed: "1",
    samples: "0",
  },
  run(args) {
    const draws = args.whole("draws", 1);
    const seed = args.whole("seed", 0);
    const samples = args.whole("samples", 0);
    const query = { index: readIndexQuery(args), assumptions: readAssumptions(args), seed };
    const { estimated, ...result } = toEnd(SIMULATIONS.uncertainty({ ...query, draws }));
    return jsonText({
      ...result,
      estimated: estimated && { note: ESTIMATE_NOTE, ...estimated },
      sensitivity: samples > 0 ? toEnd(SIMULATIONS.sensitivity({ ...query, samples })) : null,
    });
  },
};

function toEnd<Result>(steps: Generator<unknown, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
