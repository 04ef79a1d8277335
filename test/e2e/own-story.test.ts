import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { violations } from "../support/axe";
import { expect, test } from "../support/site";

const ready = (page: Page) => expect(page.locator("html")).toHaveAttribute("data-ready", "engine");
const own = (page: Page) => page.getByRole("region", { name: "Your own story" });
const titles = (page: Page) =>
  own(page)
    .locator("li .title")
    .evaluateAll((found) => found.map((one) => (one as HTMLInputElement).value));

async function drop(page: Page, text: string): Promise<void> {
  const files = await page.evaluateHandle((content) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([content], "story.json"));
    return transfer;
  }, text);
  await own(page).locator(".drop").dispatchEvent("drop", { dataTransfer: files });
}

/** Opens the bar from the page's foot, and adds the map and the ranking beside what is chosen there. */
async function captureTwo(page: Page): Promise<void> {
  await page.goto("./?lang=en&ind=data");
  await ready(page);
  const headline = (await page.locator("#main h1").textContent()) ?? "";
  await page.getByRole("contentinfo").getByRole("link", { name: "Stories" }).click();
  await page.getByRole("button", { name: "Make one of your own" }).click();
  const bar = page.locator(".capture");
  await bar.getByRole("button", { name: "Add to story" }).click();
  await expect(bar.getByRole("status")).toContainText(`Added as step 1: ${headline}`);
  await page
    .getByRole("navigation", { name: "Views" })
    .getByRole("link", { name: "Ranking" })
    .click();
  await expect(page.locator("#rank-title")).toBeVisible();
  await bar.getByRole("button", { name: "Add to story" }).click();
  await expect(bar).toContainText("2 steps");
}

test("captures views, edits and orders them, and takes them along as a file and a link", async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000);
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await captureTwo(page);
  // The bar stays over a reload, above the view and not on it.
  await page.reload();
  const bar = page.locator(".capture");
  await expect(bar).toContainText("2 steps");
  const [low, high] = await Promise.all([bar.boundingBox(), page.locator("#main").boundingBox()]);
  expect((low?.y ?? 0) + (low?.height ?? 0)).toBeLessThanOrEqual((high?.y ?? 0) + 0.5);
  await bar.getByRole("link", { name: "Edit the story" }).click();
  await expect(bar).toHaveCount(0);
  await expect.poll(() => titles(page)).toHaveLength(2);
  const before = await titles(page);

  await own(page).getByRole("button", { name: "Move step 2 up" }).focus();
  await page.keyboard.press("Enter");
  expect(await titles(page)).toEqual([before[1], before[0]]);
  await expect(own(page).getByRole("button", { name: "Move step 1 up" })).toBeFocused();
  await page.keyboard.press("Alt+ArrowDown");
  await page.keyboard.press("Alt+ArrowUp");
  expect(await titles(page)).toEqual([before[1], before[0]]);
  await own(page).getByLabel("Title of step 2").fill("Where the data are");
  const second = own(page).locator("li").nth(1);
  await second.locator("summary").click();
  await second.getByLabel("Caption, for readers").fill("Guangdong has {score:440000}.");
  await second.getByLabel("Planned minutes").fill("1.5");
  await own(page).getByLabel("Name of the story").fill("My talk");
  await expect(own(page)).toContainText("2 steps · 1.5 min planned");
  expect(await violations(page)).toEqual([]);

  const download = page.waitForEvent("download");
  await own(page).getByRole("button", { name: "Save as a file" }).click();
  const file = readFileSync(await (await download).path(), "utf8");
  const saved = JSON.parse(file) as { steps: { query: string; minutes?: number }[] };
  expect(saved.steps.map(({ query }) => query)).toEqual(["tab=rank&ind=data", "ind=data"]);
  await own(page).getByRole("button", { name: "Copy a link with the story" }).click();
  await expect(own(page)).toContainText("Link copied");
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await own(page).getByRole("button", { name: "Clear" }).click();
  expect(await page.evaluate(() => Object.keys(localStorage).join())).not.toContain("own-story");
  await expect(own(page).getByLabel("Title of step 1")).toHaveCount(0);
  await drop(page, file);
  await expect(own(page)).toContainText("Opened “My talk”");
  expect(await titles(page)).toEqual([before[1], "Where the data are"]);

  const other = await browser.newContext();
  const opened = await other.newPage();
  await opened.goto(link);
  await expect(opened.locator(".story h1")).toHaveText("My talk");
  await expect(opened).toHaveURL(/story=own.*#\/1$/);
  await opened.getByRole("link", { name: "Where the data are" }).click();
  await expect(opened).toHaveURL(/#\/2$/);
  await opened.reload();
  await expect(opened.locator(".story .current")).toContainText("Guangdong has");
  await expect(opened.locator(".story .current .seal")).toHaveText(["P"]);
  expect(await opened.evaluate(() => localStorage.length)).toBe(0);
  await opened.getByRole("button", { name: "Keep it" }).click();
  await opened.getByRole("link", { name: "Present: My talk" }).click();
  await expect(opened.locator(".slide > h1")).toHaveText(before[1] ?? "");
  await opened.keyboard.press("PageDown");
  await expect(opened.locator(".slide > h1")).toHaveText("Where the data are");
  await opened.reload();
  await expect(opened.locator(".slide > h1")).toHaveText("Where the data are");
  await other.close();
});

test("says which step and key of a file is at fault, and what a link has lost", async ({
  page,
}) => {
  await page.goto("./?lang=en&story=list");
  await ready(page);
  const text = (en: string) => ({ "zh-Hans": en, "zh-Hant": en, en });
  const step = { query: "", title: text("one"), caption: text("two"), notes: text("") };
  const story = (second: object) =>
    JSON.stringify({
      id: "mine",
      version: 1,
      title: text("Mine"),
      sources: [],
      steps: [step, { ...step, ...second }],
    });
  const alert = own(page).locator(".fault");
  for (const [file, line] of [
    [story({ title: { en: "one" } }), "Step 2, title: not as the format has it."],
    [story({ colour: "red" }), "Step 2, colour: not as the format has it."],
    ["{", "This is not a JSON file."],
  ] as const) {
    await drop(page, file);
    await expect(alert).toHaveCount(1);
    await expect(alert).toContainText(line);
    await expect(alert).toContainText("what was here before stays");
  }
  await drop(page, story({ query: "tab=nowhere&select=999999", caption: text("{score:1}") }));
  await expect(alert.locator("li")).toHaveText([
    "Step 2, tab: there is no “nowhere”",
    "Step 2, select: there is no “999999”",
    "Step 2, caption: there is no “{score:1}”",
  ]);
  await page.goto("./?lang=en&story=own#story=broken");
  await expect(page.locator(".story")).toContainText("The story in this link cannot be read");
});

test("presents a story that the browser will not keep, within the page", async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ["localStorage", "sessionStorage"]) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException("denied", "SecurityError");
        },
      });
    }
  });
  await captureTwo(page);
  await expect(page.locator(".capture")).toContainText("it lasts until this page is closed");
  await page.locator(".capture").getByRole("link", { name: "Edit the story" }).click();
  await expect(own(page).getByRole("alert").first()).toContainText("Save it as a file");
  await page.getByRole("link", { name: "Present: My story" }).click();
  await expect(page.locator(".slide > h1")).toContainText("Data");
  await page.keyboard.press("PageDown");
  await expect(page).toHaveURL(/view=present.*#\/2$/);
});
