import { describe, expect, it } from "vitest";
import { catchment } from "../../../src/engine/diffusion/catchment";

describe("catchment", () => {
  it("shares out the dose and finds the largest pole", () => {
    const dose = Float64Array.of(3, 1, 0, 0, 0, 5, 2, 2, 2);
    const { mix, dominant, purity } = catchment(dose, 3);
    expect(mix[0]).toEqual([0.75, 0.25, 0]);
    expect(dominant).toEqual([0, 2, 0]);
    // python3: 1 + (.75 * math.log(.75) + .25 * math.log(.25)) / math.log(3)
    expect(purity[0]).toBeCloseTo(0.4881404928570853, 12);
    expect(purity[1]).toBe(1);
    expect(purity[2]).toBeCloseTo(0, 12);
  });

  it("gives a tie to the first and knows who got nothing", () => {
    const dose = Float64Array.of(1, 1 + 1e-10, 1, 1 + 1e-6, 0, 0);
    const { mix, dominant, purity } = catchment(dose, 2);
    expect(dominant).toEqual([0, 1, -1]);
    expect(mix[2]).toEqual([NaN, NaN]);
    expect(purity[2]).toBeNaN();
  });

  it("is pure with a single pole, and empty without any", () => {
    expect(catchment(Float64Array.of(2), 1)).toEqual({ mix: [[1]], dominant: [0], purity: [1] });
    expect(catchment(Float64Array.of(), 0)).toEqual({ mix: [], dominant: [], purity: [] });
  });
});
