import { expect, it } from "vitest";
import { csvFigure } from "../../src/formats/csv-figure";

it("is the figure, or NaN for a blank", () => {
  expect(csvFigure(1.5, "1.5", 2, "x")).toBe(1.5);
  expect(csvFigure(NaN, "", 2, "x")).toBeNaN();
});

it.each([
  ["=A1", "csv-formula"],
  ["@x", "csv-formula"],
  ["+SUM(A1)", "csv-formula"],
  ["n/a", "csv-number"],
])("says of %j that it is %s, and where", (cell, code) => {
  expect(() => csvFigure(null, cell, 3, "x")).toThrow(
    expect.objectContaining({
      error: expect.objectContaining({ code, row: 3, column: "x", value: cell }) as unknown,
    }),
  );
});
