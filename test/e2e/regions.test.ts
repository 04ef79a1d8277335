import type { Locator, Page } from "@playwright/test";
import { violations } from "../support/axe";
import { mapCover } from "../support/map-cover";
import { showMap, unitPoint } from "../support/map-places";
import { nationalMap } from "../support/open-map";
import { expect, test } from "../support/kept-page";
import { test as fresh } from "../support/site";
import { visit } from "../support/visit";

async function open(page: Page, query: string): Promise<void> {
  await visit(page, query);
  await expect(page.locator("html")).toHaveAttribute("data-ready", "engine");
  await nationalMap(page);
  await expect(page.locator(".regions-view .map .coast").first()).toBeAttached();
}

const crumbs = (page: Page): Locator => page.getByRole("navigation", { name: "当前位置" });
const trail = async (page: Page): Promise<string[]> =>
  crumbs(page).getByRole("listitem").allInnerTexts();
const heading = (page: Page): Locator => page.getByRole("heading", { level: 1 });
const members = (page: Page): Locator => page.locator(".member-table");
/** How many times larger than the whole map the drawing is on screen, whatever the stylesheet says. */
const magnification = async (page: Page): Promise<number> =>
  page.locator(".stage").evaluate((stage) => {
    const map = stage.querySelector<SVGSVGElement>(".plane > svg")!.getScreenCTM()!.a;
    return stage.querySelector<SVGGElement>("[id$=land]")!.getScreenCTM()!.a / map;
  });

test("a presenter clicks from the country to a region to a province and back", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await open(page, "./?tab=regions");
  await expect(heading(page)).toHaveText("三极按合计，泛珠三角居首；按均值，它排在末位");
  expect(await trail(page)).toEqual(["全国"]);
  expect(await magnification(page)).toBeCloseTo(1, 6);
  const inset = await page.locator(".inset").boundingBox();

  await page.locator(".region-table").getByRole("link", { name: "华东" }).click();
  await expect(page).toHaveURL(/[?&]region=east(&|$)/);
  expect(await trail(page)).toEqual(["全国", "华东"]);
  const region = await magnification(page);
  expect(region).toBeGreaterThan(1.5);
  await expect(members(page).locator("tbody tr")).toHaveCount(7);
  // The link that was followed is gone: the focus stands on the path, not on nothing.
  await expect(crumbs(page).locator("[aria-current]")).toBeFocused();

  await members(page).getByRole("link", { name: "浙江" }).click();
  await expect(page).toHaveURL(/[?&]select=330000(&|$)/);
  expect(await trail(page)).toEqual(["全国", "华东", "浙江"]);
  expect(await magnification(page)).toBeGreaterThan(region);
  await expect(page.locator(".card.unit").getByRole("heading")).toHaveText("浙江省");
  expect(await page.locator(".inset").boundingBox()).toEqual(inset);

  await crumbs(page).getByRole("link", { name: "华东" }).click();
  expect(await trail(page)).toEqual(["全国", "华东"]);
  await crumbs(page).getByRole("link", { name: "全国" }).click();
  expect(await trail(page)).toEqual(["全国"]);
  expect(await magnification(page)).toBeCloseTo(1, 6);
  await page.goBack();
  expect(await trail(page)).toEqual(["全国", "华东"]);
  await page.goBack();
  expect(await trail(page)).toEqual(["全国", "华东", "浙江"]);
  await page.goForward();
  expect(await trail(page)).toEqual(["全国", "华东"]);
});

test("clicks on the map lead the same way, to the pole where two areas overlap", async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await open(page, "./?tab=regions");
  await page.mouse.click(...(await unitPoint(page, "330000")));
  expect(await trail(page)).toEqual(["全国", "长三角"]);
  await page.locator('[data-unit="320000"]').dispatchEvent("click");
  expect(await trail(page)).toEqual(["全国", "长三角", "江苏"]);
  await page.locator('[data-unit="440000"]').dispatchEvent("click");
  expect(await trail(page)).toEqual(["全国", "泛珠三角"]);
});

test("tells of a province under the pointer, and Escape puts that away", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await open(page, "./?tab=regions");
  await page.mouse.move(...(await unitPoint(page, "510000")));
  const tip = page.getByRole("tooltip");
  await expect(tip).toContainText("四川省");
  await expect(tip).toContainText("估算");
  await page.keyboard.press("Escape");
  await expect(tip).toHaveCount(0);
  expect(await trail(page)).toEqual(["全国"]);
});

test("the name of an area on the map opens it and has no tooltip", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await open(page, "./?tab=regions");
  const name = page.locator('.area-label[data-group="pole-bohai"]').filter({ visible: true });
  await name.hover();
  await expect(page.locator(".lines path.hover:not(.casing)")).toHaveAttribute("d", /^M/);
  await expect(page.getByRole("tooltip")).toHaveCount(0);
  await name.click();
  expect(await trail(page)).toEqual(["全国", "环渤海"]);
  await expect(page.locator(".area-label")).toHaveCount(0);
});

test(
  "the zoom glides, and names keep their size all the way",
  { tag: "@alone" },
  async ({ page }) => {
    await open(page, "./?tab=regions&set=six-regions");
    const label = page.locator(".label.from-320 .name").filter({ hasText: "山东" });
    const { height } = (await label.boundingBox())!;
    await page.locator(".region-table").getByRole("link", { name: "华东" }).click();
    const heights: number[] = [];
    const zooms: number[] = [];
    for (let i = 0; i < 12; i++) {
      zooms.push(await magnification(page));
      heights.push((await label.boundingBox())!.height);
      await page.waitForTimeout(40);
    }
    await page.waitForTimeout(400);
    const end = await magnification(page);
    expect(end).toBeGreaterThan(1.5);
    expect(zooms.some((zoom) => zoom > 1.02 && zoom < end - 0.02)).toBe(true);
    for (const h of heights) expect(Math.abs(h - height)).toBeLessThan(1.5);
  },
);

