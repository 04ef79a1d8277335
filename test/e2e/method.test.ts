import { readFileSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import type { Indicators, Methodology, Sources } from "../../src/model/catalog";
import { violations } from "../support/axe";
import { expect, test } from "../support/kept-page";
import { test as fresh } from "../support/site";
import { visit } from "../support/visit";

const read = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../src/catalog/${file}`, import.meta.url), "utf8"));
const baseline = read("methodologies/baseline.json") as Methodology;
const indicators = read("indicators.json") as Indicators;
const sources = read("sources.json") as Sources;
const CODES = baseline.domains.flatMap((domain) => domain.indicators.map(({ code }) => code));
const urlOf = (code: string): string | null =>
  sources.find((source) => source.code === code)?.url ?? null;

async function open(page: Page, address = "./?tab=method"): Promise<void> {
  await visit(page, address);
  await expect(page.locator("html")).toHaveAttribute("data-ready", "engine");
  // The notes are here once a source of the white paper is named.
  await expect(page.locator('[aria-labelledby="paper"] p a').first()).toBeAttached();
}

const score = (page: Page, kind: "computed" | "estimated"): Locator =>
  page.locator(`[data-score="${kind}"]`);

test("names every indicator of the index with its owner, and links to it", async ({ page }) => {
  await open(page);
  expect(CODES).toHaveLength(24);
  for (const code of CODES) {
    const row = page.locator(`#ind-${code}`);
    const source = sources.find((one) => one.code === code);
    await expect(row).toContainText(source?.source["zh-Hans"] ?? "");
    await expect(row).toContainText(source?.terms["zh-Hans"] ?? "");
    const url = urlOf(code);
    if (url === null) await expect(row.locator('a[rel~="external"]')).toHaveCount(0);
    else await expect(row.getByRole("link")).toHaveAttribute("href", url);
    await expect(row.getByText("条款不明")).toHaveCount(source?.termsClear ? 0 : 1);
  }
  await expect(page.locator('[id^="ind-"]')).toHaveCount(indicators.length);
  await expect(page.locator("#ind-software-revenue-2019")).toContainText("缺西藏");
});

for (const unit of ["510000", "440000", "540000"]) {
  test(`works ${unit} out to the scores that the map shows`, async ({ page }) => {
    await open(page, `./?tab=method&select=${unit}`);
    const own = [await score(page, "computed").innerText()];
    own.push(await score(page, "estimated").innerText());
    const shown: string[] = [];
    for (const kind of ["computed", "estimated"]) {
      await visit(page, `./?kind=${kind}&select=${unit}`);
      await expect(page.locator("html")).toHaveAttribute("data-ready", "engine");
      const label = await page.locator(`[data-unit="${unit}"]`).getAttribute("aria-label");
      shown.push(/\d+\.\d/.exec(label ?? "")?.[0] ?? "");
    }
    expect(own).toEqual(shown);
  });
}

test("works out the province chosen last, and another by the list, kept in the address", async ({
  page,
}) => {
  await open(page, "./?tab=method&select=110000~330000");
  const list = page.getByRole("combobox", { name: "省份" });
  await expect(list).toHaveValue("330000");
  const before = await score(page, "computed").innerText();
  await list.selectOption({ label: "西藏" });
  await expect(page).toHaveURL(/[?&]select=110000~540000(&|$)/);
  await expect(score(page, "computed")).not.toHaveText(before);
  await expect(page.getByText("西藏缺 2 项，其余按权重补足。")).toBeVisible();
  await page.goBack();
  await expect(list).toHaveValue("330000");
});

test("says beside a finding that our data do not reproduce it", async ({ page }) => {
  await open(page);
  const row = page.locator('[data-fact="r-new-infrastructure"]');
  await expect(row).toContainText("0.77");
  await expect(row.getByText("不符", { exact: true })).toHaveCount(2);
  await expect(
    page.getByText(/^我们的数据没有重现：指数与新型基础设施的相关系数 0\.77/),
  ).toBeVisible();
});

test("quotes the model in its own language and explains it in none", async ({ page }) => {
  for (const folder of ["", "zh-Hant/", "en/"]) {
    await open(page, `./${folder}?tab=method`);
    await expect(page.locator('q[lang="zh-Hans"]')).toHaveText("一云两端，三群四联");
    await expect(page.getByText("一云两端")).toHaveCount(1);
  }
});

test("goes to its sections by keyboard, and opens at the one in the address", async ({ page }) => {
  await open(page);
  await page.getByRole("link", { name: "局限与缺项" }).focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#limits$/);
  await expect(page.locator("#limits")).toBeInViewport();
  await expect(page.getByRole("link", { name: "方法" })).toHaveAttribute("aria-current", "page");

  await open(page, "./?tab=method#facts");
  await expect(page.locator("#facts")).toBeInViewport();
  await expect(page.locator("#kinds")).not.toBeInViewport();
});

