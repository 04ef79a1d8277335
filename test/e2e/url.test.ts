import type { Page } from "@playwright/test";
import { goWithin } from "../support/go-within";
import { openMap } from "../support/open-map";
import { expect, test } from "../support/site";

const notices = (page: Page) => page.getByRole("alert");
const search = (page: Page): Promise<string> => page.evaluate(() => location.search);
const measure = (page: Page) => page.locator("[data-measure]");
const selected = (page: Page): Promise<(string | null)[]> =>
  page
    .locator('[data-unit][aria-selected="true"]')
    .evaluateAll((all) => all.map((path) => path.getAttribute("data-unit")));

const BAD = {
  ind: "nope",
  kind: "x",
  select: "999999",
  bubbles: "zzz",
  outline: "q",
  group: "w",
  dark: "maybe",
  v: "9",
  lang: "xx",
  tab: "zz",
  sort: "--",
};

test("what cannot be read falls back, and one notice lists it all", async ({ page }) => {
  await openMap(page, `./?${new URLSearchParams(BAD).toString()}`);
  await expect(notices(page)).toHaveCount(1);
  for (const [key, value] of Object.entries(BAD)) {
    await expect(notices(page)).toContainText(`${key}=${value}`);
  }
  await expect(notices(page)).toContainText(String(Object.keys(BAD).length));

  await expect(measure(page)).toHaveAttribute("data-measure", "index");
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-Hans");
  expect(await selected(page)).toEqual([]);
  await expect(page.locator("[data-bubble]")).toHaveCount(0);

  await notices(page).getByRole("button").click();
  await expect(notices(page)).toHaveCount(0);
  await page.getByRole("combobox", { name: "指标" }).selectOption("gdp-2019");
  await expect(measure(page)).toHaveAttribute("data-measure", "gdp-2019");
  await expect(notices(page)).toHaveCount(0);
});

const GARBAGE = [
  "?ind=%E0%A4%A&select=%ff%fe",
  "?ind=<script>alert(1)</script>&select='\"><img src=x onerror=alert(1)>",
  "?ind=__proto__&tab=constructor&lang=toString",
  "?ind=%",
  "?%%%=%%&select=~~~",
  `?ind=${"x".repeat(3000)}`,
  "?ind=index&ind=nope",
  "?&&==&=ind",
  "?ind=&lang=&tab=&select=",
];

test("garbage of any kind leaves a page that works", async ({ page }) => {
  for (const [i, query] of GARBAGE.entries()) {
    if (i < 3) await openMap(page, `./${query}`);
    else await goWithin(page, `./${query}`);
    await expect.soft(measure(page), query).toHaveAttribute("data-measure", "index");
    await expect.soft(page.locator("[data-measure] [data-unit]"), query).toHaveCount(34);
    expect.soft(await notices(page).count(), query).toBeLessThanOrEqual(1);
    expect.soft(await selected(page), query).toEqual([]);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect.soft(over, query).toBeLessThanOrEqual(0);
    await page.getByRole("combobox", { name: "指标" }).selectOption("data");
    await expect.soft(measure(page), query).toHaveAttribute("data-measure", "data");
  }
});

test("units are named by adcode or by ISO 3166-2, and are kept in order", async ({ page }) => {
  await openMap(page, "./?select=CN-GD");
  expect(await selected(page)).toEqual(["440000"]);
  await expect(page.locator(".card.unit").getByRole("heading")).toHaveText("广东省");
  await openMap(page, "./?select=cn-bj~440000~CN-TW");
  expect((await selected(page)).sort()).toEqual(["110000", "440000", "710000"]);
  await expect(page.locator(".card.unit").getByRole("heading")).toHaveText("台湾省");
  await expect(notices(page)).toHaveCount(0);
});

test("the first four of a longer selection stay, and so do the known among unknown", async ({
  page,
}) => {
  await openMap(page, "./?select=110000~120000~130000~140000~150000&ind=data");
  expect((await selected(page)).sort()).toEqual(["110000", "120000", "130000", "140000"]);
  await expect(measure(page)).toHaveAttribute("data-measure", "data");
  await expect(notices(page)).toHaveCount(1);
  await expect(notices(page)).toContainText("最多同时选 4 个省份");
  await openMap(page, "./?select=440000~999999~");
  expect(await selected(page)).toEqual(["440000"]);
  await expect(notices(page)).toContainText("select=999999");
});

test("true and false are also 1 and 0", async ({ page }) => {
  await openMap(page, "./?dark=1");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await openMap(page, "./?dark=0");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "light");
  await expect(notices(page)).toHaveCount(0);
});

