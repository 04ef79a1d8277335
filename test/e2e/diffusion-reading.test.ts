import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { violations } from "../support/axe";
import { expect, test } from "../support/site";

async function open(page: Page, query = "", folder = ""): Promise<void> {
  await page.goto(`./${folder}?tab=diffusion${query}`);
  await expect(page.locator(".diffusion-reading")).toBeVisible();
}

test("a province is explained, its gain split so that it adds up", async ({ page }) => {
  await open(page);
  const reading = page.locator(".province-reading");
  await reading.getByLabel("省份").selectOption({ label: "河南" });
  await expect(page).toHaveURL(/[?&]select=410000/);
  const parts = await reading.locator("tbody td").allTextContents();
  const sum = await reading.locator("tfoot td").textContent();
  const tenths = parts.reduce((total, text) => total + Math.round(10 * Number(text)), 0);
  expect(parts.length).toBe(4);
  expect(tenths).toBe(Math.round(10 * Number(sum)));
  await page.locator(".latest-figure button").first().click();
  await expect(reading.getByLabel("省份")).not.toHaveValue("410000");
});

test("the differences carry a switch for local growth, and words of the run", async ({ page }) => {
  await open(page);
  const figure = page.locator(".change-figure");
  const before = await figure.locator("text.end").allTextContents();
  await figure.getByRole("checkbox").check();
  await expect(figure.locator("text.end")).not.toHaveText(before);
  await expect(figure.locator("p.small").last()).toContainText("在该设定下");
});

test("folds compute when opened: band, alternatives, fit and its verdict", async ({ page }) => {
  await open(page);
  await page.locator("#reading-sparks summary").click();
  await expect(page.locator("#reading-sparks")).toContainText("参数不确定性带，非置信区间");
  await expect(page.locator("#reading-sparks svg")).toHaveCount(31);
  await page.locator("#reading-alternatives summary").click();
  await expect(page.locator("#reading-alternatives tbody tr")).toHaveCount(11);
  await page.locator("#reading-fit summary").click();
  await expect(page.locator(".fit-reading .verdict")).toBeVisible({ timeout: 20_000 });
  await expect(page.locator(".fit-reading tbody tr")).toHaveCount(4);
  // A scenario with fewer figures is asked anew while the folds stand open.
  await page.getByRole("checkbox", { name: "只连相邻城市" }).check();
  await expect(page.locator("#reading-alternatives tbody")).toContainText("轴线上两两相连");
});

test("the table is sorted by keyboard and saved with what it rests on", async ({ page }) => {
  await open(page, "&t=6");
  await page.locator("#reading-table summary").click();
  const table = page.locator("#reading-table table");
  await expect(table.locator("tbody tr[data-row]")).toHaveCount(31);
  const head = table.getByRole("button", { name: "起点指数（估算）" });
  await head.focus();
  await page.keyboard.press("Enter");
  await expect(table.locator("th[aria-sort=descending]")).toContainText("起点指数");
  await expect(table.locator("tbody tr").first()).toContainText("广东");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.locator("#reading-table").getByRole("button", { name: "下载 CSV" }).click(),
  ]);
  const text = readFileSync(await download.path(), "utf8");
  expect(text.startsWith("\ufeff# 情景模型 · 非预测")).toBe(true);
  expect(text.match(/\r\n\d{6},/g)).toHaveLength(31);
});

test("axe finds nothing in the reading, on a phone in the dark", async ({ page }) => {
  const width = 360;
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia({ reducedMotion: "reduce" });
  await open(page, "&select=410000&dark=true", "en/");
  for (const fold of ["sparks", "slopes", "differences", "relay", "table", "note"]) {
    await page.locator(`#reading-${fold} summary`).click();
  }
  await expect(page.locator(".run-table tr[data-row]")).toHaveCount(31);
  const scroll = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(scroll).toBeLessThanOrEqual(width);
  expect(await violations(page)).toEqual([]);
});
