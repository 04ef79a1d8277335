import { describe, expect, it } from "vitest";
import { parseSelection } from "../../src/formats/selection";

const UNITS = new Map([
  ["440000", "440000"],
  ["CN-GD", "440000"],
  ["310000", "310000"],
  ["110000", "110000"],
]);

describe("parseSelection", () => {
  it("reads codes of either kind and case, each unit once, empty ones as none", () => {
    expect(parseSelection("440000~cn-gd~~310000~", UNITS, 4)).toEqual({
      value: ["440000", "310000"],
      problem: undefined,
    });
    expect(parseSelection("~", UNITS, 4)).toEqual({ value: [], problem: undefined });
  });

  it("keeps as many as the limit, and says so", () => {
    expect(parseSelection("440000~310000~110000", UNITS, 2)).toEqual({
      value: ["440000", "310000"],
      problem: { value: "", most: 2 },
    });
    expect(parseSelection("440000~CN-GD~310000", UNITS, 2).problem).toBeUndefined();
  });

  it("passes over what names nothing, and tells it", () => {
    expect(parseSelection("x~440000~999999", UNITS, 4)).toEqual({
      value: ["440000"],
      problem: { value: "x~999999" },
    });
  });
});