test("Back and Forward walk over measure, selection and view", async ({ page }) => {
  await openMap(page);
  await page.getByRole("combobox", { name: "指标" }).selectOption("gdp-2019");
  await page.locator('[data-unit="510000"]').press("Enter");
  await page.getByRole("navigation").getByRole("link", { name: "数据" }).click();
  await expect(page.getByRole("table")).toBeVisible();
  const query = Object.fromEntries(new URLSearchParams(await search(page)));
  expect(query).toEqual({ tab: "table", ind: "gdp-2019", select: "510000" });

  await page.goBack();
  await expect(page.locator('[data-unit="510000"]')).toHaveAttribute("aria-selected", "true");
  await page.goBack();
  await expect(page.locator('[data-unit="510000"]')).toHaveAttribute("aria-selected", "false");
  await expect(measure(page)).toHaveAttribute("data-measure", "gdp-2019");
  await expect(page.getByRole("combobox", { name: "指标" })).toHaveValue("gdp-2019");
  await page.goBack();
  await expect(measure(page)).toHaveAttribute("data-measure", "index");
  await expect(page.getByRole("combobox", { name: "指标" })).toHaveValue("index");
  expect(await search(page)).toBe("");

  await page.goForward();
  await expect(measure(page)).toHaveAttribute("data-measure", "gdp-2019");
  await page.goForward();
  await expect(page.locator('[data-unit="510000"]')).toHaveAttribute("aria-selected", "true");
  await page.goForward();
  await expect(page.getByRole("table")).toBeVisible();
});

test("Back and Forward move the choices of the controls as well", async ({ page }) => {
  await openMap(page);
  const radio = (group: string, name: string) =>
    page.getByRole("group", { name: group }).getByRole("radio", { name, exact: true });
  await radio("气泡", "五区").check();
  await radio("指数口径", "计算").check();
  await radio("轮廓", "三极").check();
  await page.goBack();
  await expect(radio("轮廓", "无")).toBeChecked();
  await page.goBack();
  await expect(radio("指数口径", "估算")).toBeChecked();
  await page.goBack();
  await expect(radio("气泡", "无")).toBeChecked();
  await page.goForward();
  await expect(radio("气泡", "五区")).toBeChecked();
});

test("an address opens in the language it names, and going back restores the other", async ({
  page,
}) => {
  await openMap(page);
  await page.getByRole("radio", { name: "En", exact: true }).check();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  expect(await search(page)).toBe("?lang=en");
  await page.goBack();
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-Hans");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/西部/);
  await page.goForward();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/west/);
});

test("defaults are left out of the address", async ({ page }) => {
  await openMap(page, "./?ind=index&kind=estimated&bubbles=none&lang=zh-Hans&dark=auto");
  const select = page.getByRole("combobox", { name: "指标" });
  await select.selectOption("data");
  expect(await search(page)).toBe("?ind=data");
  await select.selectOption("index");
  expect(await search(page)).toBe("");

  await openMap(page, "./en/");
  await page.getByRole("combobox", { name: "Measure" }).selectOption("data");
  expect(await search(page)).toBe("?ind=data");
});

test("keys that are not ours survive, and so does the hash", async ({ page }) => {
  await openMap(page, "./?utm_source=paper&x[]=1&ind=data&empty=#/3");
  await page.getByRole("combobox", { name: "指标" }).selectOption("security");
  const query = new URLSearchParams(await search(page));
  expect(query.get("utm_source")).toBe("paper");
  expect(query.get("x[]")).toBe("1");
  expect(query.get("empty")).toBe("");
  expect(query.get("ind")).toBe("security");
  expect(await page.evaluate(() => location.hash)).toBe("#/3");
  await page.locator('[data-unit="440000"]').press("Enter");
  await page.locator('[data-unit="440000"]').press("Enter");
  expect(new URLSearchParams(await search(page)).has("select")).toBe(false);
  expect(new URLSearchParams(await search(page)).get("utm_source")).toBe("paper");
});

test("a link that is opened elsewhere shows the same", async ({ page, context }) => {
  await openMap(page);
  await page.getByRole("combobox", { name: "指标" }).selectOption("gdp-2019");
  await page.locator('[data-unit="330000"]').press("Enter");
  await page.getByRole("group", { name: "气泡" }).getByRole("radio", { name: "各省" }).check();
  const other = await context.newPage();
  await openMap(other, page.url());
  expect(await selected(other)).toEqual(["330000"]);
  const drawn = (on: Page) =>
    on.locator("[data-unit], [data-bubble], h1, .card").evaluateAll((all) =>
      all.map((one) => {
        const names = ["data-unit", "data-bubble", "class", "d", "cx", "cy", "r", "aria-label"];
        return [...names.map((name) => one.getAttribute(name) ?? ""), one.textContent].join(" ");
      }),
    );
  expect(await drawn(other)).toEqual(await drawn(page));
});
