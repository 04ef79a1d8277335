import type { Page } from "@playwright/test";
import { openMap } from "../support/open-map";
import { expect, test } from "../support/site";

/** How the provinces of each class are filled. */
const fills = (page: Page): Promise<Record<string, string[]>> =>
  page.locator("[data-unit]").evaluateAll((all) => {
    const found: Record<string, string[]> = {};
    for (const path of all) {
      const name = path.getAttribute("class") ?? "";
      const { fill } = getComputedStyle(path);
      found[name] = [...new Set([...(found[name] ?? []), fill])];
    }
    return found;
  });
const patterned = async (page: Page): Promise<string[]> =>
  Object.entries(await fills(page))
    .filter(([name, [fill = ""]]) => /^[vd]\d$/.test(name) && fill.startsWith("url"))
    .map(([name]) => name)
    .sort();

test("six of seven classes have a pattern of their own, and the first is blank", async ({
  page,
}) => {
  await openMap(page, "./?patterns=true");
  await expect.poll(() => patterned(page)).toEqual(["v1", "v2", "v3", "v4", "v5", "v6"]);
  const found = await fills(page);
  const own = Object.entries(found).filter(([name]) => /^v\d$/.test(name));
  own.forEach(([, of]) => expect(of).toHaveLength(1));
  expect(new Set(own.map(([, [fill]]) => fill)).size).toBe(7);
  expect(found.v0![0]).toMatch(/^rgb/);
  // Every pattern that is named is there.
  for (const [, [fill = ""]] of own.filter(([name]) => name !== "v0")) {
    const id = /#([\w-]+)/.exec(fill)![1]!;
    await expect(page.locator(`pattern#${id}`)).toHaveCount(1);
  }
});

test("the reader turns patterns on and off, and more than seven classes have none", async ({
  page,
}) => {
  await openMap(page);
  expect(await patterned(page)).toEqual([]);
  await page.getByRole("button", { name: "分级与比例" }).click();
  const box = page.getByRole("checkbox", { name: "各级再加纹样" });
  await box.check();
  await expect(page).toHaveURL(/patterns=true/);
  await expect.poll(() => patterned(page)).toHaveLength(6);
  await page.getByRole("radio", { name: "9", exact: true }).check({ force: true });
  await expect(box).toBeDisabled();
  await expect.poll(() => patterned(page)).toEqual([]);
  await page.goBack();
  await expect.poll(() => patterned(page)).toHaveLength(6);
  await box.uncheck();
  await expect.poll(() => patterned(page)).toEqual([]);
});

test.describe("where the system has colours of its own", () => {
  test.use({ contextOptions: { forcedColors: "active" } });

  test("patterns are on by themselves, unless the reader says no", async ({ page }) => {
    await openMap(page);
    await expect.poll(() => patterned(page)).toHaveLength(6);
    await openMap(page, "./?patterns=false");
    await expect(page.getByRole("checkbox", { name: "各级再加纹样" })).not.toBeChecked();
    expect(await patterned(page)).toEqual([]);
  });
});
