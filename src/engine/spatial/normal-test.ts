import type { NormalTest } from "../../model/spatial";
import { normalTail } from "../math/normal-tail";

/** A distance from an expectation in standard deviations, with its two-sided p by the normal law. */
export function normalTest(distance: number, variance: number): NormalTest {
  const z = distance / Math.sqrt(variance);
  return { variance, z, p: normalTail(z) };
}
