import { expect, it } from "vitest";
import { choropleth } from "../../../src/map/choropleth";
import { movedUnits } from "../../../src/views/map/moved-units";

const UNITS = ["a", "b", "c", "d"];
const classes = (steps: Record<string, number>) => ({ ...choropleth([], [], []), steps });

it("are those whose tone changes by half a step or more", () => {
  const before = classes({ a: 0, b: 1, c: 3, d: -1 });
  expect(movedUnits(before, classes({ a: 0.4, b: 1.5, c: 2, d: -1 }))).toEqual(["b", "c"]);
});

it("are none where nothing changes, and none that were not there before", () => {
  const same = choropleth(UNITS, [1, 2, 3, NaN]);
  expect(movedUnits(same, same)).toEqual([]);
  expect(movedUnits(classes({ a: 1 }), classes({ a: 1, b: 5 }))).toEqual([]);
});
