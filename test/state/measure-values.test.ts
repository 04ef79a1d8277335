import { describe, expect, it } from "vitest";
import { measureOf } from "../../src/catalog/measures";
import type { IndexResult } from "../../src/model/index-result";
import { measureValues } from "../../src/state/measure-values";

const scores = (value: number) => ({ values: [value], ranks: [1] });
const part = (id: string, value: number) => ({ id, coverage: [1], ...scores(value) });
const result = {
  units: ["110000"],
  computed: scores(1),
  estimated: scores(2),
  domains: [part("data", 3), part("services", 4)],
  subindices: [part("new-infrastructure", 5)],
} as unknown as IndexResult;
const panel = { units: ["110000"], columns: { "gdp-2019": [6] } };

describe("measureValues", () => {
  it("are the index of the kind that is asked for", () => {
    expect(measureValues(measureOf("index"), "computed", result, panel)).toEqual([1]);
    expect(measureValues(measureOf("index"), "estimated", result, panel)).toEqual([2]);
    const without = { ...result, estimated: null };
    expect(measureValues(measureOf("index"), "estimated", without, panel)).toBeNull();
  });
  it("are a domain's or a sub-index's, whatever the kind of the index", () => {
    expect(measureValues(measureOf("data"), "estimated", result, panel)).toEqual([3]);
    expect(measureValues(measureOf("services"), "computed", result, panel)).toEqual([4]);
    expect(measureValues(measureOf("security"), "computed", result, panel)).toBeNull();
  });
  it("are a column of the panel, once it is here", () => {
    const gdp = { ...measureOf("index"), family: "indicator", code: "gdp-2019" } as const;
    expect(measureValues(gdp, "estimated", result, panel)).toEqual([6]);
    expect(measureValues(gdp, "estimated", result, null)).toBeNull();
    expect(measureValues({ ...gdp, code: "none" }, "estimated", result, panel)).toBeNull();
  });
});
