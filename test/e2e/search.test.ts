import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Locator, Page } from "@playwright/test";
import type { AxeResults } from "axe-core";
import { nationalMap, openMap } from "../support/open-map";
import { expect, test } from "../support/site";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const field = (page: Page): Locator => page.getByRole("search").getByRole("combobox");
const options = (page: Page): Locator => page.getByRole("search").getByRole("option");
const status = (page: Page): Locator => page.getByRole("search").getByRole("status");
const active = (page: Page): Promise<string | null> =>
  field(page).evaluate((input) => {
    const id = input.getAttribute("aria-activedescendant");
    return id === null ? null : (document.getElementById(id)?.textContent ?? "none");
  });
const selected = (page: Page): Locator => page.locator('[data-unit][aria-selected="true"]');

/** Puts the focus on what stands in the masthead and waits until the search itself has it. */
async function openSearch(page: Page): Promise<void> {
  await page.getByRole("search").locator("input, button").first().click();
  await expect(field(page)).toBeFocused();
}

async function ask(page: Page, query: string): Promise<void> {
  await field(page).fill(query);
  await expect(field(page)).toHaveValue(query);
}

test("comes when it is first wanted, and takes what is typed", async ({ page, rootURL }) => {
  const scripts: string[] = [];
  page.on("request", (request) => scripts.push(request.url().slice(rootURL.length)));
  await openMap(page);
  expect(scripts.filter((name) => /search/i.test(name))).toEqual([]);
  await page.getByRole("search").locator("input, button").first().click();
  await expect(field(page)).toBeFocused();
  await page.keyboard.type("gd");
  await expect(field(page)).toHaveValue("gd");
  await expect(options(page)).toHaveText([/广东/]);
  await page.keyboard.type("x");
  await expect(field(page)).toHaveValue("gdx");
});

test("tells 山西 and 陕西 apart and leaves the choice to the reader", async ({ page }) => {
  await openMap(page);
  await openSearch(page);
  await ask(page, "shanxi");
  await expect(options(page)).toHaveText([
    /山西\s*shanxi · 晋 · 140000/,
    /陕西\s*shaanxi · 陕 · 610000/,
  ]);
  await expect(field(page)).toHaveAttribute("aria-expanded", "true");
  await expect(status(page)).toHaveText("2 个结果");
  expect(await active(page)).toBeNull();
  // Enter shows what it would take; only the second one takes it.
  await page.keyboard.press("Enter");
  expect(await active(page)).toContain("山西");
  await page.keyboard.press("ArrowDown");
  expect(await active(page)).toContain("陕西");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/select=610000/);
  await expect(selected(page)).toHaveAttribute("data-unit", "610000");
  await expect(field(page)).toHaveValue("");
  await expect(field(page)).toHaveAttribute("aria-expanded", "false");
  await expect(status(page)).toHaveText("已在地图上选中陕西");
});

test("takes the only hit at once", async ({ page }) => {
  await openMap(page);
  await openSearch(page);
  await ask(page, "440000");
  await page.keyboard.press("Enter");
  await expect(selected(page)).toHaveAttribute("data-unit", "440000");
  await expect(field(page)).toBeFocused();
});

test("arrows run round, Home and End go to the ends, the caret's keys leave the list", async ({
  page,
}) => {
  await openMap(page);
  await openSearch(page);
  await ask(page, "hn");
  await expect(options(page)).toHaveCount(3);
  const order = ["湖南", "河南", "海南"];
  for (const [key, at] of [
    ["ArrowUp", 2],
    ["ArrowDown", 0],
    ["ArrowDown", 1],
    ["End", 2],
    ["Home", 0],
    ["ArrowUp", 2],
  ] as const) {
    await page.keyboard.press(key);
    expect(await active(page), key).toContain(order[at]!);
    await expect(options(page).and(page.locator('[aria-selected="true"]'))).toHaveCount(1);
  }
  await page.keyboard.press("ArrowLeft");
  expect(await active(page)).toBeNull();
  await page.keyboard.type("x");
  await expect(field(page)).toHaveValue("hxn");
});

test("Escape clears, then leaves", async ({ page }) => {
  await openMap(page, "./?select=110000");
  await openSearch(page);
  await ask(page, "sx");
  await expect(options(page)).toHaveCount(2);
  await page.keyboard.press("Escape");
  await expect(field(page)).toHaveValue("");
  await expect(options(page)).toHaveCount(0);
  await expect(field(page)).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(field(page)).not.toBeFocused();
  await expect(selected(page)).toHaveAttribute("data-unit", "110000");
});

test("closes when the focus goes, and opens again when it comes back", async ({ page }) => {
  await openMap(page);
  await openSearch(page);
  await ask(page, "sx");
  await expect(options(page)).toHaveCount(2);
  await page.keyboard.press("Tab");
  await expect(options(page)).toHaveCount(0);
  await page.keyboard.press("Shift+Tab");
  await expect(options(page)).toHaveCount(2);
});

