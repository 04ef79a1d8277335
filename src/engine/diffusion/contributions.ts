import type { Contributions, DiffusionScenario } from "../../model/diffusion";
import { indexPath } from "./index-path";
import { poleSum } from "./pole-sum";

/**
 * The gain of each unit until `time` split exactly into local growth and poles, each in proportion to
 * its share of h = g t + beta sum_k E_k (LMDI, Ang 2004); all 0 where h is 0. `dose` by unit and pole.
 */
export function contributions(
  start: readonly number[],
  dose: Float64Array,
  poles: number,
  time: number,
  scenario: DiffusionScenario,
): Contributions {
  const { g, beta, ceiling } = scenario;
  const sums = poles > 0 ? poleSum(dose, poles) : new Float64Array(start.length);
  const rows = start.map((from, i) => {
    const sum = sums[i] as number;
    const gain = indexPath(from, sum, time, scenario) - from;
    const h = g * time + beta * sum;
    const part = (amount: number): number => (h > 0 ? (gain * amount) / h : 0);
    const own = Array.from(dose.subarray(i * poles, (i + 1) * poles));
    return {
      gain,
      local: part(g * time),
      poles: own.map((one) => part(beta * one)),
      closure: from < ceiling ? gain / (ceiling - from) : NaN,
    };
  });
  return {
    gain: rows.map(({ gain }) => gain),
    local: rows.map(({ local }) => local),
    poles: rows.map((row) => row.poles),
    closure: rows.map(({ closure }) => closure),
  };
}
