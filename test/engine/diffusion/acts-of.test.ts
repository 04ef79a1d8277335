import { expect, it } from "vitest";
import { actsOf } from "../../../src/engine/diffusion/acts-of";
import { scenario } from "../../support/small-graph";

it("starts lines and areas at once only when asked to", () => {
  expect(actsOf({ scenario: scenario(), singleAct: false })).toEqual(scenario());
  expect(actsOf({ scenario: scenario(), singleAct: true })).toEqual(scenario({ t1: 0, t2: 0 }));
});
