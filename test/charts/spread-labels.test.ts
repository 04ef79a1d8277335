import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spreadLabels } from "../../src/charts/spread-labels";
import { QuadraticProgramme } from "../../src/engine/math/quadratic-programme";
import { deepFreeze } from "../support/deep-freeze";

describe("spreadLabels", () => {
  it("leaves labels that have room where they are", () => {
    expect(spreadLabels(deepFreeze([90, 10, 50]), 17, 0, 100)).toEqual([90, 10, 50]);
  });

  it("parts two equal wishes by half the gap each, in the order given", () => {
    expect(spreadLabels([50, 50], 16, 0, 100)).toEqual([42, 58]);
  });

  it("keeps them within the ends", () => {
    expect(spreadLabels([0, 0, 0], 10, 0, 100)).toEqual([0, 10, 20]);
    expect(spreadLabels([100, 100], 10, 0, 100)).toEqual([90, 100]);
  });

  it("runs on beyond the end where there is no room", () => {
    expect(spreadLabels([5, 5, 5], 10, 0, 12)).toEqual([0, 10, 20]);
    expect(spreadLabels([], 10, 0, 12)).toEqual([]);
  });

  it("moves them as little as a quadratic programme does", () => {
    const wishes = fc.array(fc.double({ min: 0, max: 200, noNaN: true }), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(wishes, (wanted) => {
        const sorted = [...wanted].sort((a, b) => a - b);
        const ends = sorted.map((_, i) => ({ indices: [i], coefficients: [1], low: 0, high: 200 }));
        const gaps = sorted.slice(1).map((_, i) => ({
          indices: [i, i + 1],
          coefficients: [-1, 1],
          low: 17,
          high: Infinity,
        }));
        const best = new QuadraticProgramme(
          [...ends, ...gaps],
          sorted.map(() => 1),
        ).solve(sorted);
        if (!best.feasible) throw new Error("six labels of 17 fit into 200");
        const placed = spreadLabels(deepFreeze(wanted), 17, 0, 200).sort((a, b) => a - b);
        placed.forEach((place, i) => {
          expect(place).toBeCloseTo(best.x[i]!, 6);
        });
      }),
      { seed: 20201125 },
    );
  });
});
