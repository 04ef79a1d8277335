import { describe, expect, it } from "vitest";
import {
  aheadMatrix,
  aheadShare,
  aheadUnits,
  printShare,
} from "../../../src/views/uncertainty/ahead-matrix";
import { atlasApp } from "../../support/atlas-app";
import { drawnIndex } from "../../support/drawn-index";

const order = ["a", "b", "c", "d", "e", "f", "g"];

describe("aheadUnits", () => {
  it("takes what is selected, from two on", () => {
    expect(aheadUnits(["g", "a"], order)).toEqual(["g", "a"]);
    expect(aheadUnits(["g", "x", "a"], order)).toEqual(["g", "a"]);
  });
  it("else takes five neighbours in rank", () => {
    expect(aheadUnits([], order)).toEqual(["a", "b", "c", "d", "e"]);
    expect(aheadUnits(["d"], order)).toEqual(["b", "c", "d", "e", "f"]);
    expect(aheadUnits(["g", "x"], order)).toEqual(["c", "d", "e", "f", "g"]);
    expect(aheadUnits(["a"], ["a", "b"])).toEqual(["a", "b"]);
    expect(aheadUnits(["a"], [])).toEqual([]);
  });
});

describe("aheadMatrix", () => {
  it("gives the share of the row ahead of the column, and nothing of a unit and itself", async () => {
    const { app } = await atlasApp();
    const figures = { ...drawnIndex.computed, ahead: [[0, 0.75], [0.2, 0]] }; // prettier-ignore
    expect(aheadMatrix(["y", "x"], ["x", "y"], figures, app)).toEqual([
      {
        unit: "y",
        cells: [
          { unit: "y", text: "", step: -1 },
          { unit: "x", text: "20", step: 1 },
        ],
      },
      {
        unit: "x",
        cells: [
          { unit: "y", text: "75", step: 5 },
          { unit: "x", text: "", step: -1 },
        ],
      },
    ]);
  });
  it("knows nothing of what was not counted", () => {
    expect(aheadShare("x", "y", ["x", "y"], [])).toBeNaN();
  });
});

describe("printShare", () => {
  it("does not round to all or to nothing what is neither", async () => {
    const { app } = await atlasApp();
    const shares = [0, 0.001, 0.005, 0.5, 0.994, 0.999, 1, NaN];
    expect(shares.map((share) => printShare(share, app))).toEqual([
      "0",
      "<1",
      "1",
      "50",
      "99",
      ">99",
      "100",
      "",
    ]);
  });
});
