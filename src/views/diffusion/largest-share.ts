import type { AppContext } from "../context";
import { MIXED_BELOW } from "./diffusion-model.svelte";

/**
 * The largest share of a mixture, 0 to 1, in per cent: with a decimal where a whole number would stand on
 * the other side of the limit under which a hinterland is mixed.
 */
export function largestShare(share: number, { locale }: Pick<AppContext, "locale">): string {
  const misleads = Math.round(100 * share) / 100 < MIXED_BELOW !== share < MIXED_BELOW;
  return locale.number(100 * share, misleads ? 1 : 0);
}
