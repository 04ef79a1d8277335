import { expect, it } from "vitest";
import { checkScenario } from "../../../src/engine/diffusion/check-scenario";
import { scenario } from "../../support/small-graph";

const BAD = { code: "diffusion-parameter" };

it.each([
  [{ rho: 1 }, BAD],
  [{ rho: -0.1 }, BAD],
  [{ rho: NaN }, BAD],
  [{ delta: 0 }, BAD],
  [{ delta: Infinity }, BAD],
  [{ beta: -1 }, BAD],
  [{ g: NaN }, BAD],
  [{ ceiling: 101 }, BAD],
  [{ q: 0 }, BAD],
  [{ q: 1 }, BAD],
  [{ tEnd: NaN }, BAD],
  [{ t1: 7 }, { code: "diffusion-acts" }],
  [{ t1: -1 }, { code: "diffusion-acts" }],
  [{ t2: 13 }, { code: "diffusion-acts" }],
  [{ t1: NaN }, { code: "diffusion-acts" }],
])("refuses %j", (changes, error) => {
  expect(() => checkScenario(scenario(changes))).toThrow(expect.objectContaining(error));
});

it.each([{}, { rho: 0 }, { rho: 0.999 }, { beta: 0, g: 0 }, { t1: 0 }, { t1: 6 }, { t2: 12 }])(
  "takes %j",
  (changes) => {
    expect(() => checkScenario(scenario(changes))).not.toThrow();
  },
);
