import type { Locator, Page } from "@playwright/test";
import { violations } from "../support/axe";
import { mapCover } from "../support/map-cover";
import { expect, test } from "../support/kept-page";
import { test as fresh } from "../support/site";
import { visit } from "../support/visit";

async function open(page: Page, query: string): Promise<void> {
  await visit(page, query);
  await expect(page.locator("html")).toHaveAttribute("data-ready", "engine");
  await expect(page.locator(".plot > svg")).toBeVisible();
}

const point = (page: Page, unit: string): Locator => page.locator(`[data-point="${unit}"]`);
const selected = (page: Page): Locator => page.locator('[data-point][aria-selected="true"]');
const relation = (page: Page): Locator => page.getByRole("table", { name: "相关系数" });

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}
const meet = (a: Box, b: Box): boolean =>
  Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > 0.5 &&
  Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > 0.5;

/** Names as they are drawn: the bounding boxes of their texts. */
async function nameBoxes(page: Page): Promise<Box[]> {
  return page.locator(".plot .names text").evaluateAll((texts) =>
    texts.map((text) => {
      const { x, y, width, height } = text.getBoundingClientRect();
      // The line box is higher than what is drawn in it.
      return { x, y: y + height * 0.1, width, height: height * 0.8 };
    }),
  );
}

test("sets computed and estimated r beside the published one", async ({ page }) => {
  await open(page, "./?tab=scatter");
  await expect(page.locator("[data-point]")).toHaveCount(31);
  const rows = relation(page).getByRole("row");
  await expect(rows).toHaveCount(4);
  await expect(rows.nth(1)).toContainText("0.76");
  await expect(rows.nth(2)).toContainText(/不符：差 \d\.\d%.*0\.7\d\d.*31/s);
  await expect(rows.nth(3)).toHaveAttribute("aria-current", "true");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("白皮书公布 0.76");
  await expect(page.getByText("相关不是因果")).toBeVisible();

  await page.getByRole("radio", { name: "计算", exact: true }).check();
  await expect(page).toHaveURL(/[?&]kind=computed(&|$)/);
  await expect(rows.nth(2)).toHaveAttribute("aria-current", "true");
});

test("goes to a published relation and to any two measures, and Back returns", async ({ page }) => {
  await open(page, "./?tab=scatter&log=x");
  await page.getByRole("radio", { name: "网络安全" }).check();
  await expect(page).toHaveURL(/[?&]x=cyber-security(&|$)/);
  await expect(page).not.toHaveURL(/log=/);
  await expect(relation(page).getByRole("row").nth(1)).toContainText("0.69");

  await page.getByRole("combobox", { name: "纵轴" }).selectOption("population-2019");
  await expect(page).toHaveURL(/[?&]y=population-2019(&|$)/);
  await expect(relation(page).getByRole("row")).toHaveCount(2);
  await expect(page.getByRole("radio", { name: "网络安全" })).not.toBeChecked();
  await page.goBack();
  await expect(page.getByRole("radio", { name: "网络安全" })).toBeChecked();
  await page.goBack();
  await expect(page.getByRole("checkbox", { name: "横轴取对数" })).toBeChecked();
});

