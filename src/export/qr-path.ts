import { correction, generate } from "lean-qr";

/** Light modules around the code, as the standard asks (ISO/IEC 18004, 4 of them). */
export const QUIET_ZONE = 4;

export interface QrPath {
  /** Modules along a side, quiet zone included. */
  readonly size: number;
  /** `d` of the dark modules, one module a unit. */
  readonly path: string;
}

/**
 * A QR code of a text at error correction M, as one path of horizontal runs.
 * Null where the text is longer than a code holds (2,331 bytes at M).
 */
export function qrPath(text: string): QrPath | null {
  let code;
  try {
    code = generate(text, { minCorrectionLevel: correction.M });
  } catch {
    return null;
  }
  let path = "";
  for (let y = 0; y < code.size; y++) {
    for (let x = 0; x < code.size; x++) {
      if (!code.get(x, y) || code.get(x - 1, y)) continue;
      let run = 1;
      while (code.get(x + run, y)) run++;
      path += `M${x + QUIET_ZONE} ${y + QUIET_ZONE}h${run}v1h-${run}z`;
    }
  }
  return { size: code.size + 2 * QUIET_ZONE, path };
}
