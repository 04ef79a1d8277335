import type { PairwiseComparison } from "../../model/catalog";
import { EngineError } from "../engine-error";
import { principalEigenvector } from "../math/principal-eigenvector";
import { checkComparison } from "./ahp";

/** Random index by order of the matrix, from 1: Saaty 1980, The Analytic Hierarchy Process, p. 21. */
const RANDOM_INDEX = [
  0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59,
];

/**
 * Saaty's consistency ratio, (lambda_max - n) / (n - 1) / RI(n), of a pairwise comparison of n: 0
 * when it is consistent, and always for n < 3; above 0.1 the judgements want a second look.
 * @throws ahp-matrix, ahp-size (the table of random indices ends at 15).
 */
export function consistencyRatio(comparison: PairwiseComparison): number {
  checkComparison(comparison);
  const n = comparison.matrix.length;
  const random = RANDOM_INDEX[n - 1];
  if (random === undefined) {
    const limit = `comparisons of ${comparison.of}: at most ${RANDOM_INDEX.length}`;
    throw new EngineError("ahp-size", `${limit}: ${n}`);
  }
  if (random === 0) return 0;
  const { value } = principalEigenvector(comparison.matrix);
  return Math.max(0, (value - n) / (n - 1) / random);
}
