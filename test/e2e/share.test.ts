import type { Locator, Page } from "@playwright/test";
import { violations } from "../support/axe";
import { expect, test } from "../support/site";

interface Shared {
  shared?: ShareData[];
}

const opener = (page: Page): Locator => page.getByRole("button", { name: "分享", exact: true });
const dialog = (page: Page): Locator => page.getByRole("dialog", { name: "分享、嵌入与下载" });

async function open(page: Page, query: string): Promise<void> {
  await page.goto(query);
  await expect(page.locator("html")).toHaveAttribute("data-ready", "engine");
  await opener(page).click();
  await expect(dialog(page)).toBeVisible();
}

test("the link is short and whole, is copied, shared, cited, and falls back where the browser says no", async ({
  page,
  rootURL,
}) => {
  await page.addInitScript(() => {
    (globalThis as Shared).shared = [];
    Object.assign(navigator, {
      share: (data: ShareData) => {
        (globalThis as Shared).shared?.push(data);
        return data.title === "refuse"
          ? Promise.reject(new DOMException("", "NotAllowedError"))
          : Promise.resolve();
      },
    });
    Object.assign(navigator.clipboard, {
      writeText: () => Promise.reject(new DOMException("", "NotAllowedError")),
    });
  });
  // What is not ours, and what is at its default, does not travel.
  await open(page, "./?tab=rank&select=440000~330000&ind=index&utm_source=feed&w=data:40");
  const address = `${rootURL}?w=data:40&tab=rank&select=440000~330000`;
  const link = page.getByRole("textbox", { name: "当前画面的链接" });
  await expect(link).toHaveValue(address);
  await expect(dialog(page).locator(".outlet-what")).toContainText("自定义口径，非白皮书排名");
  await expect(page.getByRole("img", { name: "扫码打开当前画面" })).toBeVisible();

  await dialog(page).getByRole("button", { name: "复制" }).first().click();
  await expect(dialog(page)).toContainText("文字已选中");
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(address);

  await page.getByRole("button", { name: "用系统分享" }).click();
  const [shared] = (await page.evaluate(() => (globalThis as Shared).shared)) ?? [];
  expect(shared?.url).toBe(address);
  expect(shared?.text).toContain("自定义口径，非白皮书排名");

  await expect(page.getByRole("textbox", { name: "GB/T 7714" })).toHaveValue(
    new RegExp(`^数政图\\. 自定义口径.*\\[EB/OL\\]\\. \\[\\d{4}-\\d\\d-\\d\\d\\]\\. `),
  );
  await expect(page.getByRole("textbox", { name: "BibTeX" })).toHaveValue(/@misc\{cdgi-map,/);
  expect(await violations(page)).toEqual([]);

  await page.keyboard.press("Escape");
  await expect(dialog(page)).toHaveCount(0);
  await expect(opener(page)).toBeFocused();
});

test("the builder shows what its snippets hold, and the snippet runs on a bare page", async ({
  page,
  rootURL,
}) => {
  await open(page, "./?tab=map&select=440000");
  await dialog(page).getByRole("radio", { name: "嵌入" }).check();
  await dialog(page).getByRole("combobox", { name: "画面" }).selectOption("regions");
  await dialog(page).getByRole("radio", { name: "英文" }).check();
  await dialog(page).getByRole("radio", { name: "深色" }).check();
  await dialog(page).getByRole("checkbox", { name: "不要标题" }).check();
  const snippet = await page.getByRole("textbox", { name: /^只用 iframe/ }).inputValue();
  const src = `${rootURL}en/?embed=true&tab=regions&select=440000&dark=true&plain=true`;
  expect(snippet).toContain(`src="${src.replaceAll("&", "&amp;")}"`);
  await expect(dialog(page).locator("iframe")).toHaveAttribute("src", src);
  await expect(page.getByRole("textbox", { name: /^带脚本/ })).toHaveValue(/<cdgi-map /);
  expect(await violations(page)).toEqual([]);

  await page.setContent(`<!doctype html><title>article</title><h1>An article</h1>${snippet}`);
  const frame = page.frameLocator("iframe");
  await expect(frame.locator("html")).toHaveAttribute("data-ready", "engine");
  await expect(frame.locator("html")).toHaveAttribute("lang", "en");
});
