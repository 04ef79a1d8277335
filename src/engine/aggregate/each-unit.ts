/** A mean of one unit's cells as a method on whole columns. */
export function eachUnit<Options>(
  mean: (cells: readonly number[], weights: readonly number[], options: Options) => number,
) {
  return (
    columns: readonly (readonly number[])[],
    weights: readonly number[],
    options: Options,
  ): number[] => {
    const units = columns[0]?.map((_, unit) => unit) ?? [];
    return units.map((unit) => {
      const cells = columns.map((column) => column[unit] ?? NaN);
      return mean(cells, weights, options);
    });
  };
}