test("takes logarithms where all values are above nought", async ({ page }) => {
  await open(page, "./?tab=scatter");
  const x = page.getByRole("checkbox", { name: "横轴取对数" });
  await x.check();
  await expect(page).toHaveURL(/[?&]log=x(&|$)/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("取对数后");
  await expect(page.getByText("与取对数后的 r 不可比")).toBeVisible();
  await page.getByRole("checkbox", { name: "纵轴取对数" }).check();
  await expect(page).toHaveURL(/[?&]log=xy(&|$)/);
  await page.getByRole("combobox", { name: "横轴" }).selectOption("new-infrastructure");
  await expect(x).toBeDisabled();
  await expect(page.getByText("有零或负值，不能取对数")).toBeVisible();
});

test("names who has no value", async ({ page }) => {
  await open(page, "./?tab=scatter&x=software-revenue-2019");
  await expect(page.locator("[data-point]")).toHaveCount(30);
  await expect(page.getByText("西藏没有“软件业务收入”的数据")).toBeVisible();
});

test("tells of a point under the pointer, and Escape puts the tooltip away", async ({ page }) => {
  await open(page, "./?tab=scatter");
  await point(page, "510000").hover();
  const tip = page.getByRole("tooltip");
  await expect(tip).toContainText("四川");
  await expect(tip).toContainText("46,615.8");
  await expect(tip).toContainText(/高于直线 \d/);
  await page.keyboard.press("Escape");
  await expect(tip).toHaveCount(0);
});

test("selects by click, here as on the map, up to four", async ({ page }) => {
  await open(page, "./?tab=scatter");
  for (const unit of ["510000", "440000", "320000", "370000", "330000"]) {
    await point(page, unit).click();
    // The tooltip of one point may stand over the next.
    await page.mouse.move(0, 0);
  }
  await expect(page).toHaveURL(/[?&]select=440000~320000~370000~330000(&|$)/);
  await expect(selected(page)).toHaveCount(4);
  const table = page.getByRole("table", { name: "选定的省" });
  await expect(table.getByRole("row")).toHaveCount(5);
  await expect(page.locator(".names text.pinned")).toHaveCount(4);
  await point(page, "440000").click();
  await expect(selected(page)).toHaveCount(3);
  await page.getByRole("link", { name: "总览" }).click();
  await expect(page.locator('[data-unit="330000"]')).toHaveAttribute("aria-selected", "true");
});

test("is used by keyboard: along the axis, to the ends, by letters", async ({ page }) => {
  await open(page, "./?tab=scatter");
  const focused = page.locator("[data-point]:focus");
  await page.locator('[data-point][tabindex="0"]').focus();
  // By GDP in 2019 西藏 is last, then 青海 and 宁夏; 广东 is first, before 江苏.
  await expect(focused).toHaveAttribute("data-point", "540000");
  await page.keyboard.press("ArrowRight");
  await expect(focused).toHaveAttribute("data-point", "630000");
  await expect(focused).toHaveAccessibleName(/^青海、.*低于直线 \d/);
  await page.keyboard.press("End");
  await expect(focused).toHaveAttribute("data-point", "440000");
  await page.keyboard.press("ArrowLeft");
  await expect(focused).toHaveAttribute("data-point", "320000");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/[?&]select=320000(&|$)/);
  await expect(page.locator('[data-point][tabindex="0"]')).toHaveCount(1);
  await page.keyboard.type("sc");
  await expect(focused).toHaveAttribute("data-point", "510000");
  await page.keyboard.press("Escape");
  await expect(page).not.toHaveURL(/select=/);
});

for (const width of [360, 1280]) {
  test(`at ${width} px no names meet or leave the plot, and the page keeps its width`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const query of [
      "./?tab=scatter&select=510000~350000",
      "./en/?tab=scatter&x=infosec-revenue-2019&y=software-revenue-2019&select=520000~530000",
      "./zh-Hant/?tab=scatter&log=x&x=gdp-2019&y=services",
    ]) {
      await open(page, query);
      const boxes = await nameBoxes(page);
      expect(boxes.length, query).toBeGreaterThan(5);
      const plot = (await page.locator(".plot > svg").boundingBox())!;
      boxes.forEach((box, i) => {
        for (const other of boxes.slice(i + 1)) expect(meet(box, other), query).toBe(false);
        expect(box.x, query).toBeGreaterThanOrEqual(plot.x);
        expect(box.x + box.width, query).toBeLessThanOrEqual(plot.x + plot.width);
      });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide, query).toBeLessThanOrEqual(width);
    }
  });

  test(`at ${width} px the residual map shows China whole, under nothing`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const folder of ["./", "./en/"]) {
      await open(page, `${folder}?tab=scatter&select=350000`);
      await expect(page.locator("[data-measure]")).toHaveCount(0);
      await page.locator(".below").getByRole("checkbox").check();
      await expect(page.locator("svg.map.first")).toHaveCount(0, { timeout: 20_000 });
      await expect(page.locator('[data-measure="residual"] [data-unit]')).toHaveCount(34);
      expect.soft(await mapCover(page), folder).toEqual([]);
    }
  });
}

