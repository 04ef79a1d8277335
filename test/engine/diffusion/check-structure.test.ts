import { expect, it } from "vitest";
import { checkStructure } from "../../../src/engine/diffusion/check-structure";
import { structure } from "../../support/small-graph";

it.each([
  [{ lambda: 0 }, "diffusion-parameter"],
  [{ lambda: Infinity }, "diffusion-parameter"],
  [{ psi: 0.9 }, "diffusion-parameter"],
  [{ alpha: -1 }, "diffusion-parameter"],
  [{ eta: NaN }, "diffusion-parameter"],
  [{ axisWeights: { coast: -1 } }, "diffusion-parameter"],
  [{ coding: "B" as "S" }, "diffusion-choice"],
  [{ lineKernel: "some" as "none" }, "diffusion-choice"],
])("refuses %j", (changes, code) => {
  expect(() => checkStructure(structure(changes))).toThrow(expect.objectContaining({ code }));
});

it("takes the edges of the sliders", () => {
  expect(() => checkStructure(structure({ psi: 1, alpha: 0, eta: 0 }))).not.toThrow();
});
