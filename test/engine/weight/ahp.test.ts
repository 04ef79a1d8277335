import { describe, expect, it } from "vitest";
import { ahp } from "../../../src/engine/weight/ahp";
import { consistencyRatio } from "../../../src/engine/weight/consistency-ratio";
import { weightDiagnostics } from "../../../src/engine/weight/weight-diagnostics";
import { deepFreeze } from "../../support/deep-freeze";
import { weighedTable } from "../../support/weighed-table";

/** Relative consumption of drinks, an example of Saaty's: the matrix as in the README of AHPy (Python package ahpy). */
const DRINKS = deepFreeze({
  of: "table",
  among: ["c0", "c1", "c2", "c3", "c4", "c5", "c6"],
  matrix: [
    [1, 9, 5, 2, 1, 1, 1 / 2],
    [1 / 9, 1, 1 / 3, 1 / 9, 1 / 9, 1 / 9, 1 / 9],
    [1 / 5, 3, 1, 1 / 3, 1 / 4, 1 / 3, 1 / 9],
    [1 / 2, 9, 3, 1, 1 / 2, 1, 1 / 3],
    [1, 9, 4, 2, 1, 2, 1 / 2],
    [1, 9, 3, 1, 1 / 2, 1, 1 / 3],
    [2, 9, 9, 3, 2, 3, 1],
  ],
});
const table = (n: number) => weighedTable(Array.from({ length: n }, () => [1, 2, 3]));
const method = "ahp";

describe("ahp", () => {
  it("is the principal eigenvector: Saaty's drinks", () => {
    const weights = ahp(table(7), { method, comparisons: [DRINKS] });
    // numpy.linalg.eig: the vector of the largest eigenvalue by its sum, (lambda - 7) / 6 / 1.32
    const expected = [0.17745674744571682, 0.019149476024353605, 0.04183118166209788, 0.1164170317348587, 0.18957237532617624, 0.12878054853872253, 0.32679263926807434]; // prettier-ignore
    weights.forEach((weight, i) => expect(weight).toBeCloseTo(expected[i]!, 12));
    expect(consistencyRatio(DRINKS)).toBeCloseTo(0.02230164638009467, 12);
  });

  it("agrees with AHPy on four of its README", () => {
    const matrix = [
      [1, 1, 5, 2],
      [1, 1, 3, 4],
      [1 / 5, 1 / 3, 1, 3 / 4],
      [1 / 2, 1 / 4, 4 / 3, 1],
    ];
    const comparison = { of: "table", among: ["c0", "c1", "c2", "c3"], matrix };
    const weights = ahp(table(4), { method, comparisons: [comparison] });
    // ahpy.Compare(...).target_weights, as printed there to four decimals
    const printed = [0.3742, 0.3917, 0.0991, 0.1349];
    weights.forEach((weight, i) => expect(Math.abs(weight - printed[i]!)).toBeLessThan(5.1e-5));
  });

  it("gives back the weights of consistent comparisons, with and without a column", () => {
    const weights = [5, 3, 2];
    const matrix = weights.map((a) => weights.map((b) => a / b));
    const comparison = { of: "table", among: ["c0", "c1", "c2"], matrix };
    const found = ahp(table(3), { method, comparisons: [comparison] });
    weights.forEach((weight, i) => expect(found[i]).toBeCloseTo(weight / 10, 12));
    expect(consistencyRatio(comparison)).toBeCloseTo(0, 12);
    const less = ahp(table(2), { method, comparisons: [comparison] });
    expect(less[0]).toBeCloseTo(5 / 8, 12);
  });

  it("keeps the declared weights where nothing is compared", () => {
    expect(ahp(table(2), { method, comparisons: [DRINKS].slice(1) })).toEqual([1, 1]);
  });

  it.each([
    ["not reciprocal", ["c0", "c1"], [[1, 3], [3, 1]]], // prettier-ignore
    ["not square", ["c0", "c1"], [[1, 3]]],
    ["negative", ["c0", "c1"], [[1, -3], [-1 / 3, 1]]], // prettier-ignore
    ["a diagonal other than 1", ["c0", "c1"], [[2, 3], [1 / 3, 1]]], // prettier-ignore
  ])("refuses a matrix that is %s", (_, among, matrix) => {
    const comparison = { of: "table", among, matrix };
    for (const use of [
      () => ahp(table(2), { method, comparisons: [comparison] }),
      () => consistencyRatio(comparison),
    ]) {
      expect(use).toThrow(expect.objectContaining({ code: "ahp-matrix" }) as unknown);
    }
  });

  it("refuses to weigh what is not compared", () => {
    expect(() => ahp(table(8), { method, comparisons: [DRINKS] })).toThrow("nothing is said of c7");
  });
});

describe("weightDiagnostics", () => {
  it("tells of contradictory comparisons and of those nobody uses", () => {
    // a > b > c > a by 3 each: lambda = 1 + 3 + 1/3, (lambda - 3) / 2 / 0.58 = 1.1494
    const circle = {
      of: "one",
      among: ["a", "b", "c"],
      matrix: [[1, 3, 1 / 3], [1 / 3, 1, 3], [3, 1 / 3, 1]], // prettier-ignore
    };
    const found = weightDiagnostics({ method, comparisons: [circle, DRINKS] }, ["index", "one"]);
    expect(found.map(({ code }) => code)).toEqual(["ahp-inconsistent", "ahp-unused"]);
    expect(found[0]!.params.component).toBe("one");
    expect(found[0]!.params.ratio).toBeCloseTo(4 / 3 / 2 / 0.58, 10);
    expect(weightDiagnostics({ method, comparisons: [DRINKS] }, ["table"])).toEqual([]);
  });

  it("knows random indices up to 15", () => {
    const ones = (n: number) => ({
      of: "table",
      among: Array.from({ length: n }, (_, i) => `c${i}`),
      matrix: Array.from({ length: n }, () => Array.from({ length: n }, () => 1)),
    });
    expect(consistencyRatio(ones(15))).toBeCloseTo(0, 12);
    expect(() => consistencyRatio(ones(16))).toThrow(
      expect.objectContaining({ code: "ahp-size" }) as unknown,
    );
  });
});
