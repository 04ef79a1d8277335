import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ownCell } from "../../../src/formats/own-csv/own-cell";

describe("ownCell", () => {
  it.each([
    ["1234.5", 1234.5],
    ["1,234.5", 1234.5],
    ["1 234 567", 1234567],
    ["1'234", 1234],
    ["１２３．４", 123.4],
    ["12.3%", 12.3],
    ["12.3 %", 12.3],
    ["−7", -7],
    ["–7", -7],
    [" 8 ", 8],
    ["1e3", 1000],
  ])("reads %j", (cell, value) => {
    expect(ownCell(cell)).toBe(value);
  });

  it.each(["", "-", "—", "——", "…", "N/A", "缺失", "暂无", "　"])(
    "takes %j for a blank",
    (cell) => {
      expect(ownCell(cell)).toBeNaN();
    },
  );

  it.each([
    "NaN",
    "Infinity",
    "-inf",
    "abc",
    "1,23",
    "12 34",
    "%",
    "=A1",
    "1.2.3",
    "1e999",
    "十二",
  ])("refuses %j", (cell) => {
    expect(ownCell(cell)).toBeNull();
  });

  it("reads every number it is given as JavaScript writes it", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(ownCell(String(value))).toBe(Number(String(value)));
      }),
      { seed: 5 },
    );
  });
});
