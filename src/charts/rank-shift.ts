import { rank } from "../engine/rank";

/** Ranks at two times, and how many places each unit has come up (positive) or gone down. */
export function rankShift(
  before: readonly number[],
  after: readonly number[],
): { readonly before: number[]; readonly after: number[]; readonly shift: number[] } {
  const [from, to] = [rank(before), rank(after)];
  return { before: from, after: to, shift: from.map((one, i) => one - (to[i] ?? NaN)) };
}
