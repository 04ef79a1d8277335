import { expect, it } from "vitest";
import { csvRows } from "../../src/formats/csv-rows";

it("numbers rows as a spreadsheet does, blank ones among them, and trims cells", () => {
  expect(
    csvRows([
      [" a ", "b"],
      ["", " "],
      ["1", ""],
    ]),
  ).toEqual([
    { row: 1, cells: ["a", "b"] },
    { row: 3, cells: ["1", ""] },
  ]);
});
