import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chosenClasses, divergingClasses } from "../../src/map/class-choice";
import { BINS } from "../../src/model/params";
import { deepFreeze } from "../support/deep-freeze";

const ids = (values: readonly number[]): string[] => values.map((_, i) => `u${i}`);
const value = fc.oneof(
  { weight: 5, arbitrary: fc.double({ min: -100, max: 100, noNaN: true }) },
  { weight: 2, arbitrary: fc.integer({ min: -3, max: 3 }) },
  { weight: 1, arbitrary: fc.constant(NaN) },
);
const column = fc.array(value, { minLength: 1, maxLength: 31 });
const FIFTEEN = Array.from({ length: 15 }, (_, i) => i);

describe("chosenClasses", () => {
  it("cuts 0 to 14 into five by the reader's own rule", () => {
    const breaks = (bins: "equal" | "quantile" | "rounded"): readonly number[] =>
      chosenClasses(ids(FIFTEEN), FIFTEEN, { bins, k: 5 }).breaks;
    // 14 / 5 = 2.8, and numpy.quantile(range(15), [.2, .4, .6, .8]) is the same.
    for (const bins of ["equal", "quantile"] as const) {
      breaks(bins).forEach((edge, i) => expect(edge).toBeCloseTo(2.8 * (i + 1), 12));
    }
    expect(chosenClasses(ids(FIFTEEN), FIFTEEN, { bins: "equal", k: 5 }).ramp).toEqual([
      0, 1.5, 3, 4.5, 6,
    ]);
    expect(breaks("rounded").length).toBeGreaterThan(1);
    for (const edge of breaks("rounded")) expect(edge % 2.5).toBe(0);
  });

  it("rises with the value from 0 to 6, whatever the rule and the number of classes", () => {
    fc.assert(
      fc.property(
        column,
        fc.constantFrom(...BINS),
        fc.integer({ min: 3, max: 9 }),
        (all, bins, k) => {
          const { steps, edges, ramp } = chosenClasses(ids(all), deepFreeze(all), { bins, k });
          const rows = all
            .map((of, i) => ({ of, step: steps[`u${i}`]! }))
            .filter(({ of }) => !Number.isNaN(of))
            .sort((a, b) => a.of - b.of);
          const falls = rows.slice(1).filter(({ step }, i) => step < rows[i]!.step - 1e-9);
          expect(falls).toEqual([]);
          expect(rows.filter(({ step }) => !(step >= 0 && step <= 6))).toEqual([]);
          expect(all.filter((of, i) => Number.isNaN(of) !== (steps[`u${i}`] === -1))).toEqual([]);
          expect(edges).toHaveLength(ramp.length + 1);
          expect(ramp).toEqual([...ramp].sort((a, b) => a - b));
        },
      ),
      { seed: 20201020, numRuns: 300 },
    );
  });

  it("without classes gives every value its own place between the least and the greatest", () => {
    const { steps, breaks, edges, ramp, marked } = chosenClasses(
      ["a", "b", "c", "d"],
      [10, 20, NaN, 30],
      { bins: "continuous", k: 7 },
    );
    expect(marked).toEqual([10, 15, 20, 25, 30]);
    expect(steps).toEqual({ a: 0, b: 3, c: -1, d: 6 });
    expect(breaks).toEqual([]);
    expect([edges[0], edges.at(-1)]).toEqual([10, 30]);
    // The middles of 24 equal segments of a ramp that is 6 long.
    ramp.forEach((place, i) => expect(place).toBeCloseTo((6 * (i + 0.5)) / 24, 9));
  });

  it("takes its classes from another column where one is given, and stays on the ramp", () => {
    const scale = FIFTEEN.map((of) => 10 * of);
    for (const bins of ["equal", "continuous"] as const) {
      const own = chosenClasses(["a", "b"], [-50, 1000], { bins, k: 5 }, scale);
      expect(own.steps).toEqual({ a: 0, b: 6 });
    }
    const { breaks } = chosenClasses(["a"], [5], { bins: "equal", k: 5 }, scale);
    breaks.forEach((edge, i) => expect(edge).toBeCloseTo(28 * (i + 1), 9));
  });

  it("paints one value alone in the middle tone", () => {
    for (const bins of BINS) {
      expect(chosenClasses(["a"], [5], { bins, k: 7 }).steps).toEqual({ a: 3 });
    }
  });
});

describe("divergingClasses", () => {
  it("cuts seven of equal width around nought, as wide as the larger side asks", () => {
    const { breaks, steps, tones } = divergingClasses(
      ["a", "b", "c", "d", "e"],
      [-7, -1.5, 0, 0.9, NaN],
    );
    expect(tones).toBe("d");
    expect(breaks).toEqual([-5, -3, -1, 1, 3, 5]);
    expect(steps).toEqual({ a: 0, b: 2, c: 3, d: 3, e: -1 });
  });

  it("is the same on both sides: turned about, every step is", () => {
    // On a break, the lower class takes the value on either side: those are left aside.
    const odd = fc.array(
      fc.integer({ min: -60, max: 60 }).map((n) => n + 0.318),
      {
        minLength: 1,
        maxLength: 20,
      },
    );
    fc.assert(
      fc.property(odd, (values) => {
        const there = divergingClasses(ids(values), values).steps;
        const back = divergingClasses(
          ids(values),
          values.map((of) => -of),
        ).steps;
        const most = Math.max(...values.map(Math.abs));
        const inside = values.flatMap((of, i) => {
          const place = ((of / most) * 7) / 2 + 0.5;
          return Math.abs(place - Math.round(place)) > 1e-9 ? [`u${i}`] : [];
        });
        for (const unit of inside) expect(there[unit]! + back[unit]!).toBe(6);
      }),
      { seed: 20201020 },
    );
  });

  it("leaves nought in the middle where there is nothing else", () => {
    expect(divergingClasses(["a", "b"], [0, NaN]).steps).toEqual({ a: 3, b: -1 });
    expect(divergingClasses([], []).steps).toEqual({});
  });
});
