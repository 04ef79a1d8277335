import type { Page } from "@playwright/test";
import { violations } from "../support/axe";
import { expect, test } from "../support/kept-page";
import { visit } from "../support/visit";

const CUSTOM = "自定义口径，非白皮书排名";

async function open(page: Page, query: string): Promise<void> {
  await visit(page, query);
  await expect(page.locator("html")).toHaveAttribute("data-ready", "engine");
  await expect(page.locator(".lab-view .stage [data-unit]").first()).toBeVisible();
}

const slider = (page: Page, name: string) =>
  page.getByRole("slider", { name: `${name}的权重`, exact: true });
const row = (page: Page, n: number) => page.locator(".lab-rows tbody tr").nth(n);

test("a slider changes shares, ranks, map and address, and the way back is one step", async ({
  page,
}) => {
  await open(page, "./?tab=lab");
  await expect(page.getByText(CUSTOM)).toHaveCount(0);
  await expect(page.locator(".waterfall .plus, .waterfall .minus")).toHaveCount(5);
  const first = await row(page, 0).textContent();
  const label = page.locator('.stage [data-unit="110000"]');
  const before = await label.getAttribute("aria-label");

  await slider(page, "基础设施建设").fill("100");
  await expect(slider(page, "基础设施建设")).toHaveAttribute("aria-valuetext", "100，有效 55.6%");
  await expect(page.getByText(CUSTOM)).toBeVisible();
  await expect(page).toHaveURL(/[?&]w=infrastructure:100(&|$)/);
  await expect(row(page, 0)).not.toHaveText(first ?? "");
  await expect(label).not.toHaveAttribute("aria-label", before ?? "");

  await page.getByRole("link", { name: "排名", exact: true }).click();
  await expect(page.getByText(CUSTOM)).toBeVisible();
  await page.goBack();
  await page.getByRole("button", { name: "恢复基准方法" }).click();
  await expect(page.getByText(CUSTOM)).toHaveCount(0);
  await expect(row(page, 0)).toHaveText(first ?? "");
  await expect(page).not.toHaveURL(/[?&]w=/);
});

test("a drag writes one entry of history", async ({ page }) => {
  await open(page, "./?tab=lab");
  const entries = await page.evaluate(() => history.length);
  await slider(page, "数据").focus();
  for (let i = 0; i < 30; i++) await page.keyboard.press("ArrowRight");
  await expect(page).toHaveURL(/[?&]w=data:50(&|$)/);
  expect(await page.evaluate(() => history.length)).toBe(entries);
});

test("a locked share stays, and all weights at 0 keep the last result", async ({ page }) => {
  await open(page, "./?tab=lab");
  await page.getByRole("button", { name: "锁定服务的有效占比" }).click();
  await expect(slider(page, "服务")).toBeDisabled();
  await slider(page, "数据").fill("60");
  await expect(slider(page, "服务")).toHaveAttribute("aria-valuetext", "30，有效 20.0%");

  const zero = ["infrastructure", "security", "data", "applications", "services"];
  await open(page, "./?tab=lab&w=data:60");
  await expect(page.getByText(CUSTOM)).toBeVisible();
  const kept = await row(page, 0).textContent();
  for (const name of ["基础设施建设", "安全与保障", "数据", "应用", "服务"]) {
    await slider(page, name).fill("0");
  }
  await expect(page).toHaveURL(new RegExp(zero.map((id) => `${id}:0`).join(",")));
  await expect(page.getByText("权重全为 0")).toBeVisible();
  await expect(row(page, 30)).toBeVisible();
  expect(kept).not.toBeNull();
});

test("a method from the list and one of an address rank alike", async ({ page }) => {
  await open(page, "./?tab=lab&norm=zscore&agg=geometric");
  await expect(page.getByText(CUSTOM)).toBeVisible();
  const there = await page.locator(".lab-rows tbody").textContent();
  await open(page, "./?tab=lab");
  await page.getByRole("combobox", { name: "标准化" }).selectOption({ label: "z 分数" });
  await page.getByRole("combobox", { name: "合成" }).selectOption({ label: "几何平均" });
  await expect(page).toHaveURL(/norm=zscore&agg=geometric/);
  await expect(page.locator(".lab-rows tbody")).toHaveText(there ?? "");
});

test("what an address says wrongly is told once, and the rest holds", async ({ page }) => {
  await open(page, "./?tab=lab&w=data:50,nothing:3&norm=magic");
  await expect(page.getByText(CUSTOM)).toBeVisible();
  const notice = page.locator(".notice");
  await expect(notice).toContainText("nothing:3");
  await expect(notice).toContainText("magic");
});

test("tells a score indicator by indicator", async ({ page }) => {
  await open(page, "./?tab=lab&select=370000");
  await page.getByText("逐项指标").click();
  const table = page.getByRole("table", { name: "山东得分的逐项来源" });
  await expect(table.getByRole("row")).toHaveCount(1 + 1 + 24 + 1);
  const points = await table
    .locator("tbody tr td:last-child")
    .evaluateAll((cells) =>
      cells.map((cell) => Number(cell.textContent.replace("\u2212", "-").replace("+", ""))),
    );
  const sum = points.slice(0, -1).reduce((total, value) => total + value, 0);
  // Twenty-five figures, each rounded to a tenth.
  expect(Math.abs(sum - (points.at(-1) ?? NaN))).toBeLessThan(1.3);
});

for (const width of [360, 1280]) {
  test(`fits ${width} px and is accessible`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page, "./?tab=lab&w=data:50&select=370000");
    await expect(page.getByText(CUSTOM)).toBeVisible();
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(over).toBeLessThanOrEqual(0);
    expect(await violations(page)).toEqual([]);
  });
}
