import type { Locator, Page } from "@playwright/test";
import { expect, test } from "../support/kept-page";
import { test as fresh } from "../support/site";
import { visit } from "../support/visit";

async function open(page: Page, query: string): Promise<void> {
  await visit(page, query);
  await expect(page.locator("html")).toHaveAttribute("data-ready", "engine");
  await expect(page.locator("table.ranked")).toBeVisible();
}

const rows = (page: Page): Locator => page.locator("tr[data-row]");
const pin = (page: Page, name: string): Locator =>
  page.locator("table.ranked").getByRole("button", { name: `固定${name}`, exact: true });
const compared = (page: Page): Promise<string[]> =>
  page.locator("table.compare thead th:not(.mean)").allInnerTexts();
const FOUR = "select=510000~320000~110000~440000";

test("ranks 31 provinces beside their GDP, those without data last", async ({ page }) => {
  await open(page, "./?tab=rank");
  await expect(rows(page)).toHaveCount(34);
  const texts = await rows(page).allInnerTexts();
  expect(texts[0]).toContain("广东");
  for (const text of texts.slice(31)) expect(text).toContain("无数据");
  await expect(rows(page).first().getByRole("img", { name: /^公布/ })).toHaveCount(2);
  // The same words that the sign stands for.
  await expect(rows(page).nth(1)).toContainText("+2");
  await expect(rows(page).nth(1)).toContainText("比GDP名次靠前 2 位");
});

test("bars have one scale in every row", async ({ page }) => {
  await open(page, "./?tab=rank&select=440000");
  const widths = await page
    .locator("tr[data-row] .length svg")
    .evaluateAll((all) => all.map((svg) => svg.getBoundingClientRect().width));
  expect(new Set(widths).size).toBe(1);
});

test("pins by click on a row, keeps it in the address, and Back undoes it", async ({ page }) => {
  await open(page, "./?tab=rank");
  await rows(page).filter({ hasText: "四川" }).locator("td").last().click();
  await expect(page).toHaveURL(/[?&]select=510000(&|$)/);
  await pin(page, "江苏").click();
  await expect(page).toHaveURL(/[?&]select=510000~320000(&|$)/);
  expect(await compared(page)).toEqual(["四川", "江苏"]);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("江苏");
  await expect(page.locator("svg.bump text")).toHaveCount(4);
  await page.goBack();
  expect(await compared(page)).toEqual(["四川"]);
  await expect(pin(page, "江苏")).toHaveAttribute("aria-pressed", "false");
});

test("refuses a fifth in words, and the four stay", async ({ page }) => {
  await open(page, `./?tab=rank&${FOUR}`);
  await pin(page, "山东").click();
  const refusal = page.locator(".refusal");
  await expect(refusal).toContainText("山东没有加入");
  await expect(refusal).toBeInViewport();
  for (const name of ["四川", "江苏", "北京", "广东"]) await expect(refusal).toContainText(name);
  await expect(page).toHaveURL(new RegExp(`[?&]${FOUR}(&|$)`));
  expect(await compared(page)).toEqual(["四川", "江苏", "北京", "广东"]);
  await expect(page.locator("[aria-pressed=true]")).not.toHaveCount(0);
  await expect(pin(page, "山东")).toHaveAttribute("aria-pressed", "false");

  await page.getByRole("button", { name: "移去江苏" }).click();
  await expect(refusal).toBeEmpty();
  await pin(page, "山东").click();
  expect(await compared(page)).toEqual(["四川", "北京", "广东", "山东"]);
});

fresh.describe("by touch", () => {
  fresh.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });
  fresh("pins by a tap on a row and lets go by a tap on its chip", async ({ page }) => {
    await open(page, "./?tab=rank");
    await rows(page).nth(1).locator(".value").tap();
    await expect(page).toHaveURL(/[?&]select=330000(&|$)/);
    await page.getByRole("button", { name: "移去浙江" }).tap();
    await expect(page).not.toHaveURL(/select=/);
    await expect(page.locator("[aria-pressed=true]")).toHaveCount(0);
  });
});

