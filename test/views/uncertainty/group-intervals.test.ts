import { expect, it } from "vitest";
import { groupIntervals } from "../../../src/views/uncertainty/group-intervals";
import { atlasApp } from "../../support/atlas-app";
import { drawnIndex } from "../../support/drawn-index";

it("has the sums of facts imposed in place of a range, and their means with them", async () => {
  const { app } = await atlasApp();
  const groups = groupIntervals(drawnIndex, "estimated", app);
  const imposed = groups.filter(({ sum, mean }) => sum.imposed && mean.imposed);
  expect(imposed.map(({ name }) => name)).toEqual(["华东", "中南", "长三角", "环渤海"]);
  expect(groups).toHaveLength(9);
  const computed = groupIntervals(drawnIndex, "computed", app);
  expect(computed.some(({ sum }) => sum.imposed)).toBe(false);
  expect(groupIntervals(null, "computed", app)).toEqual([]);
});
