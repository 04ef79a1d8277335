import { expect, it } from "vitest";
import { indicators, units } from "../../src/catalog/catalog";
import { vocabulary } from "../../src/state/vocabulary";

it("knows every measure by its code", () => {
  for (const code of ["index", ...indicators.map((indicator) => indicator.code)]) {
    expect(vocabulary.measures.has(code)).toBe(true);
  }
  expect(vocabulary.measures.has("constructor")).toBe(false);
});

it("knows the 34 units by adcode and by ISO 3166-2", () => {
  expect(vocabulary.units.size).toBe(68);
  expect(["440000", "CN-GD", "CN-TW", "GD"].map((code) => vocabulary.units.get(code))).toEqual([
    "440000",
    "440000",
    "710000",
    undefined,
  ]);
  expect(new Set(vocabulary.units.values()).size).toBe(units.length);
});
