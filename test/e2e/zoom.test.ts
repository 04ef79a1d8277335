import type { Page } from "@playwright/test";
import { goWithin } from "../support/go-within";
import { PROTECTED, unitPoint, type Point } from "../support/map-places";
import { openMap } from "../support/open-map";
import { expect, test } from "../support/site";

const SIZES = [
  { width: 360, height: 740 },
  { width: 768, height: 1024 },
  { width: 1280, height: 900 },
];
const SHOWN = ["350000", "440000", "460000", "330000", "710000", "230000"].flatMap((unit) =>
  ["region", "true"].map((zoom) => ({ unit, address: `./?select=${unit}&zoom=${zoom}` })),
);

/**
 * What stands over 台湾, dashes 9 and 10 and the other protected places of a map drawn large; a place
 * that the map's own clip leaves out is covered by nothing.
 */
function coveredWhenLarge(page: Page, places: Readonly<Record<string, readonly Point[]>>) {
  return page.evaluate(
    (sets) => {
      const stage = document.querySelector<HTMLElement>(".stage.large");
      const map = stage?.querySelector<SVGSVGElement>(".plane > svg.map");
      const drawing = map?.querySelector<SVGGElement>(".fills");
      const matrix = drawing?.getScreenCTM();
      if (!stage || !map || !drawing || !matrix) throw new Error("no map is drawn large");
      const sample = (shape: SVGGeometryElement): [number, number][] => {
        const length = shape.getTotalLength();
        return Array.from({ length: 200 }, (_, i) => {
          const { x, y } = shape.getPointAtLength((i / 199) * length);
          return [x, y];
        });
      };
      const shapes = Object.fromEntries(
        ['[data-unit="710000"]', ".lines .dashes"].map((of) => {
          const shape = map.querySelector<SVGGeometryElement>(of);
          if (!shape) throw new Error(`no ${of}`);
          return [of, sample(shape)];
        }),
      );
      const [top = 0, right = 0, bottom = 0, left = 0] = (() => {
        const sides =
          /^inset\((.*)\)$/.exec(getComputedStyle(map.parentElement!).clipPath)?.[1]?.split(" ") ??
          [];
        const [a = "0", b = a, c = a, d = b] = sides;
        return [a, b, c, d].map(parseFloat);
      })();
      const box = map.getBoundingClientRect();
      const frame = stage.getBoundingClientRect();
      const covers = [".inset", ".zoom-buttons"].map((of) => ({
        of,
        box: stage.querySelector(of)!.getBoundingClientRect(),
      }));
      const found = new Set<string>();
      let shown = 0;
      for (const [name, points] of Object.entries({ ...sets, ...shapes })) {
        for (const [px, py] of points) {
          const { x, y } = new DOMPoint(px, py).matrixTransform(matrix);
          if (
            x < Math.max(frame.left, box.left + left) ||
            x > Math.min(frame.right, box.right - right)
          )
            continue;
          if (
            y < Math.max(frame.top, box.top + top) ||
            y > Math.min(frame.bottom, box.bottom - bottom)
          )
            continue;
          shown++;
          for (const { of, box: over } of covers) {
            if (over.left <= x && x <= over.right && over.top <= y && y <= over.bottom)
              found.add(`${of} over ${name}`);
          }
        }
      }
      return { shown, found: [...found] };
    },
    places as Record<string, [number, number][]>,
  );
}

for (const size of SIZES) {
  test(`inset and buttons keep off what must be seen, drawn large, at ${size.width} px`, async ({
    page,
  }) => {
    await page.setViewportSize(size);
    // Motion would be measured half way.
    await page.emulateMedia({ reducedMotion: "reduce" });
    let seen = 0;
    await openMap(page, SHOWN[0]!.address);
    for (const { unit, address } of SHOWN) {
      await goWithin(page, address);
      await expect(page.locator('[data-unit][aria-selected="true"]')).toHaveAttribute(
        "data-unit",
        unit,
      );
      await expect(page.locator(".stage.large.zoomable")).toBeVisible();
      const { shown, found } = await coveredWhenLarge(page, PROTECTED);
      expect.soft(found, address).toEqual([]);
      seen += shown;
    }
    expect(seen).toBeGreaterThan(500);
  });
}

test("a double click shows a province large; two clicks on two provinces do not", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await openMap(page);
  const stage = page.locator(".stage");
  await page.mouse.click(...(await unitPoint(page, "650000")));
  await page.mouse.click(...(await unitPoint(page, "540000")));
  await expect(page).toHaveURL(/select=540000/);
  await expect(stage).not.toHaveClass(/large/);

  // Longer than the pause within which two presses are one.
  await page.waitForTimeout(500);
  await page.mouse.dblclick(...(await unitPoint(page, "510000")));
  await expect(stage).toHaveClass(/large/);
  await expect(page).toHaveURL(/select=510000.*zoom=true|zoom=true.*select=510000/);
  await page.waitForTimeout(600);
  // On a map drawn large the province pressed is the one in the middle of it.
  const box = (await stage.boundingBox())!;
  await page.mouse.dblclick(box.x + box.width * 0.45, box.y + box.height * 0.45);
  await expect(page).toHaveURL(/select=510000/);
  await expect(stage).toHaveClass(/large/);
});