test("switches to the variant without the digital finance index and says whose rank moves", async ({
  page,
}) => {
  await open(page);
  const weight = page.locator('#ind-digital-finance-2019 td[data-label="权重"]');
  await expect(weight).toHaveText("6.7%");
  await page.getByRole("radio", { name: "不含数字普惠金融指数" }).check();
  await expect(page).toHaveURL(/[?&]method=no-digital-finance(&|$)/);
  const moved = page.getByRole("table", { name: "名次变动的省份" });
  await expect(moved).toBeVisible();
  await expect(page.getByText(/不计：数字普惠金融指数/)).toBeVisible();
  await expect(weight).toHaveCount(0);
  const [from, to] = (await moved.locator("tbody td b").first().innerText()).split(" → ");
  expect(from).not.toBe(to);
  // The worked example is worked by the variant, and the map shows the same score.
  const own = await score(page, "computed").innerText();
  await page.goto("./?kind=computed&select=510000&method=no-digital-finance");
  const unit = page.locator('[data-unit="510000"]');
  await expect(unit).toHaveAttribute("aria-label", new RegExp(own.replace(".", "\\.")));
  await page.goBack();
  await expect(moved).toBeVisible();
  await page.getByRole("radio", { name: "基准方法" }).check();
  await expect(page).not.toHaveURL(/method=no/);
  await expect(moved).toHaveCount(0);
});

test("an unknown methodology in the address is told, and the baseline stands", async ({ page }) => {
  await open(page, "./?tab=method&method=atlantis");
  await expect(page.getByRole("alert").filter({ hasText: "method=atlantis" })).toBeVisible();
  await expect(page.getByRole("radio", { name: "基准方法" })).toBeChecked();
});

fresh.describe("on a phone", () => {
  fresh.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  fresh("sections begin closed and open by touch, by key and by the address", async ({ page }) => {
    await open(page);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    expect(height).toBeLessThan(3 * 740);
    const facts = page.locator("details", { has: page.locator("#facts") });
    await expect(facts).not.toHaveAttribute("open");
    await facts.locator("summary").tap();
    await expect(facts).toHaveAttribute("open");
    const limits = page.locator("details", { has: page.locator("#limits") });
    await limits.locator("summary").focus();
    await page.keyboard.press("Enter");
    await expect(limits).toHaveAttribute("open");
    // A link of the contents opens what it leads to; the contents stay in sight.
    const contents = page.getByRole("navigation", { name: "本页内容" });
    await contents.getByRole("link", { name: "框架与指标" }).tap();
    await expect(page).toHaveURL(/#framework$/);
    await expect(page.locator("#ind-webpages-2019")).toBeVisible();
    await expect(contents).toBeInViewport();
    await expect(page.locator("#framework")).toBeInViewport();

    await open(page, "./?tab=method&lang=zh-Hans#ind-webpages-2019");
    await expect(page.locator("#ind-webpages-2019")).toBeInViewport();
    await expect(facts).not.toHaveAttribute("open");
  });
});

test("follows the language and keeps its place", async ({ page }) => {
  await open(page);
  await page.getByRole("radio", { name: "En", exact: true }).check();
  await expect(page.getByRole("heading", { name: "Limits and gaps" })).toBeAttached();
  await expect(page.locator("#ind-webpages-2019")).toContainText("Stands in for");
});

fresh.describe("without its notes", () => {
  fresh("says so, shows the rest, and tries again", async ({ page }) => {
    let broken = true;
    // The chunk of the notes is known by what is in it.
    await page.route(/\/assets\/zh-Hans.*\.js$/, async (route) => {
      const response = await route.fetch();
      if (broken && (await response.text()).includes("未见分省数据")) await route.abort();
      else await route.fulfill({ response });
    });
    await page.goto("./?tab=method");
    const notice = page.getByRole("alert").filter({ hasText: "出处与说明没有载入" });
    await expect(notice).toBeVisible();
    await expect(page.locator("#ind-webpages-2019")).toBeVisible();
    broken = false;
    await notice.getByRole("button", { name: "重试" }).click();
    await expect(page.locator("#ind-webpages-2019")).toContainText("代替：");
    await expect(notice).toHaveCount(0);
  });
});

fresh(
  "says that the worked example needs the indicators, when they do not come",
  async ({ page }) => {
    await page.route("**/panel.csv", (route) => route.abort());
    await page.goto("./?tab=method");
    await expect(page.getByText("指标数据没有载入，这里要用到它。")).toBeVisible();
    await expect(page.locator("#ind-webpages-2019")).toBeVisible();
  },
);

for (const [width, folder, dark] of [
  [320, "en/", "false"],
  [360, "", "true"],
  [768, "en/", "true"],
  [1280, "zh-Hant/", "false"],
] as const) {
  test(`fits ${String(width)} px in /${folder}, and axe finds nothing`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ reducedMotion: "reduce" });
    await open(page, `./${folder}?tab=method&dark=${dark}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    expect(await violations(page)).toEqual([]);
  });
}
