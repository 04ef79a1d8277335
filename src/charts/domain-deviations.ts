import type { ComponentScores, IndexResult } from "../model/index-result";

/**
 * By how many points of the index each domain puts a unit off the mean of all scored units: scale's
 * slope × share × value, less the mean of that. Shares are those of the domains that the unit has.
 * Exact for an arithmetic mean, where they sum to the score less the mean score; null for any other.
 * @param declared weights of an arithmetic mean, by domain, for a result that does not say how it was made
 */
export function domainDeviations(
  { domains, choices, computed, scale }: IndexResult,
  place: number,
  declared: readonly { readonly id: string; readonly weight: number }[],
): readonly { readonly id: string; readonly value: number }[] | null {
  if (choices && choices.aggregate.method !== "arithmetic") return null;
  const weights = choices?.weights.find(({ id }) => id === "index");
  const scored = computed.values.flatMap((value, i) => (Number.isNaN(value) ? [] : [i]));
  if (!scored.includes(place)) return null;
  const shareOf = ({ id }: ComponentScores): number =>
    weights
      ? (weights.effective[weights.parts.indexOf(id)] ?? 0)
      : (declared.find((domain) => domain.id === id)?.weight ?? 0);
  const counted = domains.filter((domain) => shareOf(domain) > 0);
  const points = (domain: ComponentScores, i: number): number => {
    const value = domain.values[i] ?? NaN;
    if (Number.isNaN(value)) return 0;
    const there = counted.filter(({ values }) => !Number.isNaN(values[i] ?? NaN));
    const total = there.reduce((sum, each) => sum + shareOf(each), 0);
    return ((scale?.slope ?? 1) * shareOf(domain) * value) / total;
  };
  return counted.map((domain) => {
    const mean = scored.reduce((sum, i) => sum + points(domain, i), 0) / scored.length;
    return { id: domain.id, value: points(domain, place) - mean };
  });
}
