import { expect, test } from "vitest";
import { groupings } from "../../../src/catalog/catalog";
import { MAP_HEIGHT, MAP_WIDTH } from "../../../src/map/frame";
import { keepClear } from "../../../src/map/keep-clear";
import { areaLabels } from "../../../src/views/regions/area-labels";
import type { RegionRow } from "../../../src/views/regions/region-rows";

const row = (id: string): RegionRow => ({
  id,
  name: id,
  members: "",
  published: "",
  half: "",
  value: "",
  mean: "",
  bar: 0,
  tick: 0,
});
const AREAS = groupings.sets.find(({ id }) => id === "areas")!.groups.map(row);

for (const width of ["wide", "narrow"] as const) {
  test(`in a ${width} frame each area has a name beside it, off what must stay visible`, () => {
    const labels = areaLabels(AREAS, width);
    expect(labels.map((label) => label.row.id).sort()).toEqual(AREAS.map(({ id }) => id).sort());
    // 台湾's own extent is the base map's to tell; the islands and dashes are given.
    const clear = keepClear({ x: 0, y: 0, width: 0, height: 0 });
    for (const { from, to, side } of labels) {
      expect(Math.sign(to[0] - from[0])).toBe(side === "left" ? 1 : -1);
      for (const [x, y] of [from, to]) {
        expect(x).toBeGreaterThan(0);
        expect(x).toBeLessThan(MAP_WIDTH);
        expect(y).toBeGreaterThan(0);
        expect(y).toBeLessThan(MAP_HEIGHT);
      }
      const covers = clear.some(
        (rect) =>
          rect.width > 0 &&
          to[0] > rect.x &&
          to[0] < rect.x + rect.width &&
          to[1] > rect.y &&
          to[1] < rect.y + rect.height,
      );
      expect(covers).toBe(false);
    }
  });
}

test("groups of a partition have no place there", () => {
  expect(areaLabels([row("north"), row("northwest")], "wide")).toEqual([]);
});
