import { describe, expect, it } from "vitest";
import { groupMean } from "../../../src/engine/impute/group-mean";
import { groupMedian } from "../../../src/engine/impute/group-median";
import { deepFreeze } from "../../support/deep-freeze";

const CONTEXT = deepFreeze({
  units: ["A", "B", "C", "D", "E", "F"],
  groups: [
    { id: "north", members: ["A", "C", "E"] },
    { id: "south", members: ["B", "F"] },
    { id: "both", members: ["A", "B"] },
  ],
});
const column = deepFreeze({ values: [1, NaN, NaN, NaN, 6, NaN] });

describe("imputing by group", () => {
  it("fills a blank from its own group, and leaves what has no group or no value", () => {
    const filled = [1, NaN, 3.5, NaN, 6, NaN];
    expect(groupMean(column, { groups: ["north", "south"] }, CONTEXT)).toEqual(filled);
    expect(groupMedian(column, { groups: ["north", "south"] }, CONTEXT)).toEqual(filled);
  });

  it("tells mean from median", () => {
    const context = { ...CONTEXT, groups: [{ id: "all", members: CONTEXT.units }] };
    const values = { values: [1, 2, 9, NaN, NaN, NaN] };
    expect(groupMean(values, { groups: ["all"] }, context)[3]).toBe(4);
    expect(groupMedian(values, { groups: ["all"] }, context)[3]).toBe(2);
  });

  it.each([
    [["north", "west"], "no such group in the query: west"],
    [["north", "both"], "a unit is in two groups, both one of them: A"],
  ])("refuses %j", (groups, message) => {
    const refused = () => groupMean(column, { groups }, CONTEXT);
    expect(refused).toThrow(expect.objectContaining({ code: "impute-groups" }));
    expect(refused).toThrow(message);
  });
});
