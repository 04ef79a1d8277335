/**
 * Parts of a sum, rounded so that they still come to it: the sum is rounded, and what the parts lack goes
 * to those that lost most by rounding down (largest remainders, Hamilton's method). Ties go to the first.
 */
export function roundedParts(
  parts: readonly number[],
  digits: number,
): { readonly parts: readonly number[]; readonly sum: number } {
  const unit = 10 ** digits;
  const sum = Math.round(parts.reduce((total, part) => total + part, 0) * unit);
  const floors = parts.map((part) => Math.floor(part * unit));
  const lacking = sum - floors.reduce((total, floor) => total + floor, 0);
  const first = parts
    .map((part, k) => ({ k, rest: part * unit - (floors[k] ?? 0) }))
    .sort((a, b) => b.rest - a.rest || a.k - b.k)
    .slice(0, Math.max(0, lacking))
    .map(({ k }) => k);
  return {
    parts: floors.map((floor, k) => (floor + (first.includes(k) ? 1 : 0)) / unit),
    sum: sum / unit,
  };
}
