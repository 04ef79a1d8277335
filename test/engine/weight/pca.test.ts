import { describe, expect, it } from "vitest";
import { pca } from "../../../src/engine/weight/pca";
import { shares, weighedTable } from "../../support/weighed-table";

const VARIMAX = { method: "pca", level: "both", from: "varimax" } as const;
const FIRST = { method: "pca", level: "both", from: "first" } as const;
/** Eight units by five columns, two eigenvalues above 1 (2.41, 1.12): the Z of the call of numpy. */
const EIGHT_BY_FIVE = [
  [3, 5, 9, 4, 7, 1, 6, 2],
  [10, 8, 4, 12, 6, 9, 7, 3],
  [2, 4, 1, 8, 3, 5, 9, 7],
  [7, 1, 3, 6, 9, 4, 2, 8],
  [4, 6, 8, 3, 9, 2, 5, 1],
];

describe("pca", () => {
  it("weighs by squared varimax loadings as numpy does", () => {
    // numpy 2.4.6: w, v = np.linalg.eigh(np.corrcoef(Z.T)), descending, k = (w > 1).sum(),
    // L = v[:, :k] * sqrt(w[:k]), rows to unit length, R from the iteration R = U V of
    // svd(L.T @ (B**3 - B * (B**2).sum(0) / n)), B = L @ R, rows to their length; m = (B**2).max(1);
    // m / m.sum()
    const expected = [
      0.24255969313637255, 0.07977614221603814, 0.14890827314345456, 0.2625448748043797,
      0.26621101669975505,
    ];
    shares(pca(weighedTable(EIGHT_BY_FIVE), VARIMAX)).forEach((share, i) => {
      expect(share).toBeCloseTo(expected[i]!, 8);
    });
  });

  it("weighs by the loadings of the first component as numpy does", () => {
    const columns = [[3, 5, 9, 4, 7], [2.5, 4, 8, 5, 6.5], [4, 7, 6, 3, 8]]; // prettier-ignore
    // f = np.linalg.eigh(np.corrcoef(P.T))[1][:, -1]; abs(f) / abs(f).sum()
    const expected = [0.37250421178950055, 0.34884014548855885, 0.2786556427219406];
    shares(pca(weighedTable(columns), FIRST)).forEach((share, i) => {
      expect(share).toBeCloseTo(expected[i]!, 12);
    });
  });

  it("has no negative weight: squared loadings never are, a negative first loading is refused", () => {
    const reversed = EIGHT_BY_FIVE.map((column, i) => (i === 0 ? column.map((x) => -x) : column));
    const [up, down] = [EIGHT_BY_FIVE, reversed].map((z) => pca(weighedTable(z), VARIMAX));
    up!.forEach((weight, i) => expect(weight).toBeCloseTo(down![i]!, 9));
    expect(() => pca(weighedTable(EIGHT_BY_FIVE), FIRST)).toThrow(
      expect.objectContaining({ code: "pca-negative" }) as unknown,
    );
  });

  it("gives a constant column nothing", () => {
    const constant = EIGHT_BY_FIVE[0]!.map(() => 2);
    const weights = pca(weighedTable([constant, ...EIGHT_BY_FIVE]), VARIMAX);
    expect(weights).toEqual([0, ...pca(weighedTable(EIGHT_BY_FIVE), VARIMAX)]);
    expect(pca(weighedTable([constant, constant]), VARIMAX)).toEqual([0, 0]);
  });
});
