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

const POLES = ["pole-pan-prd", "pole-yrd", "pole-bohai"];
const SCHEMES: readonly Scheme[] = ["light", "dark"];

function distance(a: string, b: string): number {
  const [one, other] = [toOklab(a), toOklab(b)];
  return Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
}

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

// Machado, Oliveira & Fernandes 2009, severity 1, on linear light.
const VISIONS: Readonly<Record<string, readonly number[]>> = {
  normal: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protan: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deutan: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritan: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
}; // prettier-ignore

function seen(hex: string, matrix: readonly number[]): string {
  const linear = [1, 3, 5].map((start) => {
    const value = parseInt(hex.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  const channels = [0, 1, 2].map((row) => {
    const sum = linear.reduce((all, value, k) => all + value * matrix[3 * row + k]!, 0);
    const held = Math.min(1, Math.max(0, sum));
    const encoded = held <= 0.0031308 ? 12.92 * held : 1.055 * held ** (1 / 2.4) - 0.055;
    return Math.round(255 * encoded)
      .toString(16)
      .padStart(2, "0");
  });
  return `#${channels.join("")}`;
}

describe.each(Object.entries(VISIONS))("the poles under %s vision", (_, matrix) => {
  it.each(SCHEMES)(
    "differ from each other and from the ground in the three upper classes, %s",
    (scheme) => {
      for (const step of [2, 3, 4]) {
        const colours = POLES.map((pole) => seen(closedColour(scheme, step, [pole], [1]), matrix));
        const ground = seen(UNREACHED[scheme], matrix);
        const pairs = colours.flatMap((one, k) =>
          [...colours.slice(k + 1), ground].map((two) => distance(one, two)),
        );
        // Two of the white paper's blues that neighbour on the ramp are 0.09 apart; shapes and bars tell the poles too.
        expect(Math.min(...pairs)).toBeGreaterThan(0.05);
      }
    },
  );
});
