import type { Locator, Page } from "@playwright/test";
import { showMap, unitPoint } from "../support/map-places";
import { openMap } from "../support/open-map";
import { expect, test } from "../support/site";

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

const card = (page: Page): Locator => page.locator(".card.unit");
const heading = (page: Page): Locator => card(page).getByRole("heading");
const selected = (page: Page): Locator => page.locator('[data-unit][aria-selected="true"]');

async function tapUnit(page: Page, unit: string): Promise<void> {
  await page.touchscreen.tap(...(await unitPoint(page, unit)));
}

test("a tap pins a province and the card below the map tells of it", async ({ page }) => {
  await openMap(page);
  await tapUnit(page, "510000");
  await expect(selected(page)).toHaveAttribute("data-unit", "510000");
  await expect(heading(page)).toHaveText("四川省");
  await expect(page.getByRole("tooltip")).toHaveCount(0);

  const map = (await page.locator("[data-measure]").boundingBox())!;
  const below = (await card(page).boundingBox())!;
  expect(below.y).toBeGreaterThanOrEqual(map.y + map.height);

  await tapUnit(page, "440000");
  await expect(selected(page)).toHaveAttribute("data-unit", "440000");
  await expect(heading(page)).toHaveText("广东省");
  // Sooner, it would be one tap twice.
  await page.waitForTimeout(400);
  await tapUnit(page, "440000");
  await expect(selected(page)).toHaveCount(0);
  await expect(page.getByRole("tooltip")).toHaveCount(0);
});

test("a tap twice shows a province large, and one on the sea the whole country again", async ({
  page,
}) => {
  await openMap(page);
  const stage = page.locator("[data-measure]");
  const point = await unitPoint(page, "510000");
  await page.touchscreen.tap(...point);
  await page.touchscreen.tap(...point);
  await expect(stage).toHaveClass(/large/);
  await expect(selected(page)).toHaveAttribute("data-unit", "510000");
  await expect(page).toHaveURL(/zoom=true/);
  await page.getByRole("button", { name: "全图" }).first().tap();
  await expect(stage).not.toHaveClass(/large/);

  await page.getByRole("button", { name: "放大" }).first().tap();
  await expect(page).toHaveURL(/zoom=region/);
  // Longer than the map moves.
  await page.waitForTimeout(600);
  await showMap(page);
  const map = (await stage.boundingBox())!;
  await page.touchscreen.tap(map.x + 180, map.y + map.height - 20);
  await expect(stage).not.toHaveClass(/large/);
  await expect(selected(page)).toHaveAttribute("data-unit", "510000");
});

test("a finger on the map scrolls the page, zoomed or not", async ({ page }) => {
  for (const address of ["./", "./?select=510000&zoom=true"]) {
    await openMap(page, address);
    const stage = page.locator("[data-measure]");
    expect(await stage.evaluate((map) => getComputedStyle(map).touchAction)).toBe("manipulation");
  }
});

test("a tap on the sea pins nothing, and one on a name beside the map its province", async ({
  page,
}) => {
  await openMap(page);
  await showMap(page);
  const map = (await page.locator("[data-measure]").boundingBox())!;
  await page.touchscreen.tap(map.x + 30, map.y + map.height - 60);
  await expect(selected(page)).toHaveCount(0);
  for (const [unit, name] of [
    ["110000", "北京市"],
    ["310000", "上海市"],
    ["810000", "香港特别行政区"],
    ["820000", "澳门特别行政区"],
  ] as const) {
    await page.locator(`[data-callout="${unit}"] text`).first().tap();
    await expect(heading(page)).toHaveText(name);
    await expect(selected(page)).toHaveAttribute("data-unit", unit);
  }
});

test("previous and next walk the ranking, and clear leaves it", async ({ page }) => {
  await openMap(page, "./?ind=gdp-2019");
  await tapUnit(page, "440000");
  const button = (name: string): Locator => card(page).getByRole("button", { name });
  await expect(button("上一名")).toBeDisabled();
  await button("下一名").tap();
  await expect(heading(page)).toHaveText("江苏省");
  await button("下一名").tap();
  await expect(heading(page)).toHaveText("山东省");
  await button("上一名").tap();
  await expect(heading(page)).toHaveText("江苏省");
  await expect(selected(page)).toHaveCount(1);
  await button("取消").tap();
  await expect(selected(page)).toHaveCount(0);
  await expect(heading(page)).toHaveText("全国");
  await tapUnit(page, "540000");
  await expect(button("下一名")).toBeDisabled();
});

test("walking keeps the buttons under the finger", async ({ page }) => {
  await openMap(page);
  await tapUnit(page, "510000");
  const next = card(page).getByRole("button", { name: "下一名" });
  const before = (await next.boundingBox())!;
  for (let i = 0; i < 3; i++) {
    await next.tap();
    const after = (await next.boundingBox())!;
    expect(Math.abs(after.y - before.y)).toBeLessThan(after.height);
  }
});

test("a drag that starts on the map scrolls the page, and pins nothing", async ({ page }) => {
  await openMap(page);
  const [x, y] = await unitPoint(page, "510000");
  const start = await page.evaluate(() => scrollY);
  const session = await page.context().newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", up: number) =>
    session.send("Input.dispatchTouchEvent", {
      type,
      touchPoints: type === "touchEnd" ? [] : [{ x, y: y - up }],
    });
  await touch("touchStart", 0);
  for (let up = 20; up <= 240; up += 20) await touch("touchMove", up);
  await touch("touchEnd", 0);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(start + 100);
  await expect(selected(page)).toHaveCount(0);
  await expect(page.getByRole("tooltip")).toHaveCount(0);
});

for (const [width, address] of [
  [360, "./?select=510000&bubbles=areas"],
  [360, "./en/?select=510000"],
  [320, "./?ind=nope"],
] as const) {
  test(`targets of ${address} at ${width} are 24 px or more, and none is cut off`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 740 });
    await openMap(page, address);
    const targets = await page.evaluate(() => {
      // A radio button is reached by its label.
      const all = document.querySelectorAll("a, button, select, label:has(input), [data-callout]");
      return [...all]
        .filter((target) => !target.matches(".skip"))
        .map((target) => {
          const { left, right, width, height } = target.getBoundingClientRect();
          // The strip of views scrolls; what stands beside the map has to be within the window.
          const within = Math.min(right, innerWidth) - Math.max(left, 0);
          const seen = target.matches("[data-callout]") ? within : width;
          return { name: target.textContent.trim().slice(0, 12), seen, width, height };
        })
        .filter((target) => target.width > 0);
    });
    expect(targets.length).toBeGreaterThan(15);
    for (const { name, seen, height } of targets) {
      // Half a pixel less is the rounding of a map unit.
      expect.soft(height, `height of ${name}`).toBeGreaterThan(23.5);
      expect.soft(seen, `width of ${name}`).toBeGreaterThan(23.5);
    }

    const cut = await page
      .locator("[data-callout] text, .label text, .ruler text")
      .evaluateAll((all) =>
        all
          .map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }))
          .filter(({ box }) => box.width > 0 && (box.left < 0 || box.right > innerWidth))
          .map(({ text }) => text),
      );
    expect.soft(cut, "texts cut off at the edge of the window").toEqual([]);
  });
}

test("the view on screen stands in the row of views, however far back it is", async ({ page }) => {
  for (const tab of ["table", "method", "check"]) {
    await page.goto(`./en/?tab=${tab}`);
    await expect(page.locator("nav [aria-current]")).toBeInViewport({ ratio: 1 });
  }
});
