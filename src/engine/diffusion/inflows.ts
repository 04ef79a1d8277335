import type { DiffusionScenario, Inflows } from "../../model/diffusion";
import type { Operators } from "./operators";

/** Doses of all poles together, a number a unit. */
export interface DosesAt {
  readonly t1: Float64Array;
  readonly t2: Float64Array;
  readonly now: Float64Array;
}

/**
 * What each unit took over from each other until now, all poles together: delta rho W_line,ij
 * (E_j(t) - E_j(t1)) along axes and delta rho W_area,ij (E_j(t) - E_j(t2)) over borders, by receiver i
 * and sender j, row-major. A row's sum is what the unit received (`budget`). A time before an act is
 * given as the dose at that time itself.
 */
export function inflows(
  { n, lineW, areaW }: Operators,
  { delta, rho }: Pick<DiffusionScenario, "delta" | "rho">,
  { t1, t2, now }: DosesAt,
): Inflows {
  const from = (coupling: Float64Array, before: Float64Array): Float64Array =>
    coupling.map((weight, p) => {
      const sender = p % n;
      return delta * rho * weight * ((now[sender] as number) - (before[sender] as number));
    });
  return { byLine: from(lineW, t1), byArea: from(areaW, t2) };
}
