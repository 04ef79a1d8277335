import { measureOf } from "../../catalog/measures";
import { type LocalMoran, type Quadrant, QUADRANTS } from "../../model/spatial";
import type { Reliability } from "../../model/statistics";
import type { AppContext } from "../context";

/** The title of an indicator, a domain or the index. */
export function measureTitle(code: string, { locale }: AppContext): string {
  return locale.text(measureOf(code).title);
}

/** The item whose absence would raise alpha most; null where alpha is highest with all of them. */
export function weakestItem({
  alpha,
  items,
  without,
}: Reliability): { readonly code: string; readonly alpha: number } | null {
  const best = Math.max(...without);
  const code = items[without.indexOf(best)];
  return best > alpha && code !== undefined ? { code, alpha: best } : null;
}

/**
 * How a coefficient is inked: towards the ramp's blue above 0, towards the brown of the diverging
 * ramp below, by its size; as per cent of the colour, low enough for text to stay dark on it.
 */
export function coefficientShade(coefficient: number): string {
  if (Number.isNaN(coefficient)) return "";
  const share = Math.round(Math.min(1, Math.abs(coefficient)) * 45);
  return `--shade: var(${coefficient < 0 ? "--against" : "--with"}) ${share}%`;
}

/** The most that a unit's p may be for its quadrant to be told. */
export const LEVEL = 0.05;

/** The units of each quadrant whose p is low enough, and how many others have a figure. */
export function clusters(
  units: readonly string[],
  { quadrants, p }: LocalMoran,
): {
  readonly told: readonly { readonly quadrant: Quadrant; readonly members: readonly string[] }[];
  readonly others: number;
} {
  const low = units.map((_, i) => (p[i] ?? NaN) <= LEVEL);
  const told = QUADRANTS.map((quadrant) => ({
    quadrant,
    members: units.filter((_, i) => low[i] && quadrants[i] === quadrant),
  }));
  const others = quadrants.filter((quadrant, i) => quadrant !== null && !low[i]).length;
  return { told, others };
}
