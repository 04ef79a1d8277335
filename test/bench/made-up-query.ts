import { Random } from "../../src/engine/math/random";
import type { IndexQuery } from "../../src/model/index-result";
import { baselineOnPanel } from "../support/baseline-query";

/** The baseline's indicators on made-up units, unscaled and without facts. */
export function madeUpQuery(units: number): IndexQuery {
  const baseline = baselineOnPanel();
  const random = new Random(1);
  const column = () => Array.from({ length: units }, () => 1 + 999 * random.uniform());
  return {
    ...baseline,
    panel: {
      units: Array.from({ length: units }, (_, i) => `u${i}`),
      columns: Object.fromEntries(
        Object.keys(baseline.panel.columns).map((code) => [code, column()]),
      ),
    },
    groups: [],
    methodology: { ...baseline.methodology, scale: null, benchmark: null },
  };
}
