import type { Page } from "@playwright/test";
import units from "../../src/catalog/units.json" with { type: "json" };
import { goWithin } from "../support/go-within";
import { hoverUnit } from "../support/hover-unit";
import { mapCover } from "../support/map-cover";
import { mapPlace, PROTECTED, screenPoints } from "../support/map-places";
import { openMap } from "../support/open-map";
import { expect, test } from "../support/site";

const SIZES = [
  { width: 360, height: 740 },
  { width: 768, height: 1024 },
  { width: 1280, height: 900 },
  { width: 1920, height: 1080 },
];
const STATES = [
  "./?select=350000",
  "./?select=710000",
  "./?bubbles=provinces",
  "./?bubbles=areas",
  "./?bubbles=poles",
  "./?bubbles=six-regions",
  "./?outline=areas",
  "./?bubbles=provinces&ind=gdp-2019",
];
const NO_DATA = ["710000", "810000", "820000"];

test.use({ colorScheme: "light" });

for (const size of SIZES) {
  test.describe(`at ${size.width} px`, () => {
    test.use({ viewport: size });

    test("no mark, card or control covers what must be seen", async ({ page }) => {
      for (const lang of ["./", "./en/"]) {
        await openMap(page, lang);
        expect.soft(await mapCover(page), lang).toEqual([]);
      }
      await openMap(page);
      for (const state of STATES) {
        await goWithin(page, state);
        // Areas and bubbles are fetched when they are first asked for.
        if (state.includes("bubbles="))
          await expect(page.locator("[data-bubble]")).not.toHaveCount(0);
        if (state.includes("outline="))
          await expect(page.locator(".lines .rail")).not.toHaveCount(0);
        expect.soft(await mapCover(page), state).toEqual([]);
      }
    });

    test("no tooltip covers what must be seen", async ({ page }) => {
      await openMap(page);
      for (const unit of ["350000", "440000", "710000", "330000", "460000", "370000", "210000"]) {
        const name = units.find(({ id }) => id === unit)?.full["zh-Hans"] ?? "";
        const tooltip = await hoverUnit(page, unit);
        await expect(tooltip).toContainText(name);
        expect.soft(await mapCover(page), `pointer on ${name}`).toEqual([]);
        const box = (await tooltip.boundingBox())!;
        expect.soft(box.x, `tooltip of ${name} within the window`).toBeGreaterThanOrEqual(0);
        expect.soft(box.x + box.width).toBeLessThanOrEqual(size.width);
      }
    });

    test("the inset shows ten dashes and all islets, and the map dashes 9 and 10", async ({
      page,
    }) => {
      await openMap(page);
      const { main, inset, title } = await page.evaluate(() => {
        const box = (element: Element): [number, number, number, number] => {
          const { left, top, right, bottom } = element.getBoundingClientRect();
          return [left, top, right, bottom];
        };
        const strokes = (svg: Element, name: string): string[] =>
          svg.querySelector(`.${name}`)?.getAttribute("d")?.split(/(?=M)/) ?? [];
        const svgs = [...document.querySelectorAll<SVGSVGElement>("[data-measure] svg.map")];
        const [main, inset] = svgs.map((svg) => {
          const matrix = svg.getScreenCTM();
          if (!matrix) throw new Error("a map is not drawn");
          const extent = (d: string): [number, number, number, number] => {
            const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
            path.setAttribute("d", d);
            svg.append(path);
            const { x, y, width, height } = path.getBBox();
            path.remove();
            const from = new DOMPoint(x, y).matrixTransform(matrix);
            const to = new DOMPoint(x + width, y + height).matrixTransform(matrix);
            return [from.x, from.y, to.x, to.y];
          };
          return {
            frame: box(svg),
            viewBox: [svg.viewBox.baseVal.width, svg.viewBox.baseVal.height],
            dashes: strokes(svg, "dashes"),
            dashBoxes: strokes(svg, "dashes").map(extent),
            isletBoxes: strokes(svg, "islets").map(extent),
          };
        });
        const title = document.querySelector(".inset span");
        if (!main || !inset || !title) throw new Error("there is no inset");
        return { main, inset, title: box(title) };
      });

      expect(inset.dashes).toHaveLength(10);
      expect(new Set(inset.dashes).size).toBe(10);
      expect(main.dashes).toHaveLength(2);
      main.dashes.forEach((dash) => expect(inset.dashes).toContain(dash));
      for (const name of ["十段线9", "十段线10"]) {
        const ends = await screenPoints(page, PROTECTED[name]!);
        const near = main.dashBoxes.some(([left, top, right, bottom]) =>
          ends.every(
            ([x, y]) => left - 3 <= x && x <= right + 3 && top - 3 <= y && y <= bottom + 3,
          ),
        );
        expect(near, `${name} is drawn where it is`).toBe(true);
      }

      const islets = await page.evaluate(async () => {
        const response = await fetch("data/geo/china-national.json");
        const { objects } = (await response.json()) as {
          objects: { islets: { geometries: { coordinates: unknown[] }[] } };
        };
        return objects.islets.geometries.flatMap(({ coordinates }) => coordinates).length;
      });
      expect(islets).toBeGreaterThan(100);
      expect(inset.isletBoxes).toHaveLength(islets);

      const [left, top, right, bottom] = inset.frame;
      for (const [l, t, r, b] of [...inset.dashBoxes, ...inset.isletBoxes]) {
        expect(l).toBeGreaterThanOrEqual(left);
        expect(t).toBeGreaterThanOrEqual(top);
        expect(r).toBeLessThanOrEqual(right);
        expect(b).toBeLessThanOrEqual(bottom);
        const covered = l < title[2] && title[0] < r && t < title[3] && title[1] < b;
        expect(covered, "the inset's title covers none of them").toBe(false);
      }
      const ratio = (right - left) / (bottom - top);
      expect(ratio).toBeCloseTo(inset.viewBox[0]! / inset.viewBox[1]!, 2);
      expect(ratio).toBeCloseTo(0.74, 2);
    });
  });
}

