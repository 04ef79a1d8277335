import type { Contradiction } from "../../model/index-result";
import { EngineError } from "../engine-error";
import { QuadraticProgramme } from "../math/quadratic-programme";
import type { FactConstraint } from "./constraints";

/**
 * The smallest set of facts that cannot all hold, given constraints that have no solution: no
 * infeasible set has fewer facts, so leaving out any one makes the rest feasible; of several, the
 * first in the order of the facts. The background (total interval, low <= x_i <= high; constraints of
 * fact null) stands throughout and is no member: "contradict" always means "together with it".
 * Sets are tried by size. One that holds is grown to a maximal feasible set, and all that lies inside
 * a known maximal set is passed over unsolved (the hitting-set view of smallest minimal unsatisfiable
 * subsets, Ignatiev, Previti, Liffiton & Marques-Silva 2015). `scores`: where each solve begins.
 * Throws `benchmark-background` when the background contradicts itself.
 */
export function contradiction(
  constraints: readonly FactConstraint[],
  scores: readonly number[],
): Contradiction {
  const facts = [...new Set(constraints.flatMap(({ fact }) => (fact === null ? [] : [fact])))];
  const holds = (chosen: readonly string[]): boolean => feasible(constraints, chosen, scores);
  if (!holds([])) {
    throw new EngineError(
      "benchmark-background",
      `no ${scores.length} scores lie within their bounds and have their total in its interval`,
    );
  }
  const maximal: Set<string>[] = [];
  for (let size = 1; size < facts.length; size++) {
    for (const chosen of combinations(facts, size)) {
      if (maximal.some((set) => chosen.every((fact) => set.has(fact)))) continue;
      if (!holds(chosen)) return { facts: chosen };
      maximal.push(grow(chosen, facts, holds));
    }
  }
  return { facts };
}

function feasible(
  constraints: readonly FactConstraint[],
  chosen: readonly string[],
  scores: readonly number[],
): boolean {
  const standing = constraints.filter(({ fact }) => fact === null || chosen.includes(fact));
  return new QuadraticProgramme(standing, new Array<number>(scores.length).fill(1)).solve(scores)
    .feasible;
}

function grow(
  chosen: readonly string[],
  facts: readonly string[],
  holds: (facts: readonly string[]) => boolean,
): Set<string> {
  const grown = facts.reduce(
    (set, fact) => (set.includes(fact) || !holds([...set, fact]) ? set : [...set, fact]),
    [...chosen],
  );
  return new Set(grown);
}

function* combinations(from: readonly string[], size: number): Generator<string[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (const [first, fact] of from.entries()) {
    for (const rest of combinations(from.slice(first + 1), size - 1)) yield [fact, ...rest];
  }
}
