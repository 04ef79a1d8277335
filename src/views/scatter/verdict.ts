export type Verdict = "reproduced" | "close" | "differs";

/** A share of the published value within which a figure still is close. */
const CLOSE = 0.02;
/** 0.765 - 0.76 is a little more than 0.005 in binary. */
const CRUMB = 1e-9;

/** How a figure stands to a published one: inside its rounding, within 2 %, or apart. */
export function verdict(value: number, published: number, half: number): Verdict {
  const off = Math.abs(value - published);
  if (off <= half + CRUMB) return "reproduced";
  return off <= CLOSE * Math.abs(published) + CRUMB ? "close" : "differs";
}
