import { describe, expect, it } from "vitest";
import { declaredAssumptions } from "../../../src/catalog/assumptions";
import { meanShift, sensitivity } from "../../../src/engine/uncertainty/sensitivity";
import type { SensitivityProgress } from "../../../src/model/sensitivity";
import { baselineOnPanel } from "../../support/baseline-query";
import { deepFreeze } from "../../support/deep-freeze";
import { smallQuery } from "../../support/small-query";
import { smallAssumptions, toEnd } from "../../support/small-simulation";

const query = deepFreeze({
  index: smallQuery(),
  assumptions: smallAssumptions({ leaveOneOut: false, treat: [{ method: "declared" }] }),
  samples: 500,
  seed: 9,
});

describe("sensitivity", () => {
  it("leaves nothing to an assumption without an alternative", () => {
    const { factors, shift } = toEnd(sensitivity(query));
    const total = (factor: (typeof factors)[number]) => shift.total[factors.indexOf(factor)];
    for (const idle of ["treat", "normalise", "leave-out"] as const) expect(total(idle)).toBe(0);
    expect(total("aggregate")).toBeGreaterThan(0);
    expect(shift.variance).toBeGreaterThan(0);
  });

  it("gives all of the variance to the only assumption that has one", () => {
    const assumptions = {
      ...query.assumptions,
      weightChange: 0,
      normalise: declaredAssumptions.normalise.slice(0, 1),
    };
    const only = { ...query, index: baselineOnPanel(), assumptions, samples: 200 };
    const { factors, shift } = toEnd(sensitivity(only));
    const place = factors.indexOf("aggregate");
    expect(shift.total[place]).toBeCloseTo(1, 1);
    expect(shift.first[place]).toBeCloseTo(1, 1);
    expect(shift.total[factors.indexOf("weights")]).toBe(0);
    expect(shift.firstRange[place]!.low).toBeLessThan(1);
    expect(shift.firstRange[place]!.high).toBeGreaterThan(shift.first[place]! - 1e-12);
  });

  it("repeats itself for a seed and tells how far it is", () => {
    const told: SensitivityProgress[] = [];
    const first = toEnd(sensitivity(query), (progress) => told.push(progress));
    expect(toEnd(sensitivity(query))).toEqual(first);
    expect(told.map(({ done }) => done)).toEqual([64, 128, 192, 256, 320, 384, 448]);
  });

  it("refuses a single sample", () => {
    expect(() => toEnd(sensitivity({ ...query, samples: 1 }))).toThrow("whole number from 2");
  });
});

describe("meanShift", () => {
  it("is the mean over the units with both ranks", () => {
    expect(meanShift([1, 3, NaN, 4], [2, 1, 3, 4])).toBe((1 + 2 + 0) / 3);
  });
});
