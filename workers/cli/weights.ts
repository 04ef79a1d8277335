import { memberGroups } from "../../src/catalog/member-groups";
import { computeIndex } from "../../src/engine/compute-index";
import { EngineError } from "../../src/engine/engine-error";
import type { Methodology, Weight } from "../../src/model/catalog";
import type { EffectiveWeights } from "../../src/model/index-result";
import type { Panel } from "../../src/model/panel";
import type { Command } from "./command";
import { inputFile } from "./input-file";
import { jsonText } from "./json-text";
import { readMethodology } from "./read-methodology";
import { readProvinces } from "./read-panel";

const USAGE = `The weights of each method on a panel, whatever method the methodology names; its own comes first.

  engine weights --panel FILE.csv --methodology FILE.json [--level both|indicators|domains]

The files are those of compute. Pairwise comparisons (ahp) are weighed only where the methodology has
them. Domains are weighed by their scores, which depend on how the indicators were weighed.

[
  { "weight": { "method": "entropy", "level": "both", "of": "minmax", "shift": 0 },
    "weights": [{ "id": "index", "parts": ["infrastructure", ...], "effective": [shares of 1, ...] },
                { "id": "infrastructure", "parts": ["5g-first-cities-2019", ...], "effective": [...] }, ...] },
  { "weight": {...}, "refused": { "code": "pca-negative", "message": "..." } },
  ...
]
`;

type Level = Exclude<Weight, { method: "declared" | "ahp" }>["level"];

type MethodWeights = { readonly weight: Weight } & (
  | { readonly weights: readonly EffectiveWeights[] }
  | { readonly refused: { readonly code: string; readonly message: string } }
);

const methods = (level: Level): Weight[] => [
  { method: "declared" },
  { method: "equal", level },
  { method: "entropy", level, of: "minmax", shift: 0 },
  { method: "critic", level },
  { method: "cv", level, of: "raw", sd: "sample" },
  { method: "pca", level, from: "varimax" },
  { method: "pca", level, from: "first" },
];

export const weights: Command = {
  name: "weights",
  summary: "the weights of each method on a panel, by domain and by indicator",
  usage: USAGE,
  options: { panel: null, methodology: null, level: "both" },
  run(args) {
    const { panel } = readProvinces(inputFile(args.text("panel")));
    const methodology = readMethodology(inputFile(args.text("methodology")));
    const level = args.choice("level", ["both", "indicators", "domains"]);
    const all = [methodology.weight, ...methods(level)];
    return jsonText(all.map((weight) => methodWeights({ ...methodology, weight }, panel)));
  },
};

/** What one method refuses says nothing of the others, so that it is told in its place. */
function methodWeights(methodology: Methodology, panel: Panel): MethodWeights {
  const { weight } = methodology;
  const unscaled = { ...methodology, scale: null, benchmark: null };
  const groups = memberGroups("six-regions", {});
  try {
    const { choices } = computeIndex({
      methodology: unscaled,
      panel,
      groups,
      facts: [],
      totalInterval: [0, 0],
    });
    return { weight, weights: choices?.weights ?? [] };
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    return { weight, refused: { code: error.code, message: error.message } };
  }
}
