import type { Page } from "@playwright/test";
import { tsImport } from "tsx/esm/api";
import units from "../../src/catalog/units.json" with { type: "json" };
import projection from "../../src/catalog/projection.json" with { type: "json" };

type Frame = typeof import("../../src/map/frame");
// Playwright's own loader cannot read the JSON that the frame imports.
const { mapProjection, place } = (await tsImport(
  "../../src/map/frame.ts",
  import.meta.url,
)) as Frame;

export type Point = readonly [x: number, y: number];

/** Where a place, [longitude, latitude], stands on the map, in map units. */
export function mapPlace(lonLat: readonly number[]): Point {
  return place(mapProjection(), [lonLat[0] ?? NaN, lonLat[1] ?? NaN]);
}

const { points } = projection.keepClear;

/** Places that nothing may cover, in map units; a dash by its two ends. */
export const PROTECTED: Readonly<Record<string, readonly Point[]>> = {
  台湾岛南端: [mapPlace(points["台湾岛南端"])],
  兰屿: [mapPlace(points["兰屿"])],
  钓鱼岛: [mapPlace(points["钓鱼岛"])],
  赤尾屿: [mapPlace(points["赤尾屿"])],
  东沙岛: [mapPlace(points["东沙岛"])],
  海南岛南端: [mapPlace(points["海南岛南端"])],
  十段线9: points["十段线9"].map(mapPlace),
  十段线10: points["十段线10"].map(mapPlace),
};

/** Points of the map on screen, in CSS pixels of the viewport. */
export function screenPoints(page: Page, places: readonly Point[]): Promise<[number, number][]> {
  return page.evaluate((all) => {
    const matrix = document
      .querySelector<SVGSVGElement>("[data-measure] .plane > svg")
      ?.getScreenCTM();
    if (!matrix) throw new Error("there is no map");
    return all.map(([x, y]) => {
      const point = new DOMPoint(x, y).matrixTransform(matrix);
      return [point.x, point.y] as [number, number];
    });
  }, places);
}

/** Scrolls the map to the middle of the window. */
export async function showMap(page: Page): Promise<void> {
  await page.locator("[data-measure]").evaluate((stage) => {
    stage.scrollIntoView({ block: "center" });
  });
}

/** Where a unit's name stands on screen, scrolled to. */
export async function unitPoint(page: Page, unit: string): Promise<[number, number]> {
  const named = units.find(({ id }) => id === unit);
  if (!named) throw new Error(`no unit has the code ${unit}`);
  await showMap(page);
  const [point] = await screenPoints(page, [mapPlace(named.labelLonLat)]);
  if (!point) throw new Error("no point came back");
  return point;
}
