import type { Page } from "@playwright/test";
import { violations } from "../support/axe";
import { goWithin } from "../support/go-within";
import { hoverUnit } from "../support/hover-unit";
import { unitPoint } from "../support/map-places";
import { openMap } from "../support/open-map";
import { expect, test } from "../support/site";

const STATES = [
  "",
  "select=440000&outline=areas",
  "bubbles=areas&select=710000",
  "bubbles=provinces",
];
const FOLDERS = ["", "zh-Hant/", "en/"];
// Each language in each theme, by turns narrow and wide; the states take turns too.
const COMBINATIONS = ["false", "true"].flatMap((dark, j) =>
  FOLDERS.map((folder, k) => {
    const width = (j + k) % 2 === 0 ? 360 : 1280;
    return { width, dark, folder, state: STATES[(j + k) % 4]! };
  }),
);

for (const { width, dark, folder, state } of COMBINATIONS) {
  test(`axe finds nothing in /${folder}?${state} at ${width}, dark=${dark}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    // Axe reads colours: none may be on its way.
    await page.emulateMedia({ reducedMotion: "reduce" });
    await openMap(page, `./${folder}?dark=${dark}&${state}`);
    if (state.includes("bubbles=")) await expect(page.locator("[data-bubble]")).not.toHaveCount(0);
    expect(await violations(page)).toEqual([]);
  });
}

test("axe finds nothing in notices, tooltips and a measure with blanks", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await openMap(page, "./?ind=nope&select=999999");
  await hoverUnit(page, "420000");
  expect(await violations(page)).toEqual([]);
});

test("a tooltip stays, can be entered, and goes by Escape", async ({ page }) => {
  await openMap(page);
  const tooltip = await hoverUnit(page, "420000");
  const { x, y, width, height } = (await tooltip.boundingBox())!;
  const [px, py] = await unitPoint(page, "420000");
  // From the province straight into the tooltip.
  await page.mouse.move(x + width / 2, y + height / 2, { steps: 3 });
  await page.waitForTimeout(300);
  await expect(tooltip).toBeVisible();
  await expect(tooltip).toContainText("湖北");
  await page.keyboard.press("Escape");
  await expect(tooltip).toHaveCount(0);
  await page.mouse.move(px, py, { steps: 3 });
  await expect(tooltip).toBeVisible();
});

test("axe would find a fault", async ({ page }) => {
  await openMap(page);
  await page.evaluate(() => {
    document.querySelector("main")?.append(document.createElement("button"));
  });
  expect(await violations(page)).toEqual([expect.stringContaining("button-name")]);
});

/** Colours of a picture of the page, each with its share of the pixels. */
async function coloursOf(page: Page, picture: Buffer): Promise<number[]> {
  const blank = await page.context().newPage();
  const shares = await blank.evaluate(
    async (data) => {
      const image = new Image();
      image.src = data;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext("2d");
      if (!context) throw new Error("no canvas");
      context.drawImage(image, 0, 0);
      const { data: pixels } = context.getImageData(0, 0, image.width, image.height);
      const counts = new Map<number, number>();
      for (let i = 0; i < pixels.length; i += 4) {
        const colour = (pixels[i]! << 16) | (pixels[i + 1]! << 8) | pixels[i + 2]!;
        counts.set(colour, (counts.get(colour) ?? 0) + 1);
      }
      return [...counts.values()].map((count) => count / (pixels.length / 4));
    },
    `data:image/png;base64,${picture.toString("base64")}`,
  );
  await blank.close();
  return shares.sort((a, b) => b - a);
}

for (const scheme of ["light", "dark"] as const) {
  test(`forced ${scheme} colours leave a map that can be read`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: "active", colorScheme: scheme });
    await openMap(page, "./?select=440000");
    const stage = page.locator("[data-measure]");
    const shares = await coloursOf(page, await stage.screenshot());
    expect(shares[0], "ground").toBeLessThan(0.9);
    expect(shares.filter((share) => share > 0.002).length, "classes").toBeGreaterThan(4);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();

    // What is chosen still looks otherwise than the rest.
    for (const name of ["气泡", "语言"]) {
      const looks = await page
        .getByRole("group", { name })
        .locator("label span")
        .evaluateAll((all) =>
          all.map((span) => {
            const style = getComputedStyle(span);
            return [
              style.color,
              style.backgroundColor,
              style.borderBottom,
              style.fontWeight,
              style.textDecorationLine,
            ].join(" ");
          }),
        );
      expect(new Set(looks).size, name).toBe(2);
    }
  });
}

for (const folder of FOLDERS) {
  test(`/${folder} reflows at 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const state of [
      "",
      "?select=150000&bubbles=areas&group=share",
      "?ind=gdp-2019&outline=poles",
      "?ind=nope",
    ]) {
      if (state === "") await openMap(page, `./${folder}`);
      else await goWithin(page, `./${state}`);
      const wide = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth > clientWidth ? scrollWidth : 0;
      });
      expect(wide, state).toBe(0);
      await page.evaluate(() => {
        scrollTo(500, 0);
      });
      expect(await page.evaluate(() => scrollX), state).toBe(0);
      await expect(page.getByRole("heading", { level: 1 })).toBeInViewport();
    }
  });
}

test("text at 200 % is neither cut nor makes the page scroll sideways", async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 800 });
  await openMap(page);
  await page.evaluate(() => {
    document.documentElement.style.fontSize = "200%";
  });
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(wide).toBeLessThanOrEqual(0);
});
