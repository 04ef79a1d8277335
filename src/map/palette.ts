/** A colour ramp from little to much, and which label colour stands on each step. */
export interface Ramp {
  readonly fills: readonly string[];
  readonly seamDark: string;
  readonly seamLight: string;
}

/**
 * The sequential ramps, seven classes of equal luminance step; dark mode flips, so that more is what
 * leaves the ground. The page takes its colours from tokens.css; these copies exist to choose seams,
 * and a test holds the two together.
 */
export const LIGHT: Ramp = {
  fills: ["#e8e7d7", "#9cc6c9", "#6ea3bf", "#4d82b0", "#36649d", "#274788", "#1d2a65"],
  seamDark: "#10151c",
  seamLight: "#ffffff",
};
export const DARK: Ramp = {
  fills: ["#2e3548", "#3d4e6c", "#466790", "#5283ae", "#68a3c6", "#89c5d4", "#dbe5c0"],
  seamDark: "#0b0e13",
  seamLight: "#ffffff",
};

export const CLASS_COUNT = LIGHT.fills.length;

/** Of the few colours that the borders of every map ask for again and again. */
const known = new Map<string, number>();

/** Relative luminance of a #rrggbb colour (WCAG 2.2). */
export function luminance(hex: string): number {
  const found = known.get(hex) ?? luminanceOf(hex);
  known.set(hex, found);
  return found;
}

function luminanceOf(hex: string): number {
  const channel = (start: number): number => {
    const value = parseInt(hex.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

/** Contrast ratio of two #rrggbb colours, 1 to 21 (WCAG 2.2). */
export function contrast(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
}
