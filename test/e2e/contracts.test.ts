import units from "../../src/catalog/units.json" with { type: "json" };
import { openMap } from "../support/open-map";
import { expect, test } from "../support/site";
import { pageRecord, watchPage } from "../support/watch-page";

const FOLDERS = ["", "en/", "zh-Hant/"];
const LANGS: Record<string, string> = { "": "zh-Hans", "en/": "en", "zh-Hant/": "zh-Hant" };
const IDS = units.map(({ id }) => id).sort();

for (const place of ["root", "sub-path"] as const) {
  for (const folder of FOLDERS) {
    test(`keeps its contracts at ${place} /${folder}`, async ({ page, rootURL, subPathURL }) => {
      const site = place === "root" ? rootURL : subPathURL;
      const errors: string[] = [];
      const foreign: string[] = [];
      page.on("console", (message) => {
        if (message.type() === "error") errors.push(message.text());
      });
      page.on("request", (request) => {
        if (request.url().startsWith("http") && !request.url().startsWith(site)) {
          foreign.push(request.url());
        }
      });
      await watchPage(page);
      await openMap(page, site + folder);

      await expect(page.locator("html")).toHaveAttribute("lang", LANGS[folder] ?? "");
      const root = page.locator("[data-measure]");
      await expect(root).toHaveCount(1);
      await expect(root).toHaveAttribute("data-measure", "index");
      const drawn = await root
        .locator("[data-unit]")
        .evaluateAll((all) => all.map((one) => one.getAttribute("data-unit")));
      expect(drawn.sort()).toEqual(IDS);
      expect(drawn).toHaveLength(34);

      const policy = page.locator('head meta[http-equiv="Content-Security-Policy"]');
      await expect(policy).toHaveCount(1);
      await expect(policy).toHaveAttribute("content", /default-src 'self'/);
      await expect(policy).not.toHaveAttribute("content", /unsafe/);

      const { ready, violations } = await pageRecord(page);
      expect(ready).toEqual(["map", "engine"]);
      expect(violations).toEqual([]);
      const marks = await page.evaluate(() =>
        performance.getEntriesByType("mark").map(({ name, startTime }) => ({ name, startTime })),
      );
      expect(marks.map(({ name }) => name)).toEqual(["map:drawn", "engine:ready"]);
      expect(marks[0]!.startTime).toBeGreaterThan(0);
      expect(marks[1]!.startTime).toBeGreaterThanOrEqual(marks[0]!.startTime);
      expect(errors).toEqual([]);
      expect(foreign).toEqual([]);
    });
  }
}

test("the map's root carries the measure of the address and of the reader's choice", async ({
  page,
}) => {
  await watchPage(page);
  const root = page.locator("[data-measure]");
  for (const measure of ["gdp-2019", "data", "index"]) {
    await openMap(page, `./?ind=${measure}`);
    await expect(root).toHaveAttribute("data-measure", measure);
  }
  await page.getByRole("combobox", { name: "指标" }).selectOption("applications");
  await expect(root).toHaveAttribute("data-measure", "applications");
  await expect(root.locator("[data-unit]")).toHaveCount(34);
  expect((await pageRecord(page)).violations).toEqual([]);
});

test("a violation of the policy would be seen", async ({ page }) => {
  await watchPage(page);
  await openMap(page);
  await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "window.smuggled = true";
    document.body.append(script);
  });
  await expect
    .poll(async () => (await pageRecord(page)).violations)
    .toEqual(["script-src-elem: inline"]);
  expect(await page.evaluate(() => "smuggled" in window)).toBe(false);
});
