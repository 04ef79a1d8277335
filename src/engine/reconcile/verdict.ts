import { CLOSE, type Verdict } from "../../model/reconciliation";

/** 0.765 - 0.76 is a little more than 0.005 in binary. */
const CRUMB = 1e-9;

/**
 * How `value` stands to `published` ± `half`: reproduced inside the rounding, its edges included; close
 * within the share `CLOSE` of the published value; else differs. A figure that cannot be had, NaN, differs
 * from nothing: not-comparable.
 */
export function verdict(value: number, published: number, half: number): Verdict {
  if (Number.isNaN(value)) return "not-comparable";
  const distance = Math.abs(value - published);
  if (distance <= half + CRUMB) return "reproduced";
  return distance <= CLOSE * Math.abs(published) + CRUMB ? "close" : "differs";
}
