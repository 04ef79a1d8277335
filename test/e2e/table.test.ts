import { readFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";
import { csvParseRows } from "d3-dsv";
import { expect, test } from "../support/kept-page";
import { test as fresh } from "../support/site";
import { visit } from "../support/visit";

async function open(page: Page, query: string): Promise<void> {
  await visit(page, query);
  await expect(page.locator("html")).toHaveAttribute("data-ready", "engine");
  await expect(page.getByRole("table")).toBeVisible();
}

/** Rows of provinces that can be seen: all but those of the heads, and of the figures on phones. */
const rows = (page: Page): Locator => page.locator("tr[data-row]");
const names = (page: Page): Promise<string[]> => rows(page).getByRole("rowheader").allInnerTexts();
const head = (page: Page, name: string): Locator =>
  page.getByRole("columnheader").filter({ has: page.getByRole("button", { name, exact: true }) });
const box = (page: Page, name: string): Locator =>
  page.getByRole("checkbox", { name: `选定${name}`, exact: true });

test("shows 34 units, the three without data at the end", async ({ page }) => {
  await open(page, "./?tab=table");
  await expect(rows(page)).toHaveCount(34);
  const last = await rows(page).allInnerTexts();
  for (const text of last.slice(31)) expect(text).toContain("无数据");
  expect(last.slice(0, 31).join()).not.toContain("无数据");
  await expect(page.getByRole("caption")).toContainText("指数（估算）");
});

test("sorts by click, tells so and keeps it in the address", async ({ page }) => {
  await open(page, "./?tab=table");
  const services = head(page, "服务");
  await services.getByRole("button").click();
  await expect(services).toHaveAttribute("aria-sort", "descending");
  await expect(page).toHaveURL(/[?&]sort=-services(&|$)/);
  const descending = (await names(page)).slice(0, 31);
  await services.getByRole("button").click();
  await expect(services).toHaveAttribute("aria-sort", "ascending");
  await expect(page).toHaveURL(/[?&]sort=services(&|$)/);
  const ascending = (await names(page)).slice(0, 31);
  expect(ascending).not.toEqual(descending);
  expect([...ascending].sort()).toEqual([...descending].sort());
  await expect(page.locator("[aria-sort]")).toHaveCount(1);
});

test("sorts and selects by keyboard, the focus staying where it was", async ({ page }) => {
  await open(page, "./?tab=table");
  await head(page, "指数（计算）").getByRole("button").focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/[?&]kind=computed(&|$)/);
  await expect(rows(page).first()).toContainText("北京");
  await expect(head(page, "指数（计算）").getByRole("button")).toBeFocused();
  await page.keyboard.press("Space");
  await expect(head(page, "指数（计算）")).toHaveAttribute("aria-sort", "ascending");

  await head(page, "网络安全").getByRole("button").focus();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  const second = (await names(page))[1]?.trim() ?? "";
  await expect(box(page, second)).toBeFocused();
  await expect(box(page, second)).toBeChecked();
});

test("puts a blank last whichever way it is sorted", async ({ page }) => {
  for (const sort of ["software-revenue-2019", "-software-revenue-2019"]) {
    await open(page, `./?tab=table&cols=data&sort=${sort}`);
    await expect(rows(page).nth(30)).toContainText("西藏");
    await expect(rows(page).nth(30).locator("td.ranked")).toContainText("–缺数据");
  }
});

test("shares the selection with the map, and Back undoes it", async ({ page }) => {
  await open(page, "./?tab=table");
  await box(page, "四川").check();
  await rows(page).filter({ hasText: "江苏" }).locator("td").nth(3).click();
  await expect(page).toHaveURL(/[?&]select=510000~320000(&|$)/);
  await page.getByRole("link", { name: "总览" }).click();
  await expect(page.locator('[data-unit="510000"]')).toHaveAttribute("aria-selected", "true");
  await expect(page.locator('[data-unit="320000"]')).toHaveAttribute("aria-selected", "true");

  await page.goBack();
  await expect(box(page, "江苏")).toBeChecked();
  await page.goBack();
  await expect(box(page, "江苏")).not.toBeChecked();
  await expect(box(page, "四川")).toBeChecked();
  await page.goBack();
  await expect(page.getByRole("checkbox", { checked: true })).toHaveCount(0);
});

test("selects no more than four", async ({ page }) => {
  await open(page, "./?tab=table&select=110000~310000~440000~330000");
  await expect(box(page, "山东")).toBeDisabled();
  await rows(page).filter({ hasText: "山东" }).locator("td").first().click();
  await expect(page.getByRole("checkbox", { checked: true })).toHaveCount(4);
  await page.getByRole("button", { name: "全部取消" }).click();
  await expect(box(page, "山东")).toBeEnabled();
});

