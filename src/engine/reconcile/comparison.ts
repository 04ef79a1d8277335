import type { ComparisonFact } from "../../model/catalog";
import type { NamedFigure, ReconciledFigure } from "../../model/reconciliation";
import { sd } from "../dispersion/sd";
import { EngineError } from "../engine-error";
import { groupFigures } from "../group/group-figures";
import type { ReconcileQuery } from "./reconcile-query";

/**
 * A statement in words as an order of figures: it agrees when every figure of a level lies above every
 * figure of the next, else it differs. `values` are the scores that groups are measured by; domains and
 * sub-indices have values of their own. Spread is the population sd. A figure that cannot be had, NaN,
 * is above none.
 * @throws unknown-group, unknown-component (a level names what is not there), the errors of
 * `groupFigures`.
 */
export function comparison(
  fact: ComparisonFact,
  values: readonly number[],
  query: ReconcileQuery,
): ReconciledFigure {
  const levels = fact.levels.map((ids) =>
    ids.map((id) => ({ id, value: figure(id, fact, values, query) })),
  );
  const holds = levels.every((level, i) =>
    level.every(({ value }) => (levels[i + 1] ?? []).every((lower) => value > lower.value)),
  );
  const parts: NamedFigure[] = levels.flat().sort((a, b) => b.value - a.value);
  return { value: NaN, parts, verdict: holds ? "agrees" : "differs" };
}

function figure(
  id: string,
  { of, measure }: ComparisonFact,
  values: readonly number[],
  { index, result }: ReconcileQuery,
): number {
  if (of === "groups") {
    const group = index.groups.find((candidate) => candidate.id === id);
    if (!group) throw new EngineError("unknown-group", `no group has this id: ${id}`);
    if (measure !== "sd") return groupFigures(values, result.units, group)[measure];
    return spread(values.filter((_, i) => group.members.includes(result.units[i] ?? "")));
  }
  const part = result[of].find((component) => component.id === id);
  if (!part) throw new EngineError("unknown-component", `none of the ${of} has this id: ${id}`);
  if (measure === "sd") return spread(part.values);
  return groupFigures(part.values, result.units, { id, members: result.units })[measure];
}

function spread(values: readonly number[]): number {
  return sd(values, "population");
}