fresh("the residual map takes the finer borders however late they come", async ({ page }) => {
  let give = (): void => undefined;
  const asked = new Promise<void>((resolve) => (give = resolve));
  await page.route("**/china-national.json", async (route) => {
    await asked;
    await route.continue();
  });
  await open(page, "./?tab=scatter&residuals=true");
  await expect(page.locator('[data-measure="residual"] svg.map.first')).not.toHaveCount(0);
  give();
  await expect(page.locator("svg.map.first")).toHaveCount(0);
});

test("the residual map and the plot point to the same province", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await open(page, "./?tab=scatter");
  await page.getByRole("checkbox", { name: "在地图上看各省" }).check();
  const unit = page.locator('[data-unit="650000"]');
  await unit.hover();
  await expect(page.locator(".ring.near")).toHaveCount(1);
  await expect(page.locator(".told")).toContainText(/新疆.*低于直线 \d/);
  await unit.click();
  await expect(page).toHaveURL(/[?&]select=650000(&|$)/);
  await page.locator('[data-unit="710000"]').dispatchEvent("click");
  await expect(page).toHaveURL(/[?&]select=650000(&|$)/);
  await page.keyboard.press("Home");
  await expect(page.locator("[data-unit]:focus")).toHaveCount(1);
});

test("the address says whether the residual map is open, and Back closes it", async ({ page }) => {
  await open(page, "./?tab=scatter");
  const show = page.getByRole("checkbox", { name: "在地图上看各省" });
  await show.focus();
  await page.keyboard.press("Space");
  await expect(page).toHaveURL(/[?&]residuals=true(&|$)/);
  await expect(page.locator('[data-measure="residual"]')).toBeVisible();
  await page.goBack();
  await expect(page.locator('[data-measure="residual"]')).toHaveCount(0);
  await expect(show).not.toBeChecked();
  await open(page, "./?tab=scatter&residuals=1");
  await expect(show).toBeChecked();
  await expect(page.locator('[data-measure="residual"]')).toBeVisible();
});

test("speaks of a published r only where one is published", async ({ page }) => {
  const note = page.getByText("公布的 r 没有用来约束估算");
  await open(page, "./?tab=scatter");
  await expect(note).toBeVisible();
  await open(page, "./?tab=scatter&x=software-revenue-2019");
  await expect(page.getByText(/用计算值 r 为/)).toBeVisible();
  await expect(note).toHaveCount(0);
});

test("leads to the same figures in the table", async ({ page }) => {
  await open(page, "./?tab=scatter&select=510000");
  await page.getByRole("link", { name: "在数据表中看这两列" }).click();
  await expect(page).toHaveURL(/[?&]tab=table(&|$)/);
  await expect(page).toHaveURL(/[?&]sort=-gdp-2019(&|$)/);
  const row = page.locator('tr[data-row="510000"]');
  await expect(row).toContainText("46,615.8");
  await expect(page.getByRole("checkbox", { name: "选定四川" })).toBeChecked();
});

fresh.describe("by touch", () => {
  fresh.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  fresh("a tap near a point selects it, and no tooltip opens", async ({ page }) => {
    await open(page, "./?tab=scatter");
    await point(page, "440000").scrollIntoViewIfNeeded();
    const box = (await point(page, "440000").boundingBox())!;
    await page.touchscreen.tap(box.x - 6, box.y + 10);
    await expect(page).toHaveURL(/[?&]select=440000(&|$)/);
    await expect(page.getByRole("tooltip")).toHaveCount(0);
    await expect(page.getByRole("table", { name: "选定的省" })).toContainText("广东");
  });
});

for (const [query, width] of [
  ["./?tab=scatter&select=510000&dark=false", 1280],
  ["./?tab=scatter&x=cyber-security&dark=true", 360],
  ["./zh-Hant/?tab=scatter&log=x&dark=false", 360],
  ["./en/?tab=scatter&x=new-infrastructure&select=440000&dark=true", 1280],
] as const) {
  test(`axe finds nothing in ${query} at ${width} px, residual map open`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.setViewportSize({ width, height: 800 });
    await open(page, query);
    await page.locator(".below").getByRole("checkbox").check();
    await expect(page.locator("svg.map.first")).toHaveCount(0, { timeout: 20_000 });
    expect(await violations(page)).toEqual([]);
  });
}