test("nothing is covered at any width between", async ({ page }) => {
  await openMap(page, "./?select=350000");
  for (const width of [
    320, 414, 559, 560, 600, 899, 900, 1023, 1024, 1255, 1256, 1440, 1599, 2560,
  ]) {
    await page.setViewportSize({ width, height: 900 });
    expect.soft(await mapCover(page), `${width}`).toEqual([]);
  }
});

test("what covers would be seen", async ({ page }) => {
  await openMap(page);
  await page.evaluate(() => {
    const text = document.createElement("p");
    text.textContent = "over the inset";
    document.querySelector(".stage")?.append(text);
    const { left, top } = document.querySelector(".inset")!.getBoundingClientRect();
    const stage = document.querySelector(".stage")!.getBoundingClientRect();
    text.style.cssText = `position:absolute;left:${left - stage.left - 20}px;top:${top - stage.top + 9}px`;
    const circle = document.createElementNS("http://www.w3.org/2000/svg", "circle");
    const { x, y, width, height } = document
      .querySelector<SVGGraphicsElement>('[data-unit="710000"]')!
      .getBBox();
    circle.setAttribute("class", "late");
    circle.setAttribute("cx", String(x + width * 0.2));
    circle.setAttribute("cy", String(y + height * 0.8));
    circle.setAttribute("r", "60");
    circle.style.pointerEvents = "none";
    document.querySelector("[data-measure] .plane > svg")?.append(circle);
  });
  expect(await mapCover(page)).toEqual([
    "circle.late over 台湾",
    "“over the inset” over the inset",
  ]);
});

const outline = (page: Page, unit: string) =>
  page.locator(`[data-measure] [data-unit="${unit}"]`).evaluate((path) => {
    const { stroke, strokeWidth, strokeDasharray, opacity, vectorEffect } = getComputedStyle(path);
    return { stroke, strokeWidth, strokeDasharray, opacity, vectorEffect };
  });

