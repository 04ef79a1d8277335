import { expect, it } from "vitest";
import { boundStrips } from "../../src/charts/bound-strips";

const bounds = {
  units: ["a", "b", "c"],
  imposed: [],
  low: [62, 0, 70],
  high: [78, 75, 80],
  restricted: [true, false, true],
  contradiction: null,
};

it("sets the restricted on one scale of fives, the highest first", () => {
  const { strips, ticks, unrestricted } = boundStrips(bounds, [65, 30, NaN]);
  expect(unrestricted).toEqual(["b"]);
  expect(strips).toEqual([
    { unit: "c", low: 70, high: 80, from: 50, to: 100, dot: null },
    { unit: "a", low: 62, high: 78, from: 10, to: 90, dot: 25 },
  ]);
  expect(ticks).toEqual([
    { value: 60, at: 0 },
    { value: 65, at: 25 },
    { value: 70, at: 50 },
    { value: 75, at: 75 },
    { value: 80, at: 100 },
  ]);
});

it("has at most six ticks, and none where nothing is restricted", () => {
  const wide = { ...bounds, low: [42, 0, 70], high: [80, 75, 80] };
  expect(boundStrips(wide, null).ticks.map(({ value }) => value)).toEqual([40, 50, 60, 70, 80]);
  const none = boundStrips({ ...bounds, restricted: [false, false, false] }, null);
  expect(none).toEqual({ strips: [], ticks: [], unrestricted: ["a", "b", "c"] });
});
