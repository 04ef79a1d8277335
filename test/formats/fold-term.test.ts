import fc from "fast-check";
import { expect, it } from "vitest";
import { foldTerm } from "../../src/formats/fold-term";

it("takes case, width, tone marks, spaces and punctuation away, and leaves the rest", () => {
  for (const text of [
    "Shaanxi",
    " shaan xi ",
    "SHǍANXĪ",
    "ｓｈａａｎｘｉ",
    "Sha'an-xi",
    "shaan·xi",
  ]) {
    expect(foldTerm(text)).toBe("shaanxi");
  }
  expect(foldTerm("Lǚ")).toBe("lu");
  expect(foldTerm("CN－ＧＤ")).toBe("cngd");
  expect(foldTerm("４４００００")).toBe("440000");
  expect(foldTerm(" 广 东 省。")).toBe("广东省");
  expect(foldTerm(" -·!　")).toBe("");
});

it("never throws, and leaves only letters and digits", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 12 }), (text) => {
      expect(foldTerm(text)).toMatch(/^[\p{L}\p{N}]*$/u);
    }),
    { seed: 3 },
  );
});
