import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indexPath } from "../../../src/engine/diffusion/index-path";
import { scenario } from "../../support/small-graph";

describe("indexPath", () => {
  it("closes the gap by exp(-(g t + beta E))", () => {
    // python3: 100 - 60 * math.exp(-(0.015 * 10 + 0.06 * 4))
    expect(indexPath(40, 4, 10, scenario())).toBeCloseTo(59.37658753011012, 12);
    expect(indexPath(40, 4, 10, scenario({ beta: 0, g: 0 }))).toBe(40);
    expect(indexPath(40, 0, 0, scenario())).toBe(40);
  });

  it("leaves who is at the ceiling, and who is above it", () => {
    expect(indexPath(90, 5, 10, scenario({ ceiling: 90 }))).toBe(90);
    expect(indexPath(95, 5, 10, scenario({ ceiling: 90 }))).toBe(95);
  });

  it("follows dx/dt = (C - x)(g + beta s): a small step of a constant signal", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 89, noNaN: true }),
        fc.double({ min: 0, max: 3, noNaN: true }),
        (start, s) => {
          const run = scenario({ ceiling: 90 });
          const h = 1e-5;
          const slope = (indexPath(start, s * h, h, run) - start) / h;
          const expected = (90 - start) * (run.g + run.beta * s);
          expect(Math.abs(slope - expected)).toBeLessThan(1e-4 * (1 + expected));
        },
      ),
      { seed: 2, numRuns: 200 },
    );
  });
});
