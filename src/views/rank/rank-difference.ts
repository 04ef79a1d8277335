import type { AppContext } from "../context";

/**
 * How many places one rank is ahead of another: +3 or −2 on screen, in words for who hears it. Both
 * are empty where either rank is missing.
 */
export function rankDifference(
  rank: number,
  other: number,
  otherName: string,
  { locale: { t, number } }: AppContext,
): { difference: string; spoken: string } {
  const ahead = other - rank;
  if (Number.isNaN(ahead)) return { difference: "", spoken: "" };
  const way = ahead > 0 ? "ahead" : ahead < 0 ? "behind" : "level";
  return {
    difference: signed(ahead, number(ahead, 0)),
    spoken: t(`rank.${way}`, { other: otherName, n: Math.abs(ahead) }),
  };
}

/** A difference as printed, with a plus where it is one. */
export function signed(value: number, text: string): string {
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}
