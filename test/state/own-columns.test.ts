import { expect, it } from "vitest";
import { computeIndex } from "../../src/engine/compute-index";
import type { OwnData } from "../../src/model/own-data";
import { ownMethodology, ownPanel } from "../../src/state/own-columns";
import { deepFreeze } from "../support/deep-freeze";
import { smallQuery } from "../support/small-query";

const own: OwnData = deepFreeze({
  title: "mine",
  mode: "alone",
  indicators: [
    { name: "x", direction: "benefit", log: false, weight: 3, values: [0, 5, 10, 10] },
    { name: "y", direction: "benefit", log: false, weight: 1, values: [4, 0, 4, 0] },
  ],
});
const query = smallQuery();
const joined = (data: OwnData) => ({
  panel: ownPanel(query.panel, data),
  methodology: ownMethodology(query.methodology, data),
});

it("makes an index of a reader's columns alone, 0 to 100", () => {
  const result = computeIndex({ ...query, ...joined(own) });
  // (3 x + y) / 4 of the min-max values: x 0 50 100 100, y 100 0 100 0.
  expect(result.computed.values).toEqual([25, 37.5, 100, 75]);
  expect(result.scale).toBeNull();
  expect(result.estimated).toBeNull();
});

it("sets them beside the domains there are, as one more", () => {
  const before = computeIndex(query);
  const after = computeIndex({ ...query, ...joined({ ...own, mode: "beside" }) });
  const [one, two] = before.domains;
  expect(after.domains.map(({ id }) => id)).toEqual(["one", "two", "own"]);
  const own100 = [25, 37.5, 100, 75];
  // The first three units have all three domains: their plain mean.
  for (const unit of [0, 1, 2]) {
    const sum = one!.values[unit]! + two!.values[unit]! + own100[unit]!;
    expect(after.computed.values[unit]).toBeCloseTo(sum / 3, 10);
  }
});

it("keeps a blank blank and leaves the panel's own columns alone", () => {
  const panel = ownPanel(query.panel, {
    ...own,
    indicators: [{ ...own.indicators[0]!, values: [1, null, 3, 4] }],
  });
  expect(panel.columns).toEqual({ ...query.panel.columns, "own-1": [1, NaN, 3, 4] });
});
