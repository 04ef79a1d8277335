import type { Inequality, InequalityQuery } from "../../model/statistics";
import { cv } from "../dispersion/cv";
import { sd } from "../dispersion/sd";
import { dagum } from "./dagum";
import { gini } from "./gini";
import { groupShares } from "./group-shares";
import { shares } from "./shares";
import { theil } from "./theil";
import { theilParts } from "./theil-parts";

/**
 * How unequal a column is, and how much of that lies between groups that part the units: Gini with
 * Dagum's decomposition, Theil within and between, and the plain dispersion of the values (sd and
 * cv of sample and population take no weights; mean, Gini and Theil do).
 * @throws the errors of groupShares and theil.
 */
export function inequality(query: InequalityQuery): Inequality {
  const { values, weights, theil: kind } = query;
  const groups = groupShares(query);
  const all = shares(values, weights);
  return {
    n: all.values.length,
    mean: all.mean,
    sdSample: sd(all.values, "sample"),
    sdPopulation: sd(all.values, "population"),
    cvSample: cv(all.values, "sample"),
    cvPopulation: cv(all.values, "population"),
    gini: dagum(groups),
    theil: theilParts(groups, kind),
    groups: groups.map((group) => ({
      id: group.id,
      count: group.values.length,
      populationShare: group.populationShare,
      valueShare: group.valueShare,
      mean: group.mean,
      gini: gini(group.values, group.population),
      theil: theil(group.values, kind, group.population),
    })),
  };
}