test("every state opens from its address", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await open(page, "./?tab=regions&set=four-zones&region=west-zone&select=650000&group=mean");
  expect(await trail(page)).toEqual(["全国", "西部", "新疆"]);
  await expect(page.getByRole("radio", { name: "四大经济区域" })).toBeChecked();
  await expect(page.getByRole("radio", { name: "均值" })).toBeChecked();
  await expect(page.locator(".overlap-table")).toHaveCount(0);
  await expect(members(page).locator("tbody tr")).toHaveCount(12);
});

test("a membership other than the default says what it does not change", async ({ page }) => {
  await open(page, "./?tab=regions");
  await expect(page.locator(".variant-note")).toHaveCount(0);
  await page.getByRole("radio", { name: "沪苏浙皖" }).check({ force: true });
  await expect(page).toHaveURL(/[?&]variant=pole-yrd:4(&|$)/);
  await expect(page.locator(".variant-note")).toContainText("估算仍贴合默认成员");
  const row = page.locator(".overlap-table tbody tr").filter({ hasText: "长三角" });
  await expect(row.locator("td").first()).toContainText("沪苏浙皖");
  await page.getByRole("radio", { name: "沪苏浙", exact: true }).check({ force: true });
  await expect(page).not.toHaveURL(/variant/);
});

test("what an address cannot mean falls back, and is told when it cannot be read", async ({
  page,
}) => {
  await open(page, "./?tab=regions&region=west-zone");
  expect(await trail(page)).toEqual(["全国"]);
  await expect(page.getByRole("alert")).toHaveCount(0);
  await open(page, "./?tab=regions&region=atlantis&variant=pole-yrd:5");
  expect(await trail(page)).toEqual(["全国"]);
  await expect(page.getByRole("alert")).toContainText("region=atlantis");
  await expect(page.getByRole("alert")).toContainText("variant=pole-yrd:5");
});

test("the keyboard goes in, on and back", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await open(page, "./?tab=regions&set=six-regions");
  await page.locator('[data-unit][tabindex="0"]').focus();
  await page.keyboard.type("zhejiang");
  await expect(page.locator('[data-unit="330000"]')).toBeFocused();
  await page.keyboard.press("Enter");
  expect(await trail(page)).toEqual(["全国", "华东"]);
  await expect(page.locator('[data-unit="330000"]')).toBeFocused();
  await page.keyboard.press("Enter");
  expect(await trail(page)).toEqual(["全国", "华东", "浙江"]);
  await page.keyboard.press("Escape");
  expect(await trail(page)).toEqual(["全国", "华东"]);
  await page.keyboard.press("Escape");
  expect(await trail(page)).toEqual(["全国"]);
  await expect(page.locator('[data-unit="330000"]')).toBeFocused();
});

fresh.describe("on a phone", () => {
  fresh.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  fresh("a tap opens an area, and nothing runs over the edge", async ({ page }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    for (const folder of ["./en/", "./"]) {
      await open(page, `${folder}?tab=regions`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    }
    await page.touchscreen.tap(...(await unitPoint(page, "510000")));
    expect(await trail(page)).toEqual(["全国", "泛珠三角"]);
    await expect(members(page).locator("tbody tr")).toHaveCount(9);
  });
});

for (const width of [360, 768, 1280]) {
  test(`names of the areas stand apart and on the page at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 1080 });
    for (const folder of ["./", "./zh-Hant/", "./en/"]) {
      await open(page, `${folder}?tab=regions`);
      const names = page.locator(".area-label b").filter({ visible: true });
      await expect(names).toHaveCount(5);
      const boxes = await names.evaluateAll((all) =>
        all.map((name) => name.getBoundingClientRect().toJSON() as DOMRect),
      );
      boxes.forEach((box, i) => {
        expect.soft(box.left, folder).toBeGreaterThanOrEqual(0);
        expect.soft(box.right, folder).toBeLessThanOrEqual(width);
        for (const other of boxes.slice(i + 1)) {
          const meet =
            box.left < other.right &&
            other.left < box.right &&
            box.top < other.bottom &&
            other.top < box.bottom;
          expect.soft(meet, folder).toBe(false);
        }
      });
    }
  });

  test(`nothing covers what must be seen at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 1080 });
    await page.emulateMedia({ reducedMotion: "reduce" });
    for (const query of ["./?tab=regions", "./en/?tab=regions&set=six-regions"]) {
      await open(page, query);
      expect.soft(await mapCover(page), query).toEqual([]);
    }
  });
}

test("axe finds nothing, in the country, a region and a province", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  for (const query of [
    "./?tab=regions&dark=true",
    "./en/?tab=regions&region=pole-pan-prd&variant=pole-yrd:4",
    "./zh-Hant/?tab=regions&set=six-regions&region=east&select=330000",
  ]) {
    await open(page, query);
    expect.soft(await violations(page), query).toEqual([]);
  }
});

test("a zoomed region stands inside the stage", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await open(page, "./?tab=regions&region=pole-bohai");
  await showMap(page);
  const stage = (await page.locator(".stage").boundingBox())!;
  for (const unit of ["110000", "120000", "130000", "210000", "370000"]) {
    const box = (await page.locator(`[data-unit="${unit}"]`).boundingBox())!;
    expect(box.x).toBeGreaterThan(stage.x);
    expect(box.x + box.width).toBeLessThan(stage.x + stage.width);
    expect(box.y).toBeGreaterThan(stage.y);
    expect(box.y + box.height).toBeLessThan(stage.y + stage.height);
  }
});
