import type { Locator, Page } from "@playwright/test";
import { violations } from "../support/axe";
import { expect, test } from "../support/site";

async function open(page: Page, query = ""): Promise<void> {
  await page.goto(`./?tab=diffusion${query}`);
  await expect(page.locator(".track .dot").first()).toBeAttached();
}

const slider = (page: Page): Locator => page.getByRole("slider", { name: "情景时间" });
const spoken = (page: Page): Promise<string | null> => slider(page).getAttribute("aria-valuetext");

test("the timeline goes by keyboard, and the address follows at rest", async ({ page }) => {
  await open(page);
  await expect(page.getByText("情景模型 · 非预测").first()).toBeVisible();
  expect(await spoken(page)).toMatch(/^第二幕 线，情景时间 5\.9，已到达 \d+ 省$/);
  await expect(page).not.toHaveURL(/[?&]t=/);
  await slider(page).focus();
  await page.keyboard.press("ArrowRight");
  expect(await spoken(page)).toContain("第三幕 面，情景时间 6.0");
  await expect(page).toHaveURL(/[?&]t=6(&|$)/);
  await page.keyboard.press("PageDown");
  expect(await spoken(page)).toContain("情景时间 2.0");
  await page.keyboard.press("Home");
  expect(await spoken(page)).toContain("第一幕 点，情景时间 0.0，已到达 0 省");
  await page.keyboard.press("End");
  expect(await spoken(page)).toContain("情景时间 12.0");
  await page.keyboard.press("Home");
  await page.keyboard.press(" ");
  await expect(page.getByRole("button", { name: "暂停" })).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("已过阈值");
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("button", { name: "播放" })).toBeVisible();
});

test("a time of the address is sought once and on Back; a bad one is told", async ({ page }) => {
  await open(page, "&t=4.2");
  expect(await spoken(page)).toContain("情景时间 4.2");
  await page.getByRole("checkbox", { name: "关掉轴线" }).check();
  await page.getByRole("button", { name: "第三幕 面" }).click();
  await expect(page).toHaveURL(/[?&]t=12(&|$)/);
  await page.goBack();
  await expect.poll(() => spoken(page)).toContain("情景时间 4.2");
  await expect(page.getByRole("checkbox", { name: "关掉轴线" })).not.toBeChecked();

  await open(page, "&t=99&scenario=rho:2");
  await expect(page.getByRole("alert")).toContainText("t=99");
  await expect(page.getByRole("alert")).toContainText("scenario=rho:2");
  expect(await spoken(page)).toContain("情景时间 5.9");
});

test("a switch reports what it does to the order; a parameter runs and can be refused", async ({
  page,
}) => {
  await open(page);
  const growth = page.getByRole("checkbox", { name: "关掉本地增长" });
  await growth.first().check();
  await expect(page.locator(".switches small")).toHaveText("次序不变");
  await page.getByRole("checkbox", { name: "关掉轴线" }).check();
  await expect(page.locator(".switches small").nth(1)).toContainText("次序改变");
  await page.locator(".parameters summary").click();
  const rho = page.getByRole("spinbutton", { name: "转发份额" });
  await rho.fill("1.5");
  await rho.press("Tab");
  await expect(page.locator("#fault-rho")).toContainText("仍为 0.70");
  await expect(rho).toHaveValue("0.7");
  await rho.fill("0.5");
  await rho.press("Tab");
  await expect(page).toHaveURL(/rho:0\.5/);
  await page.getByLabel("假如新增一极").selectOption("500000");
  await expect(page.locator(".pole-key")).toContainText("新增极");
  await page.getByRole("button", { name: "全部恢复默认" }).click();
  await expect(page).not.toHaveURL(/scenario=/);
});

test("who asks for less motion gets three stills, and may have them move", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page);
  await expect(page.locator(".panels h2")).toHaveText([
    "第一幕 点，情景时间 1.9",
    "第二幕 线，情景时间 5.9",
    "第三幕 面，情景时间 12.0",
  ]);
  const over = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(await over()).toBe(0);
  await page.getByRole("radio", { name: "动画" }).check();
  await expect(page.locator(".panels")).toHaveCount(0);
  expect(await over()).toBe(0);
});

test("has nothing that axe objects to", async ({ page }) => {
  await open(page, "&dark=true&scenario=g:0");
  await page.locator(".parameters summary").click();
  expect(await violations(page)).toEqual([]);
});
