import { expect, it } from "vitest";
import { rankShift } from "../../src/charts/rank-shift";
import { deepFreeze } from "../support/deep-freeze";

it("counts the places from one ranking to the other, up as positive", () => {
  expect(rankShift(deepFreeze([50, 40, 30]), deepFreeze([50, 45, 60]))).toEqual({
    before: [1, 2, 3],
    after: [2, 3, 1],
    shift: [-1, -1, 2],
  });
});
