import type { Verdict } from "../../model/reconciliation";

/** Share of the published value within which a figure still is close. */
const CLOSE = 0.02;
/** 0.765 - 0.76 is a little more than 0.005 in binary. */
const CRUMB = 1e-9;

/**
 * How `value` stands to `published` ± `half`: reproduced inside the rounding, its edges included; close
 * within 2 per cent of the published value; else differs. A figure that cannot be had, NaN, differs
 * from nothing: not-comparable.
 */
export function verdict(value: number, published: number, half: number): Verdict {
  if (Number.isNaN(value)) return "not-comparable";
  const distance = Math.abs(value - published);
  if (distance <= half + CRUMB) return "reproduced";
  return distance <= CLOSE * Math.abs(published) + CRUMB ? "close" : "differs";
}
