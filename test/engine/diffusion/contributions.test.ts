import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contributions } from "../../../src/engine/diffusion/contributions";
import { anyScenario, scenario } from "../../support/small-graph";

describe("contributions", () => {
  it("splits the gain by the shares of h", () => {
    // h = 0.015 * 10 + 0.06 * (1 + 3) = 0.39: local 15, poles 6 and 18 of 39 parts
    const run = scenario({ ceiling: 90 });
    const { gain, local, poles, closure } = contributions([40], Float64Array.of(1, 3), 2, 10, run);
    const total = 50 * (1 - Math.exp(-0.39));
    expect(gain[0]).toBeCloseTo(total, 12);
    expect(local[0]).toBeCloseTo((total * 15) / 39, 12);
    expect(poles[0]![0]).toBeCloseTo((total * 6) / 39, 12);
    expect(poles[0]![1]).toBeCloseTo((total * 18) / 39, 12);
    expect(closure[0]).toBeCloseTo(1 - Math.exp(-0.39), 12);
  });

  it("is 0 without growth and signal, and at the ceiling, where there is no gap to close", () => {
    const still = contributions([40], Float64Array.of(0), 1, 10, scenario({ g: 0 }));
    expect(still).toEqual({ gain: [0], local: [0], poles: [[0]], closure: [0] });
    const full = contributions([95], Float64Array.of(2), 1, 10, scenario({ ceiling: 95 }));
    expect(full).toEqual({ gain: [0], local: [0], poles: [[0]], closure: [NaN] });
    expect(contributions([40], Float64Array.of(), 0, 0, scenario()).poles).toEqual([[]]);
  });

  it("adds up to the gain, whatever the numbers", () => {
    const dose = fc.double({ min: 0, max: 50, noNaN: true });
    const start = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(start, dose, dose, anyScenario, (from, one, two, run) => {
        const all = contributions([from], Float64Array.of(one, two), 2, run.tEnd, run);
        const sum = all.local[0]! + all.poles[0]![0]! + all.poles[0]![1]!;
        expect(sum).toBeCloseTo(all.gain[0]!, 10);
      }),
      { seed: 3, numRuns: 300 },
    );
  });
});
