import { describe, expect, it } from "vitest";
import { correlationMatrix } from "../../../src/engine/association/correlation-matrix";
import { kendall } from "../../../src/engine/association/kendall";
import { deepFreeze } from "../../support/deep-freeze";

const columns = deepFreeze({
  x: [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5, NaN],
  y: [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68, 3],
  flat: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
});

describe("correlationMatrix", () => {
  it("is symmetric, of pairs where neither is blank", () => {
    const matrix = correlationMatrix(columns, "pearson");
    expect(matrix.columns).toEqual(["x", "y", "flat"]);
    // scipy.stats.pearsonr on Anscombe's first quartet
    expect(matrix.coefficients[0]![1]).toBeCloseTo(0.8164205163448395, 14);
    expect(matrix.coefficients[1]![0]).toBe(matrix.coefficients[0]![1]);
    expect(matrix.coefficients[0]![0]).toBeCloseTo(1, 14);
    expect(matrix.coefficients[2]).toEqual([NaN, NaN, NaN]);
    expect(matrix.n).toEqual([
      [11, 11, 11],
      [11, 12, 12],
      [11, 12, 12],
    ]);
  });

  it("takes the method it is told", () => {
    // scipy.stats.spearmanr on the same
    expect(correlationMatrix(columns, "spearman").coefficients[0]![1]).toBeCloseTo(
      0.8181818181818182,
      14,
    );
    const { coefficients, method } = correlationMatrix(columns, "kendall");
    expect(method).toBe("kendall");
    expect(coefficients[0]![1]).toBe(kendall(columns.x, columns.y));
  });

  it("is empty without columns, and wants one length", () => {
    expect(correlationMatrix({}, "pearson").coefficients).toEqual([]);
    expect(() => correlationMatrix({ a: [1], b: [1, 2] }, "pearson")).toThrow(
      expect.objectContaining({ code: "association-shape" }),
    );
  });
});
