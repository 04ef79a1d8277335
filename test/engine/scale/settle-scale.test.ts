import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { computeIndex } from "../../../src/engine/compute-index";
import type { Methodology } from "../../../src/model/catalog";
import { component, methodology, smallQuery } from "../../support/small-query";

const scale = { mean: 51.7, unit: "D", value: 75.2 };
const ZSCORE = { method: "zscore", sd: "sample", mean: 0, spread: 1 } as const;

function weighed(one: number, two: number, changes: Partial<Methodology> = {}): Methodology {
  const [first, second] = methodology().domains;
  const domains = [
    { ...first!, weight: one },
    { ...second!, weight: two },
  ];
  return methodology({ scale, domains, ...changes });
}

describe("the scale of an index", () => {
  const at = methodology({ scale });

  it("stays that of another methodology while weights vary", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 0, max: 99 }), (one, two) => {
        const result = computeIndex(smallQuery({ methodology: weighed(one, two), scaleAt: at }));
        // composite mean 925 / 18, anchor 250 / 3, as in compute-index.test.ts
        expect(result.scale!.slope).toBeCloseTo(23.5 / (250 / 3 - 925 / 18), 12);
      }),
      { seed: 20201020, numRuns: 20 },
    );
  });

  it("is fitted anew under another normalisation, treatment or mean", () => {
    for (const changes of [
      { normalise: ZSCORE },
      { treat: { method: "none" } },
      { aggregate: { method: "geometric" } },
    ] satisfies Partial<Methodology>[]) {
      const asDeclared = computeIndex(smallQuery({ methodology: { ...at, ...changes } }));
      const varied = computeIndex(smallQuery({ methodology: weighed(3, 1, changes), scaleAt: at }));
      expect(varied.scale).toEqual(asDeclared.scale);
      expect(varied.scale).not.toEqual(computeIndex(smallQuery({ methodology: at })).scale);
    }
  });

  it("does not take the weights of a method into the fit", () => {
    const equal = { weight: { method: "equal", level: "both" } } as const;
    const tilted = weighed(9, 1);
    const held = computeIndex(smallQuery({ methodology: weighed(9, 1, equal), scaleAt: tilted }));
    expect(held.scale).toEqual(computeIndex(smallQuery({ methodology: tilted })).scale);
    expect(held.choices!.weights[0]!.effective).toEqual([0.5, 0.5]);
  });

  it("gives way to a scale that is held, and to none", () => {
    const heldScale = { slope: 2, intercept: -1 };
    const query = smallQuery({ methodology: weighed(1, 3), scaleAt: at, heldScale });
    expect(computeIndex(query).scale).toEqual(heldScale);
    const unscaled = { ...weighed(1, 3), scale: null };
    expect(computeIndex({ ...query, methodology: unscaled }).scale).toBeNull();
  });

  it("is refused when refitting leaves the anchor too near the mean", () => {
    const turned = methodology({ scale: { ...scale, unit: "A" } });
    const query = smallQuery({ methodology: turned });
    expect(() => computeIndex(query)).toThrow(expect.objectContaining({ code: "scale-anchor" }));
  });

  it("needs the columns of the other methodology too", () => {
    const other = methodology({ scale, domains: [component("x", "zzz")] });
    expect(() => computeIndex(smallQuery({ methodology: at, scaleAt: other }))).toThrow(
      "x uses a missing column: zzz",
    );
  });
});