test("is used by keyboard: arrows, Enter, Space, and the focus is never lost", async ({ page }) => {
  await open(page, "./?tab=rank");
  await pin(page, "广东").focus();
  await page.keyboard.press("ArrowDown");
  await expect(pin(page, "浙江")).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Space");
  await expect(page).toHaveURL(/[?&]select=330000~370000(&|$)/);
  await expect(pin(page, "山东")).toBeFocused();
  await page.keyboard.press("End");
  await expect(page.locator("tr[data-row]:nth-child(31) button")).toBeFocused();
  await page.keyboard.press("Home");
  await expect(pin(page, "广东")).toBeFocused();

  await page.getByRole("button", { name: "移去浙江" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "移去山东" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.locator(".pin-bar")).toBeFocused();
  expect(await page.locator("[aria-pressed=true]").count()).toBe(0);
});

test("a row with the focus is not hidden by what sticks to the window", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await open(page, `./?tab=rank&${FOUR}`);
  await pin(page, "广东").focus();
  for (let step = 0; step < 30; step++) {
    await page.keyboard.press("ArrowDown");
    const hidden = await page.evaluate(() => {
      const { left, top, width, height } = document.activeElement!.getBoundingClientRect();
      const at = document.elementFromPoint(left + width / 2, top + height / 2);
      return !document.activeElement!.contains(at);
    });
    expect(hidden, `row ${step + 2}`).toBe(false);
  }
});

test("finds peers by each rule and pins one by click", async ({ page }) => {
  await open(page, "./?tab=rank&select=510000");
  const peers = page.locator(".peers button");
  await expect(peers).toHaveText(["贵州", "重庆", "云南", "西藏"], { useInnerText: true });
  await page.getByRole("radio", { name: "接壤" }).check();
  await expect(page).toHaveURL(/[?&]peers=border(&|$)/);
  await expect(peers).toHaveCount(7);
  await page.getByRole("radio", { name: "GDP 相近" }).check();
  await expect(page.getByText("规则：2019 年 GDP 名次")).toBeVisible();
  await page.locator(".peers").getByRole("button", { name: "固定福建" }).click();
  await expect(page).toHaveURL(/[?&]select=510000~350000(&|$)/);
});

test("states the rule of strengths and weaknesses, and blanks apart from both", async ({
  page,
}) => {
  await open(page, "./?tab=rank&select=540000");
  const profile = page.getByRole("region", { name: "西藏的强项与弱项" });
  await expect(profile).toContainText("24 项指标");
  await expect(profile.getByRole("heading", { name: "缺数据，不算弱项" })).toContainText("4");
  await expect(profile.locator("li").filter({ hasText: "代理" })).not.toHaveCount(0);
});

fresh.describe("without the panel", () => {
  fresh("still ranks the index and says that GDP did not come", async ({ page }) => {
    await page.route("**/panel.csv", (route) => route.abort());
    await page.goto("./?tab=rank&select=440000");
    await expect(page.getByRole("columnheader", { name: /GDP/ })).toContainText("没有载入");
    await expect(rows(page).first()).toContainText("75.2");
    await expect(page.getByRole("region", { name: "广东的强项与弱项" })).toContainText("没有载入");
  });
});

for (const width of [320, 360]) {
  test(`fits a screen of ${String(width)} px, the comparison under the list`, async ({ page }) => {
    await page.setViewportSize({ width, height: 720 });
    for (const query of [FOUR, "select=150000~230000~440000&ind=gdp-2019", "ind=nope"]) {
      await open(page, `./en/?tab=rank&${query}`);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide, query).toBeLessThanOrEqual(width);
    }
    await open(page, `./?tab=rank&${FOUR}`);
    await page.getByRole("button", { name: "看对比" }).click();
    await expect(page.getByRole("heading", { name: "并排对比" })).toBeInViewport();
    const small = await page.locator(".rank-view button:visible").evaluateAll((all) =>
      all
        .map((button) => button.getBoundingClientRect())
        .filter((box) => box.width < 24 || box.height < 24)
        .map((box) => `${box.width} x ${box.height}`),
    );
    expect(small).toEqual([]);
  });
}
