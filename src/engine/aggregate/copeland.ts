import type { AggregateCopeland } from "../../model/catalog";

/** Of weights that add up to 1: nearer to one half than this is one half. */
const EVEN = 1e-12;

/**
 * Copeland scores: of two units the one ahead on more than half of the weight wins, equal values
 * counting half for each; the score is wins less losses (`net`), or that mapped from all lost, 0, to
 * all won, 100 (`percent`). Ranks alone count, not distances. Two units are compared over the columns
 * where neither is blank, the weights rescaled; without such a column neither wins. NaN for a unit
 * without a cell of weight, which is nobody's opponent, and in per cent for one without opponents.
 */
export function copeland(
  columns: readonly (readonly number[])[],
  weights: readonly number[],
  { score }: Pick<AggregateCopeland, "score">,
): number[] {
  const units = columns[0]?.map((_, unit) => unit) ?? [];
  const cells = units.map((unit) => columns.map((column) => column[unit] ?? NaN));
  const playing = cells.filter((own) => own.some((x, i) => !Number.isNaN(x) && weights[i]));
  return cells.map((own) => {
    if (!playing.includes(own)) return NaN;
    const net = playing.reduce((sum, other) => sum + outcome(own, other, weights), 0);
    const games = playing.length - 1;
    return score === "net" ? net : (100 * (net + games)) / (2 * games);
  });
}

/** 1 when the first wins, -1 when it loses, 0 when it is even. */
function outcome(
  own: readonly number[],
  other: readonly number[],
  weights: readonly number[],
): number {
  let [lead, total] = [0, 0];
  own.forEach((x, i) => {
    const y = other[i] ?? NaN;
    if (Number.isNaN(x) || Number.isNaN(y)) return;
    const weight = weights[i] ?? 0;
    total += weight;
    lead += weight * Math.sign(x - y);
  });
  return Math.abs(lead) <= 2 * EVEN * total ? 0 : Math.sign(lead);
}
