import type { Locator, Page } from "@playwright/test";
import { violations } from "../support/axe";
import { openMap } from "../support/open-map";
import { expect, test } from "../support/site";

async function open(page: Page, query: string): Promise<void> {
  await page.goto(query);
  await expect(page.locator("html")).toHaveAttribute("data-ready", "engine");
}

async function openPanel(page: Page, query: string): Promise<Locator> {
  await open(page, query);
  await page.locator(".uncertainty-section > summary").click();
  const panel = page.locator(".uncertainty");
  await expect(panel.locator(".intervals tbody tr")).toHaveCount(31);
  return panel;
}

const row = (page: Page, unit: string): Locator => page.locator(`tr[data-row="${unit}"]`);

test("the ranking shows ranges, and imposed in place of one that a fact fixes", async ({
  page,
}) => {
  await open(page, "./?tab=rank");
  await expect(page.getByText("在所取公布事实下，按申明的备选假设抽样 1000 次")).toBeVisible();
  await expect(row(page, "440000").locator("small")).toHaveText(["贴合", "贴合"]);
  await expect(row(page, "330000").locator("small").first()).toHaveText("贴合");
  await expect(row(page, "330000").locator("small").last()).toHaveText(/^\d+\.\d–\d+\.\d$/);
  await expect(row(page, "510000")).toContainText(/抽样名次 \d+ 至 \d+/);
  await page.getByRole("radio", { name: "计算" }).check();
  await expect(page.locator("tr[data-row] small", { hasText: "贴合" })).toHaveCount(0);
  await expect(page.locator("svg.whisker")).toHaveCount(31);
});

test("another measure has no ranges", async ({ page }) => {
  await open(page, "./?tab=rank&ind=data");
  await expect(page.locator("tr[data-row]")).toHaveCount(34);
  await expect(page.getByText("申明的备选假设")).toHaveCount(0);
});

test("the map draws nothing until the reader asks, then tells of the range", async ({ page }) => {
  const workers: string[] = [];
  page.on("worker", (worker) => workers.push(worker.url()));
  await openMap(page, "./?select=510000");
  await page.waitForTimeout(1000);
  expect(workers.filter((url) => url.includes("analysis"))).toEqual([]);
  await page.getByRole("button", { name: "这个名次有多稳？" }).click();
  const card = page.locator(".card.unit");
  await expect(card).toContainText(/估算值，在所取公布事实下：第 \d+–\d+ 名、[\d.]+–[\d.]+ 分/);
  await expect(card).toContainText(/计算值：第 \d+–\d+ 名/);
  await expect(card).toContainText("按申明的备选假设抽样 1000 次");
  await page.getByRole("button", { name: "上一名" }).click();
  await expect(card.locator("h2")).not.toHaveText("四川省");
  await expect(card).toContainText("按申明的备选假设抽样 1000 次");
});

test("the lab's panel answers who is ahead, what matters, and what leaving one out does", async ({
  page,
}) => {
  const panel = await openPanel(page, "./?tab=lab&kind=computed&select=440000~110000~370000");
  await expect(panel).toContainText("每个领域、每项指标各自增减至多 25%");
  await expect(panel).toContainText("抽样完成：1000 次，随机种子 1。");

  const ahead = panel.locator("table.ahead");
  await expect(ahead.locator("tbody tr")).toHaveCount(3);
  await panel.getByLabel("甲").selectOption({ label: "山东" });
  await expect(panel).toContainText(/山东排在北京之前的占 [<>]?\d+%/);

  await panel.getByRole("button", { name: "计算占比" }).click();
  const shares = panel.getByRole("table", { name: "哪种假设最要紧" });
  await expect(shares.locator("tbody tr")).toHaveCount(5);
  await panel.getByLabel("关于").selectOption({ label: "四川的名次" });
  await expect(shares.locator("tbody tr").first()).toContainText("%");

  await panel.getByRole("button", { name: "逐一去掉" }).click();
  const drops = panel.getByRole("table", { name: /去掉每项指标/ });
  await expect(drops.locator("tbody tr")).toHaveCount(8);
  await panel.getByRole("button", { name: "列出全部 24 项" }).click();
  await expect(drops.locator("tbody tr")).toHaveCount(24);
});

test("the least change that overtakes can be applied, and what is impossible is said", async ({
  page,
}) => {
  const panel = await openPanel(page, "./?tab=lab&select=440000~110000");
  await panel.getByRole("button", { name: "找最小改动" }).click();
  await expect(panel).toContainText("广东追平北京");
  await panel.getByRole("button", { name: /^采用/ }).click();
  await expect(page).toHaveURL(/[?&]w=infrastructure:/);
  await expect(page.getByText("自定义口径，非白皮书排名").first()).toBeVisible();
  // Guangdong is ahead now: the question turns round.
  await expect(panel.getByLabel("在前")).toHaveValue("440000");

  await panel.getByLabel("在前").selectOption({ label: "广东" });
  await panel.getByLabel("要赶超").selectOption({ label: "西藏" });
  await panel.getByRole("button", { name: "找最小改动" }).click();
  await expect(panel).toContainText("办不到：西藏在每个领域都不高于广东");
});

test("draws begin anew for another index, and can be stopped and begun again", async ({ page }) => {
  const panel = await openPanel(page, "./?tab=lab");
  await panel.getByLabel("抽样次数").selectOption("10000");
  await panel.getByRole("button", { name: "停止" }).click();
  await expect(panel).toContainText("已停止。");
  await panel.getByRole("button", { name: "重新抽样" }).click();
  await expect(panel).toContainText("抽样完成：10,000 次，随机种子 1。", { timeout: 30_000 });
  await panel.getByLabel("抽样次数").selectOption("1000");
  await expect(panel).toContainText("抽样完成：1000 次");
  await panel.getByLabel("随机种子").fill("7");
  await panel.getByLabel("随机种子").press("Enter");
  await expect(page).toHaveURL(/[?&]seed=7(&|$)/);
  await expect(panel).toContainText("抽样完成：1000 次，随机种子 7。");
});

test("without an analysis the ranking stands, and says what did not come", async ({ page }) => {
  await page.route(/analysis(\.worker|-host)/, (route) => route.abort());
  await page.goto("./?tab=rank");
  await expect(page.locator("tr[data-row]")).toHaveCount(34);
  await expect(page.getByText("计算进程中断了")).toBeVisible({ timeout: 30_000 });
  await expect(row(page, "440000")).toContainText("75.2");
  await expect(page.getByRole("button", { name: "再试一次" })).toBeVisible();
});

test("axe finds nothing, on a phone in the dark", async ({ page }) => {
  const width = 360;
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia({ reducedMotion: "reduce" });
  const panel = await openPanel(page, "./en/?tab=lab&dark=true");
  for (const part of ["shares", "drops", "overtake"]) {
    await panel.locator(`[aria-labelledby="uncertainty-${part}"] .run-status button`).click();
  }
  await expect(panel.locator(".shares tbody tr")).toHaveCount(5);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
    width,
  );
  expect(await violations(page)).toEqual([]);
  await open(page, "./en/?tab=rank&dark=true");
  await expect(page.locator("svg.whisker")).toHaveCount(30);
  expect(await violations(page)).toEqual([]);
});
