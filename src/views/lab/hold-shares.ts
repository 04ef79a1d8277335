/** Raw weights run to this. */
const MOST = 100;

/**
 * Raw weights after one of them is set, the shares of the locked ones as they were: those follow in
 * proportion, and all shrink together when one would pass 100. Where nothing but locked weights is
 * left to count, they stand as they are.
 */
export function holdShares(
  weights: readonly number[],
  place: number,
  value: number,
  locked: readonly boolean[],
): number[] {
  const next = weights.map((weight, i) => (i === place ? value : weight));
  const sum = (list: readonly number[], held: boolean): number =>
    list.reduce((total, weight, i) => total + (locked[i] === held ? weight : 0), 0);
  const free = sum(next, false);
  const [heldBefore, freeBefore] = [sum(weights, true), sum(weights, false)];
  if (!locked.includes(true) || free === 0 || freeBefore === 0) return next;
  const factor = (heldBefore / freeBefore) * (free / heldBefore || 0);
  const moved = next.map((weight, i) => (locked[i] ? weight * factor : weight));
  const shrink = Math.min(1, MOST / Math.max(...moved));
  return moved.map((weight) => Math.round(weight * shrink * 10) / 10);
}
