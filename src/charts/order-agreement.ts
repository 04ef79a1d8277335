import { spearman } from "../engine/association/spearman";

/**
 * How far two runs reach the units in the same order: rank correlation of their times of arrival, among
 * the units kept. Units that are not reached share the last place; 1 where both orders are one and the
 * same, also if it is all ties. NaN for fewer than two units, or where one side is all ties.
 */
export function orderAgreement(
  a: readonly (number | null)[],
  b: readonly (number | null)[],
  keep: (place: number) => boolean = () => true,
): number {
  const kept = (times: readonly (number | null)[]): number[] =>
    times.filter((_, place) => keep(place)).map((time) => time ?? Number.MAX_VALUE);
  const [x, y] = [kept(a), kept(b)];
  if (x.length > 1 && x.every((time, k) => time === y[k])) return 1;
  return spearman(x, y);
}
