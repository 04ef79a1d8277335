import { extent } from "d3-array";

/**
 * TOPSIS (Hwang & Yoon 1981, 128-140): columns divided by their vector norm and weighted; each unit
 * by its distance to the worst value of every column as a share of the distances to worst and best,
 * 0-1, times 100. Higher is better in every column, since costs are reversed in normalising. A blank
 * drops out of both distances: rescaling the weights of the rest would cancel. NaN for a unit
 * without a cell of weight, and for all when they are alike.
 */
export function topsis(
  columns: readonly (readonly number[])[],
  weights: readonly number[],
): number[] {
  const counted = columns.flatMap((column, i) => {
    const weight = weights[i] ?? 0;
    return weight > 0 ? [weighted(column, weight)] : [];
  });
  const units = columns[0]?.map((_, unit) => unit) ?? [];
  return units.map((unit) => {
    let [toWorst, toBest] = [0, 0];
    for (const { values, worst, best } of counted) {
      const value = values[unit] ?? NaN;
      if (Number.isNaN(value)) continue;
      toWorst += (value - worst) ** 2;
      toBest += (best - value) ** 2;
    }
    const [far, near] = [Math.sqrt(toWorst), Math.sqrt(toBest)];
    return 100 * (far / (far + near));
  });
}

function weighted(column: readonly number[], weight: number) {
  const squares = column.reduce((sum, x) => (Number.isNaN(x) ? sum : sum + x * x), 0);
  const values = column.map((value) =>
    squares > 0 ? (weight * value) / Math.sqrt(squares) : value,
  );
  const [worst = NaN, best = NaN] = extent(values);
  return { values, worst, best };
}
