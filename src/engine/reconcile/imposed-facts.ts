import type { Fact } from "../../model/catalog";
import type { ReconcileQuery } from "./reconcile-query";

/** A scale meets its anchors up to rounding in binary. */
const CRUMB = 1e-9;

/** Facts that the computed index meets because its scale was fitted to them. */
export function imposedByScale({ index, result }: ReconcileQuery): ReadonlySet<string> {
  const anchor = index.methodology.scale;
  const { values } = result.computed;
  if (!anchor || !result.scale) return new Set();
  const present = values.filter((value) => !Number.isNaN(value));
  const mean = present.reduce((sum, value) => sum + value, 0) / present.length;
  const score = values[result.units.indexOf(anchor.unit)] ?? NaN;
  const meets = (fact: Fact): boolean =>
    (fact.kind === "mean" && fact.value === anchor.mean && near(mean, anchor.mean)) ||
    (fact.kind === "score" &&
      fact.unit === anchor.unit &&
      fact.value === anchor.value &&
      near(score, anchor.value));
  return new Set(index.facts.filter(meets).map(({ id }) => id));
}

/**
 * Facts that the estimate meets by construction: those imposed; the share of a group whose sum is
 * imposed, as the total always is (`totalInterval`); and a mean that the total alone leaves no choice.
 */
export function imposedByBenchmark({ index, result }: ReconcileQuery): ReadonlySet<string> {
  if (!result.benchmark) return new Set();
  const { facts, totalInterval } = index;
  const imposed = new Set(result.benchmark.imposed);
  const summed = new Set(
    facts.flatMap((fact) => (fact.kind === "sum" && imposed.has(fact.id) ? [fact.group] : [])),
  );
  const [least, most] = totalInterval.map((total) => total / result.units.length);
  const follows = (fact: Fact): boolean =>
    (fact.kind === "share" && summed.has(fact.group)) ||
    (fact.kind === "mean" &&
      (least ?? -Infinity) >= fact.value - fact.half - CRUMB &&
      (most ?? Infinity) <= fact.value + fact.half + CRUMB);
  return new Set([...imposed, ...facts.filter(follows).map(({ id }) => id)]);
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= CRUMB * Math.abs(b);
}
