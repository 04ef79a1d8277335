import { axes } from "../../src/catalog/axes";
import { units } from "../../src/catalog/catalog";
import { analysisApi } from "../../src/engine/analysis-api";
import {
  CODINGS,
  DEFAULT_SCENARIO,
  DEFAULT_STRUCTURE,
  LINE_KERNELS,
  SEED_MODES,
} from "../../src/model/diffusion";
import { BadInput } from "./bad-input";
import type { Command } from "./command";
import { engineAnswer } from "./engine-answer";
import { inputFile } from "./input-file";
import { jsonText } from "./json-text";
import { type DiffusionInput, readDiffusion } from "./read-diffusion";

const NOTE = "scenario model, not a prediction: times are scenario years without a calendar";

const USAGE = `How signals of the poles would spread over lines and then areas. A scenario, not a prediction.

  engine diffuse --input FILE.json
  engine compute ... | engine diffuse --input -

FILE.json  what compute prints (the estimate is the start, else the computed index), or, all but
           "start" optional:

{
  "start": [index at time 0, 0 to 100, in the order of the graph's units, ...],
  "units": [unit, ...], held against the graph's,
  "graph": { "units": [unit, ...],
             "area": [{ "i": place, "j": place, "kind": "land"|"strait", "borderKm": number or null, "capitalKm": number }, ...],
             "line": [{ "i": place, "j": place, "axes": [{ "axis": id, "km": number, "u": city, "v": city }, ...] }, ...],
             "segments": [{ "axis": id, "u": city, "v": city, "km": number }, ...] }; otherwise the provinces',
  "seeds": { "mode": "${SEED_MODES.join('"|"')}", "poles": [{ "id", "members": [unit, ...] }, ...],
             "cores": [the same], "strengths": { pole: number }, "extraPole": unit },
  "structure": ${JSON.stringify(DEFAULT_STRUCTURE)},
               coding ${CODINGS.join(", ")}; lineKernel ${LINE_KERNELS.join(", ")}; "axisWeights": { axis: number },
  "scenario": ${JSON.stringify(DEFAULT_SCENARIO)},
  "singleAct": false, "times": [0 to tEnd, ...], "loadTimes": [0 to tEnd, ...],
  "draws": 0 or draws for the bands, "seed": 20200831,
  "permutations": 0 or random poles for the fit card, with the provinces' graph,
  "gdp": [a number above 0 a unit, ...] for the card's lag given ln GDP
}

What is left out of "structure" and "scenario" is as shown. Output; null marks a figure that cannot
be had, and in "arrival" a unit that is not reached in time:

{
  "note": "...", "units": [...], "poles": [...], "emission": [[by pole], a unit], "times": [...],
  "index": [[a unit], a time], "signal": [[[by pole], a unit], a time], "dose": [the same],
  "arrival": { "time": [...], "act": [1|2|3, ...], "order": [places] },
  "contributions": { "gain": [...], "local": [...], "poles": [[by pole], a unit], "closure": [...] },
  "catchment": { "mix": [[by pole], a unit], "dominant": [place of the pole or -1, ...], "purity": [...] },
  "lineShare": 0 to 1,
  "dispersion": [{ "time", "mean", "sd", "cv", "gini", "range", "theil": { "total", "within", "between" } }, ...],
  "dispersionByPoles": [the same without local growth],
  "loadTimes": [...], "segments": [{ "u", "v", "axes": [...], "forward": [[by pole], a time], "backward": [...] }, ...],
  "multiplier": { "direct", "indirect", "total", "outSpill": [...], "inSpill": [...] },
  "diagnostics": [...],
  "bands": null or { "draws", "seed", "times", "index": [[{ "low", "median", "high" }, a unit], a time],
           "mean": [...], "cv": [...] }, the 10, 50 and 90 per cent quantiles under the declared spreads,
  "fit": null or { "n", "exposure", "coreDistance", "centrality", "randomPoles": { "permutations", "seed", "median", "p" },
         "verdict": "indistinct"|"poles",
         "lag": null or { "moran": {as engine moran prints it}, "alone": { "rho", "se", "lr", "p", "n" },
                "givenGdp": null or {the same} }, all units by maximum likelihood, borders and straits }
}
`;

export const diffuse: Command = {
  name: "diffuse",
  summary: "a scenario of how the poles' signals spread over lines and areas",
  usage: USAGE,
  options: { input: null },
  run(args) {
    const file = inputFile(args.text("input"));
    const input = readDiffusion(file);
    return engineAnswer(file.name, () => jsonText(answer(input, file.name)));
  },
};

function answer(
  { query, bands, permutations, gdp, provinces }: DiffusionInput,
  name: string,
): unknown {
  if (permutations !== 0 && !provinces) {
    throw new BadInput(`${name}/permutations: the fit card knows the provinces' capitals alone`);
  }
  const { times } = query;
  const result = analysisApi.diffuse(query);
  const byUnit = (values: Float64Array, width: number): number[][] =>
    Array.from({ length: width > 0 ? values.length / width : 0 }, (_, k) =>
      Array.from(values.subarray(k * width, (k + 1) * width)),
    );
  const byPole = (values: Float64Array): number[][][] => {
    const rows = byUnit(values, result.poles.length);
    const n = result.units.length;
    return times.map((_, k) => rows.slice(k * n, (k + 1) * n));
  };
  return {
    note: NOTE,
    ...result,
    index: byUnit(result.index, result.units.length),
    signal: byPole(result.signal),
    dose: byPole(result.dose),
    bands: bands.draws === 0 ? null : analysisApi.diffusionBands({ ...query, ...bands }),
    fit:
      permutations === 0
        ? null
        : analysisApi.diffusionFit({
            ...query,
            ...places(),
            ...(gdp && { gdp }),
            permutations,
            seed: bands.seed,
          }),
  };
}

function places(): { capitals: [number, number][]; coreCities: [number, number][] } {
  const cores = axes.cores.flatMap(({ cities }) => cities);
  return {
    capitals: units.filter(({ indexed }) => indexed).map((unit) => unit.capitalLonLat),
    coreCities: axes.cities.filter(({ id }) => cores.includes(id)).map(({ lonLat }) => lonLat),
  };
}
