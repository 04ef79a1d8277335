import { expect, it } from "vitest";
import { checkStart } from "../../../src/engine/diffusion/check-start";

it("takes 0 to 100 and nothing else", () => {
  expect(() => checkStart([0, 100], ["a", "b"])).not.toThrow();
  for (const bad of [-1, 100.1, NaN, Infinity]) {
    expect(() => checkStart([50, bad], ["a", "b"])).toThrow(
      `b: the index is from 0 to 100: ${bad}`,
    );
  }
  expect(() => checkStart([50], ["a", "b"])).toThrow("1 values, 2 units");
});
