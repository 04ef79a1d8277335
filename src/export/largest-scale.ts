/** The longest side that browsers give a canvas (Chrome 65,535, Firefox 32,767, Safari 16,384). */
const LONGEST = 16_384;
/** The most pixels: Chrome and Safari on a desk; a phone's 16,777,216 shows only when it is tried. */
const MOST = 268_435_456;
/** Scales asked for by name, and what stands in for them where even 1 is too much. */
const STEPS = [4, 3, 2, 1, 0.5, 0.25] as const;

/** Scales at which a picture of this size fits a canvas, from the one asked for down. */
export function fittingScales(width: number, height: number, asked: number): number[] {
  return STEPS.filter((scale) => {
    const [w, h] = [Math.round(width * scale), Math.round(height * scale)];
    return scale <= asked && w >= 1 && h >= 1 && Math.max(w, h) <= LONGEST && w * h <= MOST;
  });
}
