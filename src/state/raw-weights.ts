import type { Component } from "../model/catalog";

/** Raw weights run from 0 to 100 and need not add up. */
export const MOST_WEIGHT = 100;

/** What a weight is without a choice: the declared share in per cent. */
export function declaredWeights(parts: readonly { readonly weight: number }[]): readonly number[] {
  const total = parts.reduce((sum, { weight }) => sum + weight, 0);
  return parts.map(({ weight }) => (100 * weight) / total);
}

/** Reads `infrastructure:30,...`; what cannot be read is listed by its text. */
export function parseWeights(
  text: string,
  { domains }: { readonly domains: readonly Component[] },
): { weights: ReadonlyMap<string, number>; bad: readonly string[] } {
  const known = new Set(
    domains.flatMap(({ id, indicators }) => [id, ...indicators.map(({ code }) => code)]),
  );
  const weights = new Map<string, number>();
  const bad: string[] = [];
  for (const part of text.split(",").filter((one) => one !== "")) {
    const [id = "", figure = "", more] = part.split(":");
    const weight = figure.trim() === "" ? NaN : Number(figure);
    const good = more === undefined && known.has(id) && weight >= 0 && weight <= MOST_WEIGHT;
    if (good) weights.set(id, weight);
    else bad.push(part);
  }
  return { weights, bad };
}

export const printWeights = (weights: Iterable<readonly [string, number]>): string =>
  [...weights].map(([id, weight]) => `${id}:${String(weight)}`).join(",");

/** The domains with weights of the reader's own; those without a choice keep their declared share. */
export function weighted(
  domains: readonly Component[],
  weights: ReadonlyMap<string, number>,
): Component[] {
  const shares = declaredWeights(domains);
  return domains.map((domain, i) => {
    const own = declaredWeights(domain.indicators);
    return {
      ...domain,
      weight: weights.get(domain.id) ?? shares[i] ?? 0,
      indicators: domain.indicators.map((use, k) => ({
        ...use,
        weight: weights.get(use.code) ?? own[k] ?? 0,
      })),
    };
  });
}

/** Whether nothing is left to weigh: all domains at 0, or all indicators of one that counts. */
export function weightless(domains: readonly Component[]): boolean {
  const none = (parts: readonly { readonly weight: number }[]): boolean =>
    parts.every(({ weight }) => weight === 0);
  return none(domains) || domains.some(({ weight, indicators }) => weight > 0 && none(indicators));
}