test("Taiwan, Hong Kong and Macao are hatched and outlined like all others", async ({ page }) => {
  await openMap(page);
  const like = await outline(page, "350000");
  const fills = new Set<string>();
  for (const unit of NO_DATA) {
    expect(await outline(page, unit)).toEqual(like);
    const path = page.locator(`[data-unit="${unit}"]`);
    fills.add(await path.evaluate((node) => getComputedStyle(node).fill));
    await expect(path).toHaveAttribute("aria-label", /无数据/);
  }
  expect(fills.size).toBe(1);
  expect([...fills][0]).toMatch(/^url\("#/);
  expect(
    await page.locator('[data-unit="440000"]').evaluate((node) => getComputedStyle(node).fill),
  ).toMatch(/^rgb/);

  // The coast that is drawn around the provinces is drawn around these three as well.
  const drawn = await page.evaluate(
    (ids) => {
      const lines = [
        ...document.querySelectorAll<SVGGeometryElement>(".plane > svg .lines path"),
      ].filter((path) => path.matches(".coast, .border, .seam") && path.getAttribute("d"));
      return ids.map((id) => {
        const path = document.querySelector<SVGGeometryElement>(`[data-unit="${id}"]`);
        if (!path) return 0;
        const length = path.getTotalLength();
        const points = Array.from({ length: 60 }, (_, i) =>
          path.getPointAtLength((i / 60) * length),
        );
        const on = points.filter((point) =>
          lines.some((line) => {
            line.style.strokeWidth = "30px";
            line.style.vectorEffect = "none";
            return line.isPointInStroke(point);
          }),
        );
        return on.length / points.length;
      });
    },
    [...NO_DATA, "350000", "440000", "460000"],
  );
  drawn.forEach((share) => expect(share).toBeGreaterThan(0.95));
});

test("Taiwan's name is set like every other", async ({ page }) => {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await openMap(page);
    const type = await page.locator(".label:visible .name").evaluateAll((all) =>
      all.map((text) => {
        const { fontSize, fontFamily, fontWeight } = getComputedStyle(text);
        return { text: text.textContent, type: [fontSize, fontFamily, fontWeight].join(" ") };
      }),
    );
    expect(type.map(({ text }) => text)).toContain("台湾");
    expect(new Set(type.map((one) => one.type)).size).toBe(1);
  }
});

test("the undetermined border is dashed, where it is", async ({ page }) => {
  await openMap(page);
  const line = page.locator("[data-measure] .undetermined");
  const dash = await line.evaluate((path) => getComputedStyle(path).strokeDasharray);
  expect(dash).toMatch(/^[\d.]+px, [\d.]+px$/);
  const place = await line.evaluate((path) => {
    const { x, y, width, height } = (path as SVGGraphicsElement).getBBox();
    return { left: x, top: y, right: x + width, bottom: y + height };
  });
  // Between 73.9 and 75.2 E, 37.2 and 38.7 N.
  const [x, y] = mapPlace([74.6, 38]);
  expect(place.left).toBeLessThan(x);
  expect(place.right).toBeGreaterThan(x);
  expect(place.top).toBeLessThan(y);
  expect(place.bottom).toBeGreaterThan(y);
});

test("the places hold what they should: 钓鱼岛 and 赤尾屿 with 台湾, 藏南 with 西藏", async ({
  page,
}) => {
  await openMap(page);
  const inside = (unit: string, lonLat: readonly [number, number]): Promise<boolean> =>
    page.locator(`[data-unit="${unit}"]`).evaluate((path, [x, y]) => {
      const point = new DOMPoint(x, y);
      if ((path as SVGGeometryElement).isPointInFill(point)) return true;
      // Isles are smaller than the rounding of a coordinate.
      const shape = path as SVGGeometryElement;
      const length = shape.getTotalLength();
      for (let at = 0; at < length; at += 2) {
        const near = shape.getPointAtLength(at);
        if (Math.hypot(near.x - x, near.y - y) < 12) return true;
      }
      return false;
    }, mapPlace(lonLat));
  expect(await inside("710000", [123.47, 25.74]), "钓鱼岛").toBe(true);
  expect(await inside("710000", [124.56, 25.92]), "赤尾屿").toBe(true);
  expect(await inside("540000", [91.87, 27.59]), "达旺").toBe(true);
  expect(await inside("650000", [79.5, 35]), "阿克赛钦").toBe(true);
  expect(await inside("230000", [134.7, 48.33]), "黑瞎子岛").toBe(true);
  expect(await inside("710000", [121.5, 25.04]), "台北").toBe(true);
  expect(await inside("650000", [77.58, 34.16]), "Leh").toBe(false);
  expect(await inside("540000", [89.64, 27.47]), "Thimphu").toBe(false);
});
