import type { Page } from "@playwright/test";
import { violations } from "../support/axe";
import { expect, test } from "../support/kept-page";
import { test as fresh } from "../support/site";
import { visit } from "../support/visit";

async function open(page: Page, address = "./?tab=check"): Promise<void> {
  await visit(page, address);
  await expect(page.locator("html")).toHaveAttribute("data-ready", "engine");
  await expect(page.locator('[data-fact="r-gdp"] .verdict').first()).toBeVisible();
  await expect(page.locator(".counts")).toBeVisible();
}

const verdicts = (page: Page, fact: string) => page.locator(`[data-fact="${fact}"] .verdict`);
const box = (page: Page, fact: string) => page.locator(`[data-fact="${fact}"] input`);

/** An address under which 长三角 holds 安徽 too, which no scores can meet. */
const HOPELESS = "tab=check&facts=guangdong-score~top-five~east-sum~yrd-sum&variant=pole-yrd:4";

test("sets every published fact beside ours, with a verdict for each kind", async ({ page }) => {
  await open(page);
  await expect(page.locator("[data-fact]")).toHaveCount(22);
  await expect(verdicts(page, "r-gdp")).toHaveText(["不符", "不符"]);
  await expect(verdicts(page, "east-sum")).toHaveText(["接近", "贴合所致"]);
  await expect(verdicts(page, "sd-cyber-security")).toHaveText(["不可比"]);
  await expect(page.locator('[data-fact="data-domain-weak"]')).toContainText("数据方面仍需加强");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^泛珠三角合计：/);
});

test("imposes a fact by its box, in the address, and Back takes it out", async ({ page }) => {
  await open(page);
  const before = await page.locator('[data-fact="r-gdp"] td.estimated').first().innerText();
  await box(page, "pan-prd-sum").focus();
  await page.keyboard.press("Space");
  await expect(page).toHaveURL(/[?&]facts=[^&]*pan-prd-sum/);
  await expect(verdicts(page, "pan-prd-sum").nth(1)).toHaveText("贴合所致");
  await expect(verdicts(page, "pan-prd-share").nth(1)).toHaveText("贴合所致");
  await expect(page.locator('[data-fact="r-gdp"] td.estimated').first()).not.toHaveText(before);
  await expect(page.getByText("自定义口径，非白皮书排名").first()).toBeVisible();
  await page.goBack();
  await expect(verdicts(page, "pan-prd-sum").nth(1)).toHaveText("不符");
  await expect(box(page, "pan-prd-sum")).not.toBeChecked();
});

test("names the facts that contradict each other, and one press mends it", async ({ page }) => {
  await open(page, `./?${HOPELESS}`);
  const alert = page.getByRole("alert").filter({ hasText: "没有一组得分能同时满足" });
  await expect(alert.getByRole("listitem")).toHaveCount(4);
  await expect(alert).toContainText("长三角合计 203.2");
  await expect(page.locator('[data-fact="east-sum"] td.number.estimated')).toContainText("–");
  await alert.getByRole("button", { name: "不采用 长三角合计" }).click();
  await expect(alert).toHaveCount(0);
  await expect(page).not.toHaveURL(/yrd-sum/);
  await expect(verdicts(page, "east-sum").nth(1)).toHaveText("贴合所致");
  await page.getByRole("button", { name: "恢复默认的采用" }).click();
  await expect(page).not.toHaveURL(/facts=|variant=/);
});

test("tells what the sum of unpublished members would do", async ({ page }) => {
  await open(page);
  const card = page.getByRole("region", { name: "成员未公布的那个合计" });
  await expect(card).toContainText(/均方根从 3\.2 分变为 9\.7 分/);
  await card.locator("summary").click();
  await expect(card.getByRole("row")).toHaveCount(8);
  await card.getByRole("button", { name: "也采用这一条" }).click();
  await expect(box(page, "pan-prd-sum")).toBeChecked();
});

test("bounds provinces by the published figures alone", async ({ page }) => {
  await open(page);
  const bounds = page.getByRole("region", { name: "只凭公布的数字" });
  await expect(bounds.locator("[data-bound]")).toHaveCount(7);
  await expect(bounds.locator('[data-bound="330000"]')).toContainText("67.7–75.2");
  await bounds.getByText("未作限定的 24 个省份").click();
  await expect(bounds).toContainText("已公布数字未作限定");
});

test("imposes another membership by choice", async ({ page }) => {
  await open(page);
  await page.getByRole("radio", { name: "沪苏浙皖" }).check();
  await expect(page).toHaveURL(/variant=pole-yrd:4/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/互相矛盾/);
});

test("has nothing to check where the index is on another scale", async ({ page }) => {
  await page.goto("./?tab=check&scale=none");
  await expect(page.getByText("眼前的指数不在公布的刻度上")).toBeVisible();
  await expect(page.locator("[data-fact]")).toHaveCount(0);
});

fresh("shows the published figures when ours do not come", async ({ page }) => {
  await page.route("**/panel.csv", (route) => route.abort());
  await page.goto("./?tab=check");
  await expect(page.getByRole("alert").filter({ hasText: "这一步没有算出来" })).toBeVisible();
  await expect(page.locator('[data-fact="yrd-sum"]')).toContainText("203.2");
});

for (const [width, folder, dark, query] of [
  [320, "en/", "false", "tab=check"],
  [360, "", "true", "tab=check"],
  [768, "zh-Hant/", "true", HOPELESS],
  [1280, "en/", "false", "tab=check"],
  [1920, "zh-Hant/", "false", "tab=check"],
] as const) {
  test(`fits ${String(width)} px in /${folder}, and axe finds nothing`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ reducedMotion: "reduce" });
    await open(page, `./${folder}?${query}&dark=${dark}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    expect(await violations(page)).toEqual([]);
  });
}
