import { describe, expect, it } from "vitest";
import { spatialWeights } from "../../../src/engine/spatial/spatial-weights";
import { deepFreeze } from "../../support/deep-freeze";

const UNITS = deepFreeze(["a", "b", "c", "d"]);
// A path a - b - c, said twice in part, and a link to a unit that is not here.
const PAIRS = deepFreeze([
  ["a", "b"],
  ["b", "a"],
  ["c", "b"],
  ["c", "x"],
] as const);

describe("spatialWeights", () => {
  it("weighs neighbours in both directions, once, and leaves a stranger out", () => {
    const { rows } = spatialWeights(UNITS, PAIRS, "binary");
    expect(rows.map(({ places }) => places)).toEqual([[1], [0, 2], [1], []]);
    expect(rows.map(({ weights }) => weights)).toEqual([[1], [1, 1], [1], []]);
    expect(spatialWeights(UNITS, PAIRS, "row").rows[1]!.weights).toEqual([0.5, 0.5]);
  });

  it("sums as the definitions do", () => {
    // numpy: S1 = ((W + W.T) ** 2).sum() / 2, S2 = ((W.sum(0) + W.sum(1)) ** 2).sum(), by hand
    expect(spatialWeights(UNITS, PAIRS, "binary")).toMatchObject({ s0: 4, s1: 8, s2: 24 });
    // Rows: (0, 1, 0), (1/2, 0, 1/2), (0, 1, 0); symmetric sums of 3/2, row + column 3/2, 3, 3/2
    expect(spatialWeights(UNITS, PAIRS, "row")).toMatchObject({ s0: 3, s1: 4.5, s2: 13.5 });
  });

  it("refuses a unit as its own neighbour", () => {
    expect(() => spatialWeights(UNITS, [["a", "a"]], "row")).toThrow(
      expect.objectContaining({ code: "neighbour-self" }),
    );
  });
});
