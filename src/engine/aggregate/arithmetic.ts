/**
 * Weighted arithmetic mean, sum w x / sum w over the cells that are not NaN: the weights of the
 * rest are rescaled. Cells of weight 0 are passed over. NaN when no cell of weight is left.
 */
export function arithmetic(cells: readonly number[], weights: readonly number[]): number {
  let sum = 0;
  let total = 0;
  cells.forEach((cell, i) => {
    const weight = weights[i] ?? 0;
    if (Number.isNaN(cell) || weight === 0) return;
    sum += weight * cell;
    total += weight;
  });
  return total > 0 ? sum / total : NaN;
}
