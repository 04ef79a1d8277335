import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { waterfall, WATERFALL_ROW, WATERFALL_WIDTH } from "../../src/charts/waterfall";

const STEPS = [
  { id: "mean", kind: "start", value: 50 },
  { id: "a", kind: "step", value: 10 },
  { id: "b", kind: "step", value: -5 },
  { id: "score", kind: "total", value: 55 },
] as const;

describe("waterfall", () => {
  it("starts each step where the last one ended", () => {
    const { bars } = waterfall(STEPS);
    const [start, a, b, total] = bars;
    expect(a!.x).toBe(start!.x);
    expect(b!.x + b!.width).toBeCloseTo(a!.x + a!.width, 1);
    expect(total!.x).toBeCloseTo(b!.x, 1);
    expect(a!.width / b!.width).toBeCloseTo(2, 1);
    expect([start!.width, total!.width]).toEqual([0, 0]);
  });

  it("gives a row to each, threads between them, and none after the last", () => {
    const { bars, height } = waterfall(STEPS);
    expect(height).toBe(4 * WATERFALL_ROW);
    expect(bars.map(({ thread }) => thread !== "")).toEqual([true, true, true, false]);
  });

  it("leaves out what has no value", () => {
    const steps = [...STEPS, { id: "move", kind: "move", value: NaN } as const];
    expect(waterfall(steps).bars.map(({ id }) => id)).toEqual(["mean", "a", "b", "score"]);
  });

  it("stays within its width whatever the steps", () => {
    const value = fc.double({ min: -50, max: 50, noNaN: true });
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 8 }), (values) => {
        const steps = values.map((each, i) => ({
          id: String(i),
          kind: i === 0 ? ("start" as const) : ("step" as const),
          value: each,
        }));
        for (const { x, width } of waterfall(steps).bars) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x + width).toBeLessThanOrEqual(WATERFALL_WIDTH);
        }
      }),
      { seed: 20201020 },
    );
  });
});
