import type { Multiplier } from "../../model/multiplier";
import type { Operators } from "./operators";

/**
 * (I - rho W)^-1 with lines and areas, row-major: what a lasting signal of 1 in the unit of the column
 * comes to in that of the row in the long run. `rho` from 0 to below 1.
 */
export function multiplierMatrix({ n, acts }: Operators, rho: number): Float64Array {
  const { values, toUnits, toModes } = acts[2];
  const matrix = new Float64Array(n * n);
  for (let i = 0; i < n; i += 1) {
    for (let m = 0; m < n; m += 1) {
      const entry = (toUnits[i * n + m] as number) / (1 - rho * (values[m] as number));
      for (let j = 0; j < n; j += 1) {
        matrix[i * n + j] = (matrix[i * n + j] as number) + entry * (toModes[m * n + j] as number);
      }
    }
  }
  return matrix;
}

/**
 * Average direct (trace / n), total (sum / n) and indirect impacts of (I - rho W)^-1, and what each unit
 * sends to and takes from all the others (LeSage & Pace 2009, 2.7).
 */
export function multiplier(operators: Operators, rho: number): Multiplier {
  const { n } = operators;
  const matrix = multiplierMatrix(operators, rho);
  const outSpill = new Array<number>(n).fill(0);
  const inSpill = new Array<number>(n).fill(0);
  let trace = 0;
  matrix.forEach((entry, p) => {
    const [i, j] = [Math.floor(p / n), p % n];
    if (i === j) trace += entry;
    else {
      outSpill[j] = (outSpill[j] ?? 0) + entry;
      inSpill[i] = (inSpill[i] ?? 0) + entry;
    }
  });
  const indirect = outSpill.reduce((sum, spill) => sum + spill, 0) / n;
  return { direct: trace / n, indirect, total: trace / n + indirect, outSpill, inSpill };
}
