import type { Page } from "@playwright/test";
import { violations } from "../support/axe";
import { mapCover } from "../support/map-cover";
import { expect, test } from "../support/site";

const current = (page: Page) => page.locator(".story .current");

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator("html")).toHaveAttribute("data-ready", "engine");
  await expect(current(page)).toBeVisible();
}

test("opens a story at its step, with each figure filled in and sealed", async ({ page }) => {
  await open(page, "./?story=white-paper&lang=en#/5");
  await expect(current(page)).toContainText("correlation, not cause");
  await expect(current(page).locator(".seal")).toHaveText(["P", "C", "E"]);
  await expect(current(page).locator("b")).toHaveText([/^0\.76$/, /^0\.\d\d$/, /^0\.\d\d$/]);
  await expect(page.locator(".story-picture")).toContainText("Gross regional product");
  const faults = await violations(page);
  expect(faults).toEqual([]);
});

test("changes the picture with the text, and goes back to where a link was followed", async ({
  page,
}) => {
  await open(page, "./?story=white-paper#/6");
  const before = await page.evaluate(() => history.length);
  await page.mouse.move(200, 400);
  await page.mouse.wheel(0, await page.evaluate(() => Math.round(innerHeight * 0.8)));
  await expect(page).toHaveURL(/region=east#\/7$/);
  expect(await page.evaluate(() => history.length)).toBe(before);
  // Not by a click of the test's, which would scroll there first.
  await page.locator('.story a[href="#/12"]').evaluate((link: HTMLElement) => {
    link.click();
  });
  await expect(page).toHaveURL(/outline=poles#\/12$/);
  await expect(current(page)).toContainText("合起来看");
  await page.goBack();
  await expect(page).toHaveURL(/region=east#\/7$/);
  await expect(current(page)).toContainText("华东");
});

test("shows the whole picture on a phone in less than half of the screen", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, "./?story=two-minutes#/2");
  const box = await page.locator(".story-picture").boundingBox();
  expect(box?.height).toBeLessThanOrEqual(0.45 * 740 + 1);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

for (const [width, height] of [
  [360, 740],
  [390, 844],
  [667, 375],
  [844, 390],
] as const) {
  test(`cuts off no name beside the map on a phone of ${width} by ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await open(page, "./?story=white-paper#/2");
    const [picture, ...names] = await page
      .locator(".story-picture, .story-picture .callout text")
      .evaluateAll((all) =>
        all
          .map((one) => one.getBoundingClientRect())
          .filter(({ width }) => width > 0)
          .map(({ left, right, top, bottom }) => ({ left, right, top, bottom })),
      );
    expect(names.length).toBeGreaterThanOrEqual(4);
    for (const name of names) {
      expect(name.left).toBeGreaterThanOrEqual(picture!.left);
      expect(name.right).toBeLessThanOrEqual(picture!.right);
      expect(name.bottom).toBeLessThanOrEqual(picture!.bottom);
    }
  });
}

test("shows what a step notes on the map: on a wide one as a card, on a small one in a line", async ({
  page,
}) => {
  await open(page, "./?story=two-minutes#/1");
  const card = page.locator("[data-measure] .step-notes p");
  await expect(card).toHaveText("公布的榜首");
  expect(await mapCover(page)).toEqual([]);
  await page.setViewportSize({ width: 360, height: 740 });
  await expect(page.locator(".story-picture .step-told")).toHaveText("广东：公布的榜首");
  await expect(card).toHaveCount(0);
  expect(await mapCover(page)).toEqual([]);
});

test("tells of a story that is none", async ({ page }) => {
  await page.goto("./?story=nothing");
  await expect(page.getByRole("alert")).toContainText("story=nothing");
  await expect(page.locator(".story")).toContainText("没有这份讲稿");
  await expect(page.getByRole("navigation", { name: "讲稿" }).getByRole("link")).toHaveCount(9);
});