test("goes back to the index when its column is left, and Back to the columns", async ({
  page,
}) => {
  await open(page, "./?tab=table&sort=-services");
  await page.getByRole("radio", { name: "对照变量" }).check();
  await expect(page).toHaveURL(/[?&]cols=control(&|$)/);
  await expect(page).not.toHaveURL(/sort=/);
  await expect(head(page, "地区生产总值（初核）")).toBeVisible();
  await page.goBack();
  await expect(head(page, "服务")).toHaveAttribute("aria-sort", "descending");
});

for (const cols of ["scores", "data"]) {
  test(`saves the figures on screen as CSV: ${cols}`, async ({ page }) => {
    await open(page, `./?tab=table&cols=${cols}&sort=name`);
    const saving = page.waitForEvent("download");
    await page.getByRole("button", { name: "下载 CSV" }).click();
    const download = await saving;
    expect(download.suggestedFilename()).toBe(`cdgi-table-${cols}.csv`);
    const bytes = await readFile(await download.path());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);

    const [heads = [], ...lines] = csvParseRows(bytes.toString("utf8").slice(1));
    expect(lines).toHaveLength(31);
    expect(heads[2]).toContain("估算，非白皮书得分");
    const titles = await page
      .locator("thead th:not(.name, .place)")
      .getByRole("button")
      .evaluateAll((buttons) => buttons.map((button) => button.getAttribute("aria-label") ?? ""));
    expect(heads).toHaveLength(2 + titles.length);
    // The two indices are told apart on screen by their titles, in the file by their kinds.
    heads.slice(2).forEach((text, i) => {
      if (!text.startsWith("index")) expect(text).toContain(` | ${titles[i] ?? ""} | `);
    });

    const shown = await rows(page).evaluateAll((list) =>
      list.slice(0, 31).map((row) => ({
        unit: row.getAttribute("data-row"),
        name: row.querySelector("th")?.textContent.trim(),
        cells: [...row.querySelectorAll("td:not(.place)")].map((cell) => {
          const visible = cell.cloneNode(true) as Element;
          visible
            .querySelectorAll(".visually-hidden, .caveat, .seal")
            .forEach((part) => part.remove());
          return visible.textContent.trim();
        }),
      })),
    );
    lines.forEach(([unit, name, ...cells], i) => {
      expect([unit, name]).toEqual([shown[i]?.unit, shown[i]?.name]);
      cells.forEach((cell, j) => {
        const text = shown[i]?.cells[j] ?? "";
        const digits = text.split(".")[1]?.length ?? 0;
        const printed = text.replaceAll(",", "").replace("\u2212", "-");
        expect(cell === "" ? "–" : Number(cell).toFixed(digits)).toBe(printed);
      });
    });
  });
}

for (const width of [320, 360]) {
  test(`is a list on a screen of ${String(width)} px, and the page never scrolls sideways`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 720 });
    for (const cols of ["scores", "security", "control"]) {
      await open(page, `./en/?tab=table&cols=${cols}&select=540000~150000`);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(width);
      await expect(rows(page).first().getByRole("cell")).toHaveCount(2);
      await expect(rows(page)).toHaveCount(34);
    }
    await page
      .getByRole("combobox")
      .selectOption({ label: "Gross regional product (first release)" });
    await expect(page).toHaveURL(/[?&]sort=-gdp-2019(&|$)/);
    await expect(rows(page).first()).toContainText("Guangdong");
    await expect(page.locator("dl").filter({ hasText: "Urban share of population" })).toHaveCount(
      2,
    );
  });
}

test("scrolls its columns inside itself and keeps the names in sight", async ({ page }) => {
  await page.setViewportSize({ width: 768, height: 900 });
  await open(page, "./?tab=table&cols=infrastructure");
  const scroller = page.locator(".scroll");
  await scroller.evaluate((node) => {
    node.scrollTo(node.scrollWidth, node.scrollHeight);
  });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(768);
  expect(await scroller.evaluate((node) => node.scrollLeft)).toBeGreaterThan(100);
  await expect(page.getByRole("rowheader", { name: "澳门" })).toBeInViewport();
  await expect(head(page, "省份")).toBeInViewport();
});

fresh.describe("without the panel", () => {
  fresh("says so in the indicators' heads and still shows scores", async ({ page }) => {
    await page.route("**/panel.csv", (route) => route.abort());
    await page.goto("./?tab=table&cols=services");
    await expect(head(page, "网上政务服务能力指数")).toContainText("没有载入");
    await expect(page.getByRole("button", { name: "下载 CSV" })).toBeDisabled();
    await page.getByRole("radio", { name: "指数与领域" }).check();
    await expect(rows(page).first()).toContainText("75.2");
    await expect(page.getByRole("button", { name: "下载 CSV" })).toBeEnabled();
  });
});
