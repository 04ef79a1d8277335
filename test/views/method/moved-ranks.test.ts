import { expect, test } from "vitest";
import { baseline } from "../../../src/catalog/catalog";
import { methodologies } from "../../../src/catalog/methodologies";
import { computeIndex } from "../../../src/engine/compute-index";
import { baselineQuery } from "../../../src/state/index-query";
import { leftOut, movedRanks } from "../../../src/views/method/moved-ranks";
import { panel, result } from "../../support/atlas-app";

const variant = methodologies.find(({ id }) => id === "no-digital-finance")!;
const after = computeIndex({ ...baselineQuery(panel), methodology: variant });

/** Ranks told apart from the engine: how many have more. */
const rank = (values: readonly number[], i: number): number =>
  1 + values.filter((value) => value > values[i]!).length;

test("lists every province whose rank the variant moves, and no other", () => {
  const moved = movedRanks(result, after);
  const expected = result.units.filter((_, i) =>
    (["computed", "estimated"] as const).some(
      (kind) => rank(result[kind]!.values, i) !== rank(after[kind]!.values, i),
    ),
  );
  expect(moved.map(({ unit }) => unit).sort()).toEqual([...expected].sort());
  expect(expected.length).toBeGreaterThan(0);
  for (const { unit, computed } of moved) {
    const i = result.units.indexOf(unit);
    expect(computed.rankFrom).toBe(rank(result.computed.values, i));
    expect(computed.rankTo).toBe(rank(after.computed.values, i));
    expect(computed.to).toBe(after.computed.values[i]);
  }
});

test("begins with the widest move", () => {
  const shifts = movedRanks(result, after).map(({ computed }) =>
    Math.abs(computed.rankTo - computed.rankFrom),
  );
  expect(shifts).toEqual([...shifts].sort((a, b) => b - a));
});

test("a methodology against itself moves nobody", () => {
  expect(movedRanks(result, result)).toEqual([]);
  expect(leftOut(baseline, baseline)).toEqual([]);
});

test("gives no estimate where one of the two has none", () => {
  const moved = movedRanks(result, { ...after, estimated: null });
  expect(moved.every(({ estimated }) => estimated === null)).toBe(true);
});

test("names what the variant leaves out", () => {
  expect(leftOut(baseline, variant)).toEqual(["digital-finance-2019"]);
});
