import type { GiniParts } from "../../model/statistics";
import type { GroupShares } from "./group-shares";
import { meanGap } from "./mean-gap";

/**
 * Dagum's decomposition of the Gini coefficient by groups (1997, Empirical Economics 22, 515-531):
 * within = sum_j G_jj p_j s_j; between = sum over pairs G_jh (p_j s_h + p_h s_j) D_jh; transvariation
 * the same with 1 - D_jh. G_jh is the mean absolute difference across by the sum of the means, D_jh
 * the relative affluence (d - p) / (d + p), p_j and s_j the shares of population and of values. The
 * three sum to the Gini coefficient of all units.
 */
export function dagum(groups: readonly GroupShares[]): GiniParts {
  let [within, between, transvariation] = [0, 0, 0];
  groups.forEach((a, j) => {
    const own = meanGap(a, a);
    within += ((own.above + own.below) / (2 * a.mean)) * a.populationShare * a.valueShare;
    for (const b of groups.slice(0, j)) {
      const { above, below } = meanGap(a, b);
      const weight = a.populationShare * b.valueShare + b.populationShare * a.valueShare;
      const across = weight / (a.mean + b.mean);
      // G times D is the gap's difference, G times (1 - D) twice its smaller side.
      between += across * Math.abs(above - below);
      transvariation += across * 2 * Math.min(above, below);
    }
  });
  return { total: within + between + transvariation, within, between, transvariation };
}
