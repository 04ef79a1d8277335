import type { Catchment } from "../../model/diffusion";

/** Doses nearer than this, relative to their sum, are tied. */
const TIE = 1e-9;

/**
 * The poles in the dose of each unit: mix p_k = E_k / sum E, the dominant pole (ties go to the first),
 * and purity 1 - H(p) / ln K, 1 with a single pole. `dose` by unit and pole, row-major.
 */
export function catchment(dose: Float64Array, poles: number): Catchment {
  const units = poles > 0 ? dose.length / poles : 0;
  const rows = Array.from({ length: units }, (_, i) => {
    const own = Array.from(dose.subarray(i * poles, (i + 1) * poles));
    const sum = own.reduce((total, one) => total + one, 0);
    if (sum === 0) return { mix: own.map(() => NaN), dominant: -1, purity: NaN };
    const mix = own.map((one) => one / sum);
    const largest = Math.max(...mix);
    const entropy = mix.reduce((h, p) => h - (p > 0 ? p * Math.log(p) : 0), 0);
    return {
      mix,
      dominant: mix.findIndex((p) => p >= largest - TIE),
      purity: poles > 1 ? 1 - entropy / Math.log(poles) : 1,
    };
  });
  return {
    mix: rows.map(({ mix }) => mix),
    dominant: rows.map(({ dominant }) => dominant),
    purity: rows.map(({ purity }) => purity),
  };
}
