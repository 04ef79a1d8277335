import type { Choropleth } from "../../model/choropleth";

/** Units whose colour changes by half a step or more from one classification to another. */
export function movedUnits(before: Choropleth, after: Choropleth): string[] {
  return Object.entries(after.steps)
    .filter(([unit, step]) => Math.abs(step - (before.steps[unit] ?? step)) >= 0.5)
    .map(([unit]) => unit);
}
