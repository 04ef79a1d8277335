import { describe, expect, it } from "vitest";
import { colourOf, labelInk, mixedSeams } from "../../src/map/mixed-tones";
import { contrast, DARK, LIGHT } from "../../src/map/palette";
import { DIVERGING } from "../../src/views/map/classes";
import { colourAt } from "../support/oklab";

const SEQUENTIAL = { light: LIGHT, dark: DARK };
const COUNTS = [3, 4, 5, 6, 7, 8, 9, 121];
/** Places of k classes on the ramp; 121 stand for the ramp without classes. */
const places = (k: number): number[] => Array.from({ length: k }, (_, i) => (i * 6) / (k - 1));

describe("labelInk", () => {
  it("stands out from every colour of the ramps by 4.5 : 1", () => {
    for (const ramp of [LIGHT, DARK, DIVERGING.light, DIVERGING.dark]) {
      for (const step of places(121)) {
        const colour = colourOf(step, ramp)!;
        const ink = { black: "#000000", white: "#ffffff" }[labelInk(colour)];
        expect(contrast(ink, colour), `${String(step)} ${colour}`).toBeGreaterThan(4.5);
      }
    }
  });
});

describe("colourOf", () => {
  it("is what tone.ts has the browser mix, to the hundredth of a step", () => {
    expect(colourOf(1.5, LIGHT)).toBe("#85b4c4");
    expect(colourOf(6, LIGHT)).toBe("#1d2a65");
    expect(colourOf(1.004, LIGHT)).toBe(LIGHT.fills[1]);
    expect(colourOf(-1, LIGHT)).toBeUndefined();
  });
});

describe.each([
  ["sequential", SEQUENTIAL],
  ["diverging", DIVERGING],
] as const)("the seams of the %s ramps", (_, ramps) => {
  it.each(COUNTS)("part any two of %i classes by 3 : 1 in both themes", (k) => {
    const steps = places(k);
    const pairs = steps.flatMap((a) => steps.map((b) => [a, b] as const));
    for (const [a, b] of pairs) {
      const stretch = { pair: ["a", "b"] as const, path: "M0 0l1 1" };
      const { single, double } = mixedSeams([stretch], (unit) => (unit === "a" ? a : b), ramps);
      expect(single.length + (double ? 1 : 0)).toBe(1);
      for (const theme of ["light", "dark"] as const) {
        const ramp = ramps[theme];
        const [from, to] = [colourAt(ramp.fills, a), colourAt(ramp.fills, b)];
        const tones = double
          ? [ramp.seamDark, ramp.seamLight]
          : [single[0]![theme] === "ink" ? ramp.seamDark : ramp.seamLight];
        // A line is seen from a side by its tone that stands out most; two tones stand out from each other.
        const seen = (fill: string): number =>
          Math.max(...tones.map((tone) => contrast(tone, fill)));
        const parted = Math.max(Math.min(seen(from), seen(to)), contrast(from, to));
        expect(parted, `${theme} ${a.toFixed(2)} | ${b.toFixed(2)}`).toBeGreaterThan(2.995);
      }
    }
  });
});

it("draws no double seam at the seven steps themselves, nor where a side has no value", () => {
  const stretches = places(7).flatMap((a) =>
    [-1, ...places(7)].map((b) => ({
      pair: [String(a), String(b)] as const,
      path: `M${String(a)} ${String(b)}l1 1`,
    })),
  );
  const { single, double } = mixedSeams(stretches, Number, SEQUENTIAL);
  expect(double).toBe("");
  expect(single.flatMap(({ path }) => path.match(/M[^M]+/g) ?? [])).toHaveLength(56);
});
