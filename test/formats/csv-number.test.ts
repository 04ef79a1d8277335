import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvNumber } from "../../src/formats/csv-number";

describe("csvNumber", () => {
  it.each([
    ["0", 0],
    ["-3.25", -3.25],
    ["+7", 7],
    [".5", 0.5],
    ["5.", 5],
    ["1e3", 1000],
    ["2.5E-2", 0.025],
    ["1,234.5", 1234.5],
    ["12,345,678", 12345678],
    ["  42\u00a0", 42],
    ["", NaN],
    ["   ", NaN],
  ])("reads %j as %d", (cell, value) => {
    expect(csvNumber(cell)).toBe(value);
  });

  it.each([
    "NaN",
    "Infinity",
    "-Infinity",
    "1e999",
    "0x1F",
    "1,23",
    "1234,567",
    "1,234,56",
    "1.234,5",
    "12 345",
    "3%",
    "-",
    "n/a",
    "1e",
    ".",
    "１２",
    "=1+1",
  ])("does not read %j", (cell) => {
    expect(csvNumber(cell)).toBeNull();
  });

  it("reads every number back as it was printed", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(csvNumber(String(value))).toBe(value);
      }),
      { seed: 20201020 },
    );
  });
});
