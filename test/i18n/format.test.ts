import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatList, formatNumber } from "../../src/i18n/format";
import { LANGS } from "../../src/model/lang";

const MINUS = "\u2212";

describe.each(LANGS)("formatNumber in %s", (lang) => {
  it.each([
    [0, 0, "0"],
    [66.75, 1, "66.8"],
    [51.7, 1, "51.7"],
    [5, 2, "5.00"],
    [0.1 + 0.2, 2, "0.30"],
    [999.95, 1, "1000.0"],
    [1234.5, 1, "1234.5"],
    [9999, 0, "9999"],
    [9999.5, 0, "10,000"],
    [10_000, 0, "10,000"],
    [107_671.07, 2, "107,671.07"],
    [1e9, 0, "1,000,000,000"],
  ])("prints %f with %i decimals as %s", (value, digits, text) => {
    expect(formatNumber(value, digits, lang)).toBe(text);
  });

  it("has a true minus sign, and none before a nought", () => {
    expect(formatNumber(-1.25, 1, lang)).toBe(`${MINUS}1.3`);
    expect(formatNumber(-12_345, 0, lang)).toBe(`${MINUS}12,345`);
    expect(formatNumber(-0.04, 1, lang)).toBe("0.0");
    expect(formatNumber(-0, 0, lang)).toBe("0");
  });

  it("prints what is missing as an en dash", () => {
    expect(formatNumber(NaN, 2, lang)).toBe("\u2013");
  });

  it("reads back as the value within half of its last decimal, in Latin digits", () => {
    const value = fc.double({ min: -1e8, max: 1e8, noNaN: true });
    fc.assert(
      fc.property(value, fc.integer({ min: 0, max: 3 }), (number, digits) => {
        const text = formatNumber(number, digits, lang);
        expect(text).toMatch(/^\u2212?\d{1,3}(\d|(,\d{3})+)?(\.\d+)?$/);
        expect(text.split(".")[1]?.length ?? 0).toBe(digits);
        const back = Number(text.replaceAll(",", "").replace(MINUS, "-"));
        expect(Math.abs(back - number)).toBeLessThanOrEqual(0.5 * 10 ** -digits + 1e-7);
      }),
      { seed: 20201020 },
    );
  });
});

describe("formatList", () => {
  it("parts names as each language does", () => {
    const names = ["A", "B", "C"];
    expect(LANGS.map((lang) => formatList(names, lang))).toEqual(["A、B、C", "A、B、C", "A, B, C"]);
    expect(formatList(["A"], "en")).toBe("A");
    expect(formatList([], "en")).toBe("");
  });
});
