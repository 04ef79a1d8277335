import {
  ASSUMPTION_FACTORS,
  type AssumptionFactor,
  type SensitivityProgress,
  type SensitivityQuery,
  type SensitivityResult,
  type SobolShares,
} from "../../model/sensitivity";
import { computeIndex } from "../compute-index";
import { EngineError } from "../engine-error";
import { Random } from "../math/random";
import { rankBy } from "../rank-by";
import { type Draw, drawAlternatives } from "./alternatives";
import { DrawnIndices } from "./drawn-indices";
import { RESAMPLES, sobol } from "./sobol";

const TELLING = 64;

/**
 * How much of the variance of the computed ranks each assumption makes, alone and with the others
 * (`sobol`): of the mean absolute shift against the ranks of the index as declared, and of each unit's
 * rank. Ranks do not hang on the scale, so none is needed here. The weights together are one factor.
 * One seed, one result, the ranges of the shares included.
 * @throws samples-count (not a whole number from 2), random-seed, the errors of `computeIndex`.
 */
export function* sensitivity(
  query: SensitivityQuery,
): Generator<SensitivityProgress | null, SensitivityResult> {
  const { index, assumptions, samples, seed } = query;
  if (!(Number.isInteger(samples) && samples >= 2)) {
    throw new EngineError("samples-count", `samples is a whole number from 2: ${samples}`);
  }
  const declared = computeIndex(index).computed.ranks;
  const random = new Random(seed);
  const draw = drawAlternatives(assumptions, index.methodology);
  const indices = new DrawnIndices(index, assumptions);
  const composite = new Float64Array(index.panel.units.length);
  const shares = sobol(
    {
      factors: ASSUMPTION_FACTORS.length,
      outputs: 1 + composite.length,
      draw: () => draw(random),
      swap: (row, other, factor) => swap(row, other, ASSUMPTION_FACTORS[factor]),
      evaluate: (row, into) => {
        indices.composite(row, composite);
        const ranks = rankBy(Array.from(composite), index.methodology.rank);
        into[0] = meanShift(ranks, declared);
        into.set(ranks, 1);
      },
    },
    samples,
    random,
  );
  for (;;) {
    const step = shares.next();
    if (step.done) {
      const [shift, ...ranks] = step.value as [SobolShares, ...SobolShares[]];
      const factors = ASSUMPTION_FACTORS;
      const { units } = index.panel;
      return { units, factors, samples, resamples: RESAMPLES, done: samples, seed, shift, ranks };
    }
    const done = step.value;
    yield done !== null && done % TELLING === 0 ? { done, of: samples, result: null } : null;
  }
}

/** Mean of |rank - declared| over the units with both. */
export function meanShift(ranks: readonly number[], declared: readonly number[]): number {
  let [sum, count] = [0, 0];
  ranks.forEach((value, i) => {
    const shift = Math.abs(value - (declared[i] ?? NaN));
    if (Number.isNaN(shift)) return;
    sum += shift;
    count++;
  });
  return sum / count;
}

function swap(row: Draw, other: Draw, factor: AssumptionFactor | undefined): Draw {
  switch (factor) {
    case "weights":
      return { ...row, factors: other.factors };
    case "leave-out":
      return { ...row, leftOut: other.leftOut };
    case "treat":
    case "normalise":
    case "aggregate":
      return { ...row, choice: { ...row.choice, [factor]: other.choice[factor] } };
    case undefined:
      return row;
  }
}
