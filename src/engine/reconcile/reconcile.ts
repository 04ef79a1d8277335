import type { Fact, OrderFact } from "../../model/catalog";
import type { Scores } from "../../model/index-result";
import type {
  ReconciledFact,
  ReconciledFigure,
  Reconciliation,
  Verdict,
} from "../../model/reconciliation";
import { pearson } from "../association/pearson";
import { sd } from "../dispersion/sd";
import { EngineError } from "../engine-error";
import { groupFigures } from "../group/group-figures";
import { comparison } from "./comparison";
import { imposedByBenchmark, imposedByScale } from "./imposed-facts";
import type { ReconcileQuery } from "./reconcile-query";
import { verdict } from "./verdict";

/**
 * Every published fact beside the computed and the estimated index: sum, mean and share of the scores,
 * product-moment correlations, the order of the first units, statements in words as orders of figures.
 * What the scale or the benchmarking has made equal is imposed, never reproduced. A standard deviation
 * is on a scale that nobody published: not-comparable, population sd. Parts of the index are not
 * estimated: no estimate of an sd, nor of a statement about domains or sub-indices.
 * @throws unknown-group, unknown-unit, unknown-column, the errors of `comparison`.
 */
export function reconcile(query: ReconcileQuery): Reconciliation {
  const { computed, estimated } = query.result;
  const byScale = imposedByScale(query);
  const byBenchmark = imposedByBenchmark(query);
  const judged = (
    fact: Fact,
    scores: Scores | null,
    imposed: ReadonlySet<string>,
  ): ReconciledFigure | null => {
    const own = scores && figure(fact, scores, query);
    return own && imposed.has(fact.id) ? { ...own, verdict: "imposed" } : own;
  };
  return {
    facts: query.index.facts.map((fact): ReconciledFact => {
      // What the scale has made equal and the benchmarking has left so is no success of the estimate.
      const keptFromScale = (own: ReconciledFigure | null): ReconciledFigure | null =>
        own?.verdict === "reproduced" && byScale.has(fact.id)
          ? { ...own, verdict: "imposed" }
          : own;
      const parts = fact.kind === "sd" || (fact.kind === "comparison" && fact.of !== "groups");
      const value = "value" in fact ? fact.value : NaN;
      return {
        id: fact.id,
        kind: fact.kind,
        published: value,
        interval: "half" in fact ? [value - fact.half, value + fact.half] : null,
        computed: judged(fact, computed, byScale),
        estimated: parts ? null : keptFromScale(judged(fact, estimated, byBenchmark)),
      };
    }),
  };
}

function figure(fact: Fact, { values, ranks }: Scores, query: ReconcileQuery): ReconciledFigure {
  const { units } = query.result;
  const judged = (value: number, { value: published, half }: { value: number; half: number }) =>
    single(value, verdict(value, published, half));
  switch (fact.kind) {
    case "mean":
      return judged(groupFigures(values, units, { id: "all", members: units }).mean, fact);
    case "score":
      return judged(values[place(fact.unit, units)] ?? NaN, fact);
    case "sum":
    case "share":
      return judged(groupFigure(fact.group, fact.kind, values, query), fact);
    case "pearson":
      return judged(pearson(values, column(fact.with, query)), fact);
    case "sd":
      return single(sd(column(fact.of, query), "population"), "not-comparable");
    case "order":
      return firstUnits(fact, values, ranks, units);
    case "comparison":
      return comparison(fact, values, query);
  }
}

function single(value: number, judged: Verdict): ReconciledFigure {
  return { value, parts: [], verdict: judged };
}

function groupFigure(
  id: string,
  by: "sum" | "share",
  values: readonly number[],
  { index, result }: ReconcileQuery,
): number {
  const group = index.groups.find((candidate) => candidate.id === id);
  if (!group) throw new EngineError("unknown-group", `no group has this id: ${id}`);
  return groupFigures(values, result.units, group)[by];
}

/** Our own first units, as many as the fact names: reproduced when they are the same, alone at each rank. */
function firstUnits(
  fact: OrderFact,
  values: readonly number[],
  ranks: readonly number[],
  units: readonly string[],
): ReconciledFigure {
  const parts = units
    .map((id, i) => ({ id, value: values[i] ?? NaN, rank: ranks[i] ?? NaN }))
    .filter(({ rank }) => rank <= fact.units.length)
    .sort((a, b) => a.rank - b.rank);
  const same =
    parts.length === fact.units.length &&
    parts.every(({ id, rank }, i) => id === fact.units[i] && rank === i + 1);
  return {
    value: NaN,
    parts: parts.map(({ id, value }) => ({ id, value })),
    verdict: same ? "reproduced" : "differs",
  };
}

/** "sub:x" names a sub-index, else a column of the panel. */
function column(name: string, { index, result }: ReconcileQuery): readonly number[] {
  const part = result.subindices.find(({ id }) => name === `sub:${id}`);
  const values = part?.values ?? index.panel.columns[name];
  if (!values) throw new EngineError("unknown-column", `no column or sub-index is called: ${name}`);
  return values;
}

function place(unit: string, units: readonly string[]): number {
  const at = units.indexOf(unit);
  if (at < 0) throw new EngineError("unknown-unit", `no score belongs to this unit: ${unit}`);
  return at;
}
