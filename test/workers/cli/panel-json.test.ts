import { describe, expect, it } from "vitest";
import { panelJson } from "../../../workers/cli/panel-json";

const read = (text: string) => panelJson({ name: "p.json", text });

describe("panelJson", () => {
  it("reads units and columns, null as a blank", () => {
    expect(read('\ufeff{"units": ["a", "b"], "columns": {"x": [1.5, null]}}')).toEqual({
      units: ["a", "b"],
      columns: { x: [1.5, NaN] },
    });
  });

  it.each([
    ["{", "p.json: "],
    ["[1]", 'p.json: a panel has "units"'],
    ['{"units": ["a"], "columns": null}', 'p.json: a panel has "units"'],
    ['{"units": ["a"], "columns": {"x": [1, 2]}}', 'p.json: column "x" is a list of 1'],
    ['{"units": ["a"], "columns": {"x": ["1"]}}', 'p.json: row 0, column "x" is not a number: "1"'],
  ])("names file, row and column of what is wrong in %s", (text, message) => {
    expect(() => read(text)).toThrow(message);
  });
});
