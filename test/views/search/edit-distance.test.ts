import fc from "fast-check";
import { expect, it } from "vitest";
import { editDistance } from "../../../src/views/search/edit-distance";

it("counts as the literature does", () => {
  // Wagner and Fischer's examples; "ca" to "abc" is 3 in optimal string alignment, 2 in full Damerau.
  expect(editDistance("kitten", "sitting")).toBe(3);
  expect(editDistance("saturday", "sunday")).toBe(3);
  expect(editDistance("ca", "abc")).toBe(3);
  expect(editDistance("hebie", "hebei")).toBe(1);
  expect(editDistance("", "abc")).toBe(3);
  expect(editDistance("abc", "")).toBe(3);
  expect(editDistance("黑龙将", "黑龙江")).toBe(1);
});

it("is nought for the same text alone, symmetric, and between the difference and the longer of lengths", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "c", "广"), maxLength: 8 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      const edits = editDistance(a, b);
      expect(edits === 0).toBe(a === b);
      expect(editDistance(b, a)).toBe(edits);
      expect(edits).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
      expect(edits).toBeLessThanOrEqual(Math.max(a.length, b.length));
    }),
    { seed: 3 },
  );
});
