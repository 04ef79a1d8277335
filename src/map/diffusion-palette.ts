import { linearRgb, toHex, type Lab } from "./oklab";
import type { Ramp } from "./palette";

export type Scheme = "light" | "dark";

/** Hue of each pole, degrees in OKLCH; that of an added pole keeps less of its chroma. */
const HUES: Readonly<Record<string, number>> = {
  "pole-pan-prd": 50,
  "pole-yrd": 175,
  "pole-bohai": 305,
  extra: 100,
};
const EXTRA_CHROMA = 0.5;

/** Shares of the gap closed at which a class begins; below the first nothing counts as come. */
export const CLOSED_BREAKS: readonly number[] = [0.005, 0.05, 0.12, 0.2, 0.3];

/** Lightness and chroma of the classes, from little to much: away from the ground. */
const STEPS: Readonly<Record<Scheme, readonly (readonly [number, number])[]>> = {
  light: [
    [0.93, 0.04],
    [0.85, 0.07],
    [0.77, 0.105],
    [0.67, 0.13],
    [0.56, 0.145],
  ],
  dark: [
    [0.36, 0.055],
    [0.45, 0.08],
    [0.55, 0.105],
    [0.65, 0.125],
    [0.75, 0.13],
  ],
};
const LINE_STEP: Readonly<Record<Scheme, readonly [number, number]>> = {
  light: [0.5, 0.14],
  dark: [0.8, 0.12],
};
/** A mixture keeps this much of its poles' chroma, so that all but even mixtures still have a hue. */
const MIX_GAIN = 1.15;

/** Where nothing has come, or has not yet in the drawing. */
export const UNREACHED: Readonly<Record<Scheme, string>> = { light: "#f1f2f4", dark: "#222831" };

/** Class of a share of the gap closed: 0 to 4, or -1 where too little has come. */
export function closedClass(share: number): number {
  return CLOSED_BREAKS.findLastIndex((edge) => share >= edge);
}

/** Colour of a class under a mixture of poles: hue of the mixture, grey where it is even. */
export function closedColour(
  scheme: Scheme,
  step: number,
  poles: readonly string[],
  mix: readonly number[],
): string {
  const [lightness, chroma] = STEPS[scheme][step] ?? [NaN, NaN];
  return Number.isNaN(lightness) ? UNREACHED[scheme] : mixedColour(lightness, chroma, poles, mix);
}

/** Colour of a line that carries a mixture. */
export function lineColour(
  scheme: Scheme,
  poles: readonly string[],
  mix: readonly number[],
): string {
  const [lightness, chroma] = LINE_STEP[scheme];
  return mixedColour(lightness, chroma, poles, mix);
}

/** Colour of a pole's own mark. */
export function poleColour(scheme: Scheme, pole: string): string {
  return closedColour(scheme, STEPS[scheme].length - 1, [pole], [1]);
}

/** The ramp's two seams, for fills of any kind. */
export const SEAMS: Readonly<Record<Scheme, Pick<Ramp, "seamDark" | "seamLight">>> = {
  light: { seamDark: "#10151c", seamLight: "#ffffff" },
  dark: { seamDark: "#0b0e13", seamLight: "#ffffff" },
};

function mixedColour(
  lightness: number,
  chroma: number,
  poles: readonly string[],
  mix: readonly number[],
): string {
  let [a, b] = [0, 0];
  poles.forEach((pole, k) => {
    const hue = ((HUES[pole] ?? 0) * Math.PI) / 180;
    const weight = (mix[k] ?? 0) * (pole === "extra" ? EXTRA_CHROMA : 1);
    a += weight * Math.cos(hue);
    b += weight * Math.sin(hue);
  });
  const length = Math.hypot(a, b);
  if (length < 1e-9) return toHex([lightness, 0, 0]);
  const own = Math.min(1, MIX_GAIN * length) * chroma;
  return inGamut(lightness, own, a / length, b / length);
}

/** Less chroma, where sRGB does not hold as much, at the same lightness and hue. */
function inGamut(lightness: number, chroma: number, x: number, y: number): string {
  const at = (c: number): Lab => [lightness, c * x, c * y];
  const held = (c: number): boolean =>
    linearRgb(at(c)).every((value) => value >= -1e-4 && value <= 1 + 1e-4);
  if (held(chroma)) return toHex(at(chroma));
  let [low, high] = [0, chroma];
  for (let k = 0; k < 14; k += 1) {
    const middle = (low + high) / 2;
    if (held(middle)) low = middle;
    else high = middle;
  }
  return toHex(at(low));
}
