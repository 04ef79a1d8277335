import { expect, it } from "vitest";
import { trend } from "../../../src/views/diffusion/trend";

it.each([
  [[1, 1.1, 1.2], "widens"],
  [[1, 0.9, 0.8], "narrows"],
  [[1, 1.003, 0.998], "still"],
  [[1, 1.3, 1.1], "peaks"],
  [[1, 1.3, 0.7], "peaks"],
  [[1, 0.7, 0.9], "dips"],
  [[1, 0.9, 1.5], "dips"],
  [[1, 1.004, 0.9], "narrows"],
  [[0.2, 0.2004, 0.2004], "still"],
  [[0, 1, 2], "none"],
  [[NaN, NaN], "none"],
  [[1, NaN], "none"],
  [[], "none"],
] as const)("%j %s", (values, expected) => {
  expect(trend(values)).toBe(expected);
});