test("says that nothing is found, and what is near", async ({ page }) => {
  await openMap(page);
  await openSearch(page);
  await ask(page, "zz");
  await expect(page.getByText(/没有与“zz”相符的省份或区域/).first()).toBeVisible();
  await expect(field(page)).toHaveAttribute("aria-expanded", "false");
  await expect(status(page)).toContainText("没有与“zz”相符");
  await page.keyboard.press("Enter");
  await ask(page, "beijng");
  await expect(options(page)).toHaveText([/北京/]);
  // A guess is never taken unseen.
  await page.keyboard.press("Enter");
  expect(await active(page)).toContain("北京");
  expect(page.url()).not.toContain("select");
  await page.keyboard.press("Enter");
  await expect(selected(page)).toHaveAttribute("data-unit", "110000");
});

test("a group leads to the regions, a province from there to the map", async ({ page }) => {
  await openMap(page);
  await openSearch(page);
  await ask(page, "华东");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/tab=regions/);
  await expect(page).toHaveURL(/region=east/);
  await ask(page, "沪");
  await page.keyboard.press("Enter");
  await expect(page).not.toHaveURL(/tab=/);
  await nationalMap(page);
  await expect(selected(page)).toHaveAttribute("data-unit", "310000");
  await page.goBack();
  await expect(page).toHaveURL(/tab=regions/);
});

test("knows the names of the other languages", async ({ page }) => {
  await openMap(page, "./en/");
  await openSearch(page);
  await ask(page, "內蒙古");
  await expect(options(page)).toHaveText([/Inner Mongolia/]);
  await ask(page, "广东省");
  await expect(options(page)).toHaveText([/Guangdong/]);
  await ask(page, "Hong Kong");
  await expect(options(page)).toHaveText([/Hong Kong/]);
});

test("does not take the Enter that ends an input method's composition", async ({ page }) => {
  await openMap(page);
  await openSearch(page);
  await ask(page, "gd");
  await field(page).evaluate((input) => {
    input.dispatchEvent(
      new KeyboardEvent("keydown", { key: "Enter", isComposing: true, bubbles: true }),
    );
  });
  await expect(field(page)).toHaveValue("gd");
  expect(page.url()).not.toContain("select");
});

test("a click chooses and leaves the field", async ({ page }) => {
  await openMap(page);
  await openSearch(page);
  await ask(page, "shan");
  await options(page).filter({ hasText: "山东" }).click();
  await expect(selected(page)).toHaveAttribute("data-unit", "370000");
  await expect(options(page)).toHaveCount(0);
  await expect(field(page)).not.toBeFocused();
});

test.describe("by touch", () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

  test("lists across the page, pushes nothing, chooses by a tap", async ({ page }) => {
    await openMap(page);
    await openSearch(page);
    const height = (): Promise<number> => page.evaluate(() => document.body.scrollHeight);
    const before = await height();
    await ask(page, "s");
    await expect(options(page).first()).toBeVisible();
    expect(await height()).toBe(before);
    const list = await page.getByRole("search").getByRole("listbox").boundingBox();
    expect(list!.width).toBeGreaterThan(350);
    for (const row of await options(page).all()) {
      expect((await row.boundingBox())!.height).toBeGreaterThanOrEqual(24);
    }
    expect((await field(page).boundingBox())!.height).toBeGreaterThanOrEqual(24);
    await options(page).filter({ hasText: "上海" }).tap();
    await expect(selected(page)).toHaveAttribute("data-unit", "310000");
    await expect(field(page)).not.toBeFocused();
    await expect(options(page)).toHaveCount(0);
  });
});

for (const { width, height } of [
  { width: 768, height: 1024 },
  { width: 1024, height: 768 },
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
]) {
  test(`at ${width} its longest list covers neither 台湾 nor the inset`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openMap(page);
    await openSearch(page);
    await ask(page, "cn");
    await expect(options(page)).toHaveCount(34);
    const covered = await page.evaluate(() => {
      const list = document.querySelector('[role="search"] [role="listbox"]')!.parentElement!;
      const popup = list.getBoundingClientRect();
      return ['[data-unit="710000"]', ".inset"].filter((selector) => {
        const place = document.querySelector(selector)!.getBoundingClientRect();
        return (
          place.left < popup.right &&
          place.right > popup.left &&
          place.top < popup.bottom &&
          place.bottom > popup.top
        );
      });
    });
    expect(covered).toEqual([]);
    // The active option is in sight, however long the list.
    await page.keyboard.press("ArrowUp");
    await expect(options(page).last()).toBeInViewport();
  });
}

for (const dark of ["false", "true"]) {
  test(`axe finds nothing in the open list, dark=${dark}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await openMap(page, `./?dark=${dark}`);
    await openSearch(page);
    for (const query of ["shan", "zz", "beijng"]) {
      await ask(page, query);
      await page.keyboard.press("ArrowDown");
      await page.evaluate(AXE);
      const found = await page.evaluate(async () => {
        const { axe } = window as unknown as {
          axe: { run: (context: string, options: object) => Promise<AxeResults> };
        };
        const { violations } = await axe.run('[role="search"]', { elementRef: false });
        return violations.flatMap(({ id, nodes }) =>
          nodes.map(({ target }) => `${id}: ${target.join(" ")}`),
        );
      });
      expect(found, query).toEqual([]);
    }
  });
}
