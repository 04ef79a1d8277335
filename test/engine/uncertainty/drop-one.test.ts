import { expect, it } from "vitest";
import { computeIndex } from "../../../src/engine/compute-index";
import { dropOne } from "../../../src/engine/uncertainty/drop-one";
import { baselineOnPanel } from "../../support/baseline-query";
import { smallQuery } from "../../support/small-query";

it("leaves out each indicator but the only one of its domain", () => {
  const { effects, kept } = dropOne(smallQuery());
  expect(effects.map(({ code, domain }) => [code, domain])).toEqual([
    ["a", "one"],
    ["b", "one"],
    ["c", "one"],
  ]);
  expect(kept).toEqual(["d"]);
});

it("gives scores that can be had by hand", () => {
  // Without a: b is 100 0 50 100, c is 33.3 100 0 33.3, d is log1p of 0 9 99 999: 0 1/3 2/3 1 of 100.
  const [withoutA] = dropOne(smallQuery()).effects;
  const one = [(100 + 100 / 3) / 2, 50, 25, (100 + 100 / 3) / 2];
  const two = [0, 100 / 3, 200 / 3, 100];
  withoutA!.computed.values.forEach((value, i) => {
    expect(value).toBeCloseTo((one[i]! + two[i]!) / 2, 10);
  });
  // 33.3 41.7 45.8 83.3: ranks 4 3 2 1. With a: domain one is 44.4 50 50 66.7, the index 22.2 41.7 58.3 83.3.
  expect(withoutA!.computed.ranks).toEqual([4, 3, 2, 1]);
  expect(withoutA!.meanShift).toBe(0);
});

it("keeps the scale of the whole index", () => {
  const query = baselineOnPanel();
  const whole = computeIndex(query);
  const { computed, effects } = dropOne(query);
  expect(computed).toEqual(whole.computed);
  expect(effects).toHaveLength(24);
  const guangdong = whole.units.indexOf("440000");
  // Fitted anew, every one would put 广东 back at 75.2.
  expect(effects.some(({ computed: rest }) => Math.abs(rest.values[guangdong]! - 75.2) > 0.5)).toBe(
    true,
  );
  for (const { meanShift, largestShift } of effects) {
    expect(meanShift).toBeLessThanOrEqual(largestShift);
    expect(Number.isInteger(largestShift)).toBe(true);
  }
});
