import type { Page } from "@playwright/test";
import { nationalMap, openMap } from "../support/open-map";
import { expect, test } from "../support/site";
import { pageRecord, watchPage } from "../support/watch-page";

const PAGES = [
  { folder: "", lang: "zh-Hans", headline: /前十名.*西部/, credit: "天地图", nation: "全国" },
  {
    folder: "zh-Hant/",
    lang: "zh-Hant",
    headline: /前十名.*西部/,
    credit: "天地圖",
    nation: "全國",
  },
  { folder: "en/", lang: "en", headline: /first ten.*west/i, credit: "Tianditu", nation: "China" },
];

/** Lets every file come late, so that what stands between is painted as on a slow network. */
async function slowNetwork(page: Page, milliseconds: number): Promise<void> {
  await page.route(/\.(js|csv|json)$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    await route.continue();
  });
}

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  for (const { folder, lang, headline, credit, nation } of PAGES) {
    test(`the map stands in ${lang}`, async ({ page }) => {
      await page.goto(`./${folder}`);
      await expect(page.locator("html")).toHaveAttribute("lang", lang);
      await expect(page.locator("html")).not.toHaveAttribute("data-ready", /./);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(headline);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expect(page.getByText(credit)).toBeVisible();
      await expect(page.getByRole("heading", { name: nation })).toBeVisible();

      const shapes = await page.locator("[data-measure] [data-unit]").evaluateAll((all) =>
        all.map((path) => {
          const { width, height } = path.getBoundingClientRect();
          const { fill, visibility } = getComputedStyle(path);
          return { unit: path.getAttribute("data-unit"), fill, visibility, width, height };
        }),
      );
      expect(shapes).toHaveLength(34);
      for (const { unit, fill, visibility, width, height } of shapes) {
        expect(Math.min(width, height), `${unit} has an extent`).toBeGreaterThan(1);
        expect(visibility).toBe("visible");
        const hatched = ["710000", "810000", "820000"].includes(unit ?? "");
        expect(fill, `${unit} is filled`).toMatch(hatched ? /^url\("#/ : /^rgb\(/);
      }
      expect(new Set(shapes.map(({ fill }) => fill)).size, "classes and the hatch").toBeGreaterThan(
        4,
      );

      const dashes = page.locator(".plane > svg.map .dashes");
      await expect(dashes).toHaveAttribute("d", /^M.+M/);
      const inset = page.locator(".inset");
      await expect(inset).toBeVisible();
      await expect(inset.locator(".dashes")).toHaveAttribute("d", /^(M[^M]+){10}$/);
      expect(await page.locator(".label:visible").count()).toBeGreaterThan(20);
    });
  }
});

for (const { folder, lang } of PAGES) {
  test(`hydration keeps the nodes of the page in ${lang}`, async ({ page }) => {
    const kept = [
      ...["440000", "710000", "820000"].map((unit) => `[data-unit="${unit}"]`),
      "h1",
      "header nav a",
      ".inset svg",
      ".ruler svg",
      "select",
    ];
    await watchPage(page, kept);
    await page.goto(`./${folder}`);
    await expect(page.locator("html")).toHaveAttribute("data-ready", "engine");
    const lite = await page.evaluate(() => window.parsed['[data-unit="440000"]']?.outerHTML);
    await nationalMap(page);
    const fate = await page.evaluate(
      (selectors) =>
        Object.fromEntries(
          selectors.map((selector) => {
            const before = window.parsed[selector];
            if (!before) return [selector, "was not there before the scripts"];
            return [selector, document.querySelector(selector) === before ? "same" : "replaced"];
          }),
        ),
      kept,
    );
    expect(fate).toEqual(Object.fromEntries(kept.map((selector) => [selector, "same"])));
    expect(lite).toContain('data-unit="440000"');
  });
}

test("finer geometry takes the place of the prerendered one", async ({ page }) => {
  await watchPage(page);
  const lengths = (): Promise<number[]> =>
    page
      .locator("[data-measure] [data-unit]")
      .evaluateAll((all) => all.map((path) => path.getAttribute("d")?.length ?? 0));
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route("**/china-national.json", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("./");
  await expect(page.locator("html")).toHaveAttribute("data-ready", "engine");
  const before = await lengths();
  release();
  await nationalMap(page);
  const after = await lengths();
  const sum = (all: number[]): number => all.reduce((total, length) => total + length, 0);
  expect(sum(after) / sum(before)).toBeGreaterThan(1.5);
  // An isle or two is drawn the same at both levels, and may even be written shorter.
  expect(after.filter((length, i) => length > before[i]!).length).toBeGreaterThan(30);
});

for (const width of [360, 1280]) {
  for (const address of ["./", "./?ind=gdp-2019", "./?lang=en", "./?dark=true"]) {
    test(`nothing moves while ${address} loads at ${width}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 760 });
      await watchPage(page);
      await slowNetwork(page, 120);
      await openMap(page, address);
      await page.waitForTimeout(100);
      const { shift, shifts } = await pageRecord(page);
      expect(shift, shifts.join("\n")).toBeLessThan(0.02);
    });
  }
}

test("a shift would be seen", async ({ page }) => {
  await watchPage(page);
  await openMap(page);
  await page.evaluate(() => {
    const late = document.createElement("p");
    late.style.height = "200px";
    document.body.prepend(late);
  });
  await expect.poll(async () => (await pageRecord(page)).shift).toBeGreaterThan(0.02);
});

for (const { from, query, seen } of [
  { from: "", query: "?lang=en", seen: ["en"] },
  { from: "en/", query: "?lang=zh-Hans", seen: ["zh"] },
  { from: "", query: "", seen: ["zh"] },
]) {
  test(`/${from}${query} never shows another language`, async ({ page }) => {
    await watchPage(page);
    await slowNetwork(page, 150);
    await openMap(page, `./${from}${query}`);
    expect((await pageRecord(page)).seen).toEqual(seen);
  });
}

for (const [dark, scheme] of [
  ["true", "light"],
  ["false", "dark"],
] as const) {
  test(`dark=${dark} is drawn from the first frame on a ${scheme} system`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    // Held back, so that the theme is seen to come from the page itself.
    await page.route(/\.js$/, () => undefined);
    await page.goto(`./?dark=${dark}`, { waitUntil: "commit" });
    await expect(page.locator("footer")).toBeVisible();
    const ground = await page.evaluate(
      () => getComputedStyle(document.documentElement).backgroundColor,
    );
    const [red = 0] = (/\d+/.exec(ground) ?? []).map(Number);
    if (dark === "true") expect(red).toBeLessThan(60);
    else expect(red).toBeGreaterThan(240);
  });
}
