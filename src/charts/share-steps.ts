const STEPS = 7;

/** The tone, 0 to 6, of a share from 0 to 1 in seven equal classes closed above; -1 for NaN. */
export function shareStep(share: number): number {
  if (Number.isNaN(share)) return -1;
  return Math.min(STEPS - 1, Math.max(0, Math.ceil(share * STEPS - 1e-9) - 1));
}

/** Length of a bar in per cent. Estimated shares can fall below 0, and, with sampling error, beyond 1. */
export function shareLength(share: number): number {
  return Number.isNaN(share) ? 0 : Math.round(Math.min(1, Math.max(0, share)) * 1000) / 10;
}
