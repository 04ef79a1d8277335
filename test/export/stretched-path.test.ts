import { describe, expect, it } from "vitest";
import { isEven, growth, printMatrix } from "../../src/export/matrix";
import { stretchedPath } from "../../src/export/stretched-path";

const plain = { a: 1, b: 0, c: 0, d: 1, e: 0, f: 0 };
const wide = { a: 4, b: 0, c: 0, d: 0.5, e: 10, f: -1 };

describe("stretchedPath", () => {
  it("moves each absolute place, and only scales steps", () => {
    expect(stretchedPath("M50 0V10", wide)).toBe("M210 -1V4");
    expect(stretchedPath("M1,2h3v-4H0L-1-2z", wide)).toBe("M14 0h12v-2H10L6 -2z");
    expect(stretchedPath("M0 0c1 2 3 4 5 6S1 1 2 2", wide)).toBe(
      "M10 -1c4 1 12 2 20 3S14 -0.5 18 0",
    );
  });

  it("takes the first move as absolute, and numbers that follow a move as lines", () => {
    expect(stretchedPath("m1 2 3 4", wide)).toBe("m14 0l12 2");
    expect(stretchedPath("M1 2 3 4.5.5-1e1", wide)).toBe("M14 0L22 1.25L12 -6");
  });

  it("leaves arcs, turns and slants to a transform", () => {
    expect(stretchedPath("M0 0A1 1 0 0 1 2 2", wide)).toBeNull();
    expect(stretchedPath("M0 0h1", { ...plain, b: 0.1 })).toBeNull();
  });
});

describe("a matrix", () => {
  it("is even while lengths grow alike, turned and mirrored too", () => {
    expect(isEven(plain)).toBe(true);
    expect(isEven({ a: 0, b: 3, c: -3, d: 0, e: 5, f: 5 })).toBe(true);
    expect(isEven({ a: -2, b: 0, c: 0, d: 2, e: 0, f: 0 })).toBe(true);
    expect(isEven(wide)).toBe(false);
    expect(isEven({ ...plain, c: 0.5 })).toBe(false);
    expect(growth(wide)).toBeCloseTo(Math.SQRT2, 12);
  });

  it("prints what it does and nothing for nothing", () => {
    expect(printMatrix(plain)).toBeUndefined();
    expect(printMatrix({ ...plain, e: 1.23456 })).toBe("translate(1.235 0)");
    expect(printMatrix({ ...plain, a: 0.08, d: 0.08, f: 7 })).toBe("matrix(0.08 0 0 0.08 0 7)");
  });
});
