import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  closedClass,
  closedColour,
  lineColour,
  type Scheme,
  UNREACHED,
} from "../../src/map/diffusion-palette";
import { toOklab } from "../../src/map/oklab";
import { contrast } from "../../src/map/palette";
import { colourDistance, SIGHTS } from "../support/colour-sight";

const POLES = ["pole-pan-prd", "pole-yrd", "pole-bohai"];
const SCHEMES: readonly Scheme[] = ["light", "dark"];

const distance = (a: string, b: string): number => colourDistance(a, b, "normal") / 100;

// The table of the specification, by class and pole.
const TABLE = [
  ["#fce2d4", "#cdf1e6", "#eee2fe"],
  ["#f4c1a5", "#9dddcb", "#d8c3f3"],
  ["#eba076", "#62cab0", "#c4a3ea"],
  ["#d47b46", "#0aae91", "#a87fd5"],
  ["#b55508", "#038871", "#895bb8"],
] as const;

describe("closedClass", () => {
  it("begins at 0.5, 5, 12, 20 and 30 per cent", () => {
    const shares = [0, 0.0049, 0.005, 0.049, 0.05, 0.12, 0.1999, 0.2, 0.3, 1];
    expect(shares.map(closedClass)).toEqual([-1, -1, 0, 0, 1, 2, 2, 3, 4, 4]);
  });
});

describe("closedColour", () => {
  it("is the specification's table, to the eye", () => {
    TABLE.forEach((row, step) => {
      row.forEach((hex, k) => {
        const found = closedColour("light", step, [POLES[k]!], [1]);
        expect(distance(found, hex), `${found} ${hex}`).toBeLessThan(0.008);
      });
    });
  });

  it("keeps the lightness of its class under any mixture, with less chroma the more even it is", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...SCHEMES),
        fc.integer({ min: 0, max: 4 }),
        fc.tuple(
          fc.integer({ min: 0, max: 9 }),
          fc.integer({ min: 0, max: 9 }),
          fc.integer({ min: 1, max: 9 }),
        ),
        (scheme, step, parts) => {
          const all = parts[0] + parts[1] + parts[2];
          const mix = parts.map((part) => part / all);
          const [lightness, a, b] = toOklab(closedColour(scheme, step, POLES, mix));
          const [pure] = toOklab(closedColour(scheme, step, POLES, [1, 0, 0]));
          expect(Math.abs(lightness - pure)).toBeLessThan(0.006);
          const even = toOklab(closedColour(scheme, step, POLES, [1 / 3, 1 / 3, 1 / 3]));
          expect(Math.hypot(a, b)).toBeGreaterThan(Math.hypot(even[1], even[2]) - 0.025);
        },
      ),
      { seed: 5, numRuns: 200 },
    );
  });

  it("leaves the page the more, the higher the class, in both schemes", () => {
    for (const [scheme, page] of [
      ["light", "#fcfcfa"],
      ["dark", "#14181e"],
    ] as const) {
      for (const pole of POLES) {
        const all = [-1, 0, 1, 2, 3, 4].map((step) =>
          contrast(closedColour(scheme, step, [pole], [1]), page),
        );
        expect(all).toEqual([...all].sort((a, b) => a - b));
        expect(all[5]).toBeGreaterThan(4);
      }
      expect(closedColour(scheme, -1, POLES, [])).toBe(UNREACHED[scheme]);
    }
  });
});

describe("lineColour", () => {
  it("stands out from the page by 3 : 1 under any mixture", () => {
    for (const [scheme, page] of [
      ["light", "#fcfcfa"],
      ["dark", "#14181e"],
    ] as const) {
      for (const mix of [
        [1, 0, 0],
        [0, 1, 0],
        [0, 0, 1],
        [0.4, 0.3, 0.3],
        [0.5, 0.5, 0],
      ]) {
        expect(contrast(lineColour(scheme, POLES, mix), page)).toBeGreaterThan(3);
      }
    }
  });
});

describe.each(SIGHTS)("the poles under %s vision", (sight) => {
  it.each(SCHEMES)(
    "differ from each other and from the ground in the three upper classes, %s",
    (scheme) => {
      for (const step of [2, 3, 4]) {
        const colours = POLES.map((pole) => closedColour(scheme, step, [pole], [1]));
        const pairs = colours.flatMap((one, k) =>
          [...colours.slice(k + 1), UNREACHED[scheme]].map((two) =>
            colourDistance(one, two, sight),
          ),
        );
        // Five hundredths are some two and a half steps that the eye just tells; shapes and bars tell the poles too.
        expect(Math.min(...pairs)).toBeGreaterThan(5);
      }
    },
  );
});
