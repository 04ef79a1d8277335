import { expect, it } from "vitest";
import { walkAxis } from "../../../src/engine/diffusion/walk-axis";
import { deepFreeze } from "../../support/deep-freeze";

const segment = (u: string, v: string, km: number) => ({ axis: "x", u, v, km });

it("follows the branches of a tree in both directions and stays in it", () => {
  const tree = deepFreeze([
    segment("a", "b", 10),
    segment("b", "c", 20),
    segment("b", "d", 5),
    segment("y", "z", 1),
  ]);
  expect([...walkAxis(tree, "d")]).toEqual([
    ["d", { km: 0, before: null }],
    ["b", { km: 5, before: "d" }],
    ["a", { km: 15, before: "b" }],
    ["c", { km: 25, before: "b" }],
  ]);
  expect([...walkAxis([], "a").keys()]).toEqual(["a"]);
});
