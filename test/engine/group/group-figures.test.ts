import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groupFigures } from "../../../src/engine/group/group-figures";
import { deepFreeze } from "../../support/deep-freeze";

const UNITS = deepFreeze(["310000", "320000", "330000", "440000"]);

describe("groupFigures", () => {
  it("gives sum, mean and share of the total", () => {
    const group = deepFreeze({ id: "pole-yrd", members: ["310000", "320000", "330000"] });
    expect(groupFigures(deepFreeze([10, 20, 30, 40]), UNITS, group)).toEqual({
      id: "pole-yrd",
      count: 3,
      sum: 60,
      mean: 20,
      share: 60,
    });
  });

  it("passes over members without a value, in the group and in the total", () => {
    const group = { id: "g", members: ["310000", "320000"] };
    const figures = groupFigures([10, NaN, 30, NaN], UNITS, group);
    expect(figures).toEqual({ id: "g", count: 1, sum: 10, mean: 10, share: 25 });
  });

  it("has no figures for a group without a value", () => {
    const nothing = { count: 0, sum: NaN, mean: NaN, share: NaN };
    expect(groupFigures([1, 2, 3, 4], UNITS, { id: "g", members: [] })).toEqual({
      id: "g",
      ...nothing,
    });
    expect(groupFigures([NaN, 2, 3, 4], UNITS, { id: "g", members: ["310000"] })).toEqual({
      id: "g",
      ...nothing,
    });
  });

  it("has no share of a total of 0", () => {
    const figures = groupFigures([1, -1, NaN, NaN], UNITS, { id: "g", members: ["310000"] });
    expect(figures.sum).toBe(1);
    expect(figures.share).toBeNaN();
  });

  it("names a member that is not among the units, and a wrong shape", () => {
    const stray = { id: "g", members: ["710000"] };
    expect(() => groupFigures([1, 2, 3, 4], UNITS, stray)).toThrow(
      expect.objectContaining({ code: "unknown-unit" }),
    );
    expect(() => groupFigures([1], UNITS, { id: "g", members: [] })).toThrow(
      expect.objectContaining({ code: "group-shape" }),
    );
  });

  it("shares a partition out to 100 per cent", () => {
    const parts = fc.array(
      fc.record({ value: fc.integer({ min: 1, max: 1000 }), part: fc.integer({ min: 0, max: 4 }) }),
      { minLength: 1, maxLength: 40 },
    );
    fc.assert(
      fc.property(parts, (rows) => {
        const units = rows.map((_, i) => String(i));
        const values = rows.map((row) => row.value);
        const shares = [0, 1, 2, 3, 4].map((part) => {
          const members = units.filter((_, i) => rows[i]!.part === part);
          return groupFigures(values, units, { id: String(part), members }).share;
        });
        const filled = shares.filter((share) => !Number.isNaN(share));
        expect(filled.reduce((sum, share) => sum + share, 0)).toBeCloseTo(100, 9);
      }),
      { seed: 20201020 },
    );
  });
});
