import { expect, test } from "vitest";
import { DEFAULT_CHOICES } from "../../src/formats/scenario-choices";
import { COUNTERFACTUALS, isSwitched, switched } from "../../src/state/counterfactual";
import { deepFreeze } from "../support/deep-freeze";

test.each(COUNTERFACTUALS)("%s goes on by itself and back to the defaults", (which) => {
  const on = deepFreeze(switched(deepFreeze(structuredClone(DEFAULT_CHOICES)), which, true));
  expect(COUNTERFACTUALS.filter((other) => isSwitched(on, other))).toEqual([which]);
  expect(switched(on, which, false)).toEqual(DEFAULT_CHOICES);
});

test("lines of no weight count as switched off, and get their weight back", () => {
  const off = { ...DEFAULT_CHOICES, structure: { ...DEFAULT_CHOICES.structure, eta: 0 } };
  expect(isSwitched(off, "no-lines")).toBe(true);
  expect(switched(off, "no-lines", false)).toEqual(DEFAULT_CHOICES);
});

test("neighbours only and no lines take each other's place", () => {
  const none = switched(DEFAULT_CHOICES, "no-lines", true);
  const near = switched(none, "nearest", true);
  expect(isSwitched(near, "no-lines")).toBe(false);
  expect(isSwitched(near, "nearest")).toBe(true);
});
