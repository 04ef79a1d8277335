import { readFile } from "node:fs/promises";
import jsQR from "jsqr";
import { PNG } from "pngjs";
import { expect, test } from "../support/site";

test("shows all figures, a picture and the way to a story without any script", async ({
  browser,
  rootURL,
}) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  const errors: string[] = [];
  page.on("console", (line) => {
    if (line.type() === "error") errors.push(line.text());
  });
  await page.goto(`${rootURL}en/`);
  await page.locator('a[href="table.html"]').click();
  await expect(page.locator("tbody tr")).toHaveCount(31);
  const image = page.locator("figure img");
  await image.scrollIntoViewIfNeeded();
  await expect.poll(async () => (await image.boundingBox())?.height ?? 0).toBeGreaterThan(300);
  await page.locator('nav a[hreflang="zh-Hant"]').click();
  await expect(page).toHaveURL(/\/zh-Hant\/table\.html$/);
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-Hant");
  // A story's page forwards by itself.
  await page.goto(`${rootURL}stories/two-minutes/`);
  await expect(page).toHaveURL(/\?story=two-minutes$/);
  expect(errors).toEqual([]);
  await page.close();
});

test("saves a tall picture whose code leads back to the view", async ({ page }) => {
  await page.goto("./?ind=data&select=330000");
  await expect(page.locator("html")).toHaveAttribute("data-ready", "engine");
  await page.locator("button.outlet").click();
  const button = page.getByRole("button", { name: "长图，带二维码" });
  const download = page.waitForEvent("download");
  await button.click();
  const png = PNG.sync.read(await readFile(await (await download).path()));
  expect(png.width).toBe(1080);
  expect(png.height).toBeGreaterThan(1400);
  const code = jsQR(Uint8ClampedArray.from(png.data), png.width, png.height);
  expect(code?.data).toMatch(/\/\?ind=data&select=330000$/);
});
