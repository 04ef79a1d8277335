import type { SobolShares } from "../../model/sensitivity";
import type { Random } from "../math/random";
import { type EvaluatedRows, sharesOf } from "./sobol-shares";
import { samplingRange } from "./sampling-range";

/** Times the rows are drawn anew from themselves. */
export const RESAMPLES = 200;

/** A model of independent factors, each a number or several that are drawn together. */
export interface SobolModel<Row> {
  readonly factors: number;
  readonly outputs: number;
  /** A row of all factors, drawn anew. */
  readonly draw: () => Row;
  /** The first row with one factor of the second. */
  readonly swap: (row: Row, other: Row, factor: number) => Row;
  readonly evaluate: (row: Row, into: Float64Array) => void;
}

/**
 * Sobol shares of the variance of each output: rows A and B, and AB_i, which is A with factor i of B, are
 * evaluated `samples` times, `sharesOf` says the estimators. The ranges are 5 and 95 per cent quantiles (type 7)
 * over `RESAMPLES` draws of as many rows with replacement, A, B and AB_i together (Archer, Saltelli & Sobol
 * 1997, J. Stat. Comput. Simul. 58, 99-120), the same rows for all outputs. Yields the samples done, and
 * null after each resample.
 */
export function* sobol<Row>(
  model: SobolModel<Row>,
  samples: number,
  random: Random,
): Generator<number | null, SobolShares[]> {
  const { factors, outputs } = model;
  const table = (width: number) => new Float64Array(samples * width);
  const rows: EvaluatedRows = {
    factors,
    outputs,
    a: table(outputs),
    b: table(outputs),
    mixed: table(outputs * factors),
  };
  const into = new Float64Array(outputs);
  for (let sample = 0; sample < samples; sample++) {
    const [rowA, rowB] = [model.draw(), model.draw()];
    model.evaluate(rowA, into);
    rows.a.set(into, sample * outputs);
    model.evaluate(rowB, into);
    rows.b.set(into, sample * outputs);
    for (let i = 0; i < factors; i++) {
      model.evaluate(model.swap(rowA, rowB, i), into);
      rows.mixed.set(into, (sample * factors + i) * outputs);
    }
    yield sample + 1;
  }
  const once = new Uint32Array(samples).fill(1);
  const drawn: ReturnType<typeof sharesOf>[] = [];
  for (let k = 0; k < RESAMPLES; k++) {
    const times = new Uint32Array(samples);
    for (let m = 0; m < samples; m++) {
      const sample = random.integer(samples);
      times[sample] = (times[sample] as number) + 1;
    }
    drawn.push(sharesOf(rows, times));
    yield null;
  }
  return sharesOf(rows, once).map((shares, output) => ({
    ...shares,
    firstRange: shares.first.map((_, i) =>
      samplingRange(drawn.map((one) => one[output]?.first[i] ?? NaN)),
    ),
    totalRange: shares.total.map((_, i) =>
      samplingRange(drawn.map((one) => one[output]?.total[i] ?? NaN)),
    ),
  }));
}
