import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contrast, DARK, LIGHT, type Ramp } from "../../src/map/palette";
import { seams, seamTone } from "../../src/map/seams";
import { colourAt } from "../support/oklab";

const THEMES = { light: LIGHT, dark: DARK };
/** What lies under a unit without a value. */
const GROUND = { light: "#f6f6f2", dark: "#1b2027" };

/** How well two neighbours are told apart: by the seam from both, or else by their own fills. */
function separation(ramp: Ramp, a: string, b: string, tone: "ink" | "paper"): number {
  const seam = tone === "ink" ? ramp.seamDark : ramp.seamLight;
  return Math.max(Math.min(contrast(seam, a), contrast(seam, b)), contrast(a, b));
}

describe("seamTone", () => {
  // The art direction's own figures: 3.02 for light, at the classes 3 and 5, and 3.05 for dark.
  it.each([
    ["light", 3.02],
    ["dark", 3.05],
  ] as const)("parts any two classes of the %s ramp by %f : 1 at the least", (theme, worst) => {
    const ramp = THEMES[theme];
    const all = ramp.fills.flatMap((a, i) =>
      ramp.fills.map((b, j) => separation(ramp, a, b, seamTone(i, j, ramp))),
    );
    expect(all).toHaveLength(49);
    expect(Math.min(...all)).toBeCloseTo(worst, 2);
  });

  it.each(["light", "dark"] as const)("parts a class from the %s ground by 3 : 1", (theme) => {
    const ramp = THEMES[theme];
    for (const [i, fill] of ramp.fills.entries()) {
      const tone = seamTone(i, -1, ramp);
      expect(seamTone(-1, i, ramp)).toBe(tone);
      expect(separation(ramp, fill, GROUND[theme], tone)).toBeGreaterThan(3);
    }
    expect(separation(ramp, GROUND[theme], GROUND[theme], seamTone(-1, -1, ramp))).toBeGreaterThan(
      3,
    );
  });
});

describe("seams", () => {
  const classes = { A: 0, B: 6, C: 5, D: -1 } as Readonly<Record<string, number>>;
  const stretches = [
    { pair: ["A", "B"] as const, path: "M0 0l1 1" },
    { pair: ["B", "C"] as const, path: "M2 2l1 1" },
    { pair: ["A", "D"] as const, path: "M4 4l1 1" },
  ];

  it("draws dark fills apart in paper and light fills in ink, the reverse where dark is light", () => {
    const found = seams(stretches, (unit) => classes[unit] ?? -1);
    const of = (path: string): string[] =>
      found.filter((seam) => seam.path.includes(path)).map(({ light, dark }) => `${light} ${dark}`);
    expect(of("M2 2l1 1")).toEqual(["paper ink"]);
    expect(of("M4 4l1 1")).toEqual(["ink paper"]);
  });

  it("is four paths at most, and every stretch stands in exactly one of them", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { maxLength: 40 }), (pairs) => {
        const borders = pairs.map(([a, b], i) => ({
          pair: [String(a), String(b)] as const,
          path: `M${i} ${i}l1 1`,
        }));
        const found = seams(borders, (unit) => (Number(unit) % 8) - 1);
        expect(found.length).toBeLessThanOrEqual(4);
        const drawn = found.flatMap(({ path }) => path.match(/M[^M]+/g) ?? []);
        expect(drawn.sort()).toEqual(borders.map(({ path }) => path).sort());
      }),
      { seed: 20201020 },
    );
  });
});

// The classes of three to six, between the seven steps; the art direction's colours for them.
describe.each([
  ["light", 5, 1, "#85b4c4"],
  ["light", 6, 3, "#3f70a5"],
  ["dark", 5, 3, "#78b4cd"],
  ["dark", 6, 1, "#3f5373"],
] as const)("the %s ramp in %i", (theme, k, place, colour) => {
  const { fills } = THEMES[theme];
  const steps = Array.from({ length: k }, (_, i) => (6 * i) / (k - 1));

  it("is mixed in OKLab to the art direction's own colours", () => {
    expect(colourAt(fills, steps[place]!)).toBe(colour);
  });

  it("is parted by 3 : 1 by the seam of the nearest steps", () => {
    const apart = steps.flatMap((a) =>
      steps.map((b) =>
        separation(
          THEMES[theme],
          colourAt(fills, a),
          colourAt(fills, b),
          seamTone(Math.round(a), Math.round(b), THEMES[theme]),
        ),
      ),
    );
    expect(Math.min(...apart)).toBeGreaterThan(3);
  });
});
