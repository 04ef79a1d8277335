import type { Page } from "@playwright/test";
import { expect, test } from "../support/site";

const STORY = "./?story=white-paper&view=present";

async function present(page: Page, address = STORY): Promise<void> {
  await page.goto(address);
  await expect(page.locator(".deck [data-unit], .deck .point").first()).toBeAttached();
  // The picture of the address is there before the story is.
  await expect(page.locator(".slide .caption > *, .offer").first()).toBeAttached();
}

/** How many pages it takes on paper, and whether all of them lie across. */
async function printed(page: Page): Promise<{ pages: number; wide: boolean }> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  const boxes = [...pdf.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)];
  const wide =
    boxes.length > 0 && boxes.every(([, width, height]) => Number(width) > Number(height));
  return { pages: [...pdf.matchAll(/\/Type\s*\/Page\b/g)].length, wide };
}

const place = (page: Page): Promise<string> => page.evaluate(() => location.hash);

test("a clicker leads through the steps, darkens the wall, starts over and leaves", async ({
  page,
}) => {
  await present(page);
  await expect(page.locator(".masthead")).toBeHidden();
  await page.keyboard.press("PageDown");
  await expect(page.locator(".slide h1")).toContainText("三个阶段");
  for (const key of ["ArrowRight", "ArrowDown", " ", "n", "Enter"]) await page.keyboard.press(key);
  expect(await place(page)).toBe("#/7");
  await expect(page.locator(".deck .region-table")).toBeVisible();
  for (const key of ["PageUp", "ArrowLeft", "Shift+Space", "Backspace"]) {
    await page.keyboard.press(key);
  }
  expect(await place(page)).toBe("#/3");
  await page.keyboard.press("End");
  expect(await place(page)).toBe("#/20");
  await page.keyboard.press("PageDown");
  expect(await place(page)).toBe("#/20");
  await page.keyboard.press(".");
  await expect(page.locator(".black")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.locator(".black")).toHaveCount(0);
  // A page that is loaded anew would lose this.
  await page.evaluate(() => document.body.setAttribute("data-same", ""));
  await page.keyboard.press("F5");
  expect(await place(page)).toBe("#/1");
  await expect(page.locator("body[data-same]")).toBeAttached();
  await page.evaluate(() => document.fullscreenElement && document.exitFullscreen());
  await page.keyboard.press("Escape");
  await expect(page.locator(".deck")).toHaveCount(0);
  await expect(page).not.toHaveURL(/view=/);
});

test("panels open over the wall and lead to a step", async ({ page }) => {
  await present(page);
  await page.keyboard.press("o");
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("button")).toHaveCount(21);
  // Four in a row, over all of the panel.
  const [panel, fourth] = await Promise.all([
    dialog.boundingBox(),
    dialog.getByRole("button", { name: /^4/ }).boundingBox(),
  ]);
  expect(fourth!.x + fourth!.width).toBeGreaterThan(panel!.x + 0.9 * panel!.width);
  await dialog.getByRole("button", { name: /^5/ }).click();
  expect(await place(page)).toBe("#/5");
  await expect(dialog).toHaveCount(0);
  await page.keyboard.press("g");
  await page.keyboard.type("12");
  await page.keyboard.press("Enter");
  expect(await place(page)).toBe("#/12");
  await page.keyboard.press("?");
  await expect(dialog).toContainText("PageDown");
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await page.keyboard.press("Control+b");
  await expect(page.locator(".black")).toHaveCount(0);
});

test("a panel holds the focus, and gives it back", async ({ page }) => {
  await present(page, `${STORY}#/3`);
  const foot = page.locator(".deck-foot nav button").nth(4);
  await foot.focus();
  await page.keyboard.press("o");
  await expect(page.locator(".deck-panel [aria-current]")).toBeFocused();
  for (let i = 0; i < 30; i++) {
    await page.keyboard.press("Tab");
    // From its last to its first, by way of the browser's own controls.
    expect(
      await page.evaluate(() => {
        const at = document.activeElement;
        return at === document.body || at?.closest(".deck-panel") !== null;
      }),
    ).toBe(true);
  }
  await page.keyboard.press("Escape");
  await expect(page.locator(".deck-panel")).toHaveCount(0);
  await expect(foot).toBeFocused();
  await expect(page.locator(".deck")).toBeVisible();
});

test("what the address names and is not there is told, and the rest is shown", async ({ page }) => {
  await present(page, "./?story=white-paper&view=present#/99");
  expect(await place(page)).toBe("#/1");
  await expect(page.locator(".notice")).toContainText("/99");
  await present(page, "./?story=nobody&view=present&ind=data");
  await expect(page.locator(".notice")).toContainText("story=nobody");
  await expect(page.locator(".offer a")).toHaveCount(2);
  await page.goto("./?view=nowhere");
  await expect(page.locator(".notice")).toContainText("view=nowhere");
  await expect(page.locator(".masthead")).toBeVisible();
});

test("a loop goes by itself, waits when it is told to, and begins anew when left alone", async ({
  page,
}) => {
  await page.clock.install();
  await present(page, "./?story=two-minutes&view=kiosk");
  await expect(page.locator(".slide h1")).toContainText("各省差多少");
  await page.clock.runFor(25_000);
  expect(await place(page)).toBe("#/2");
  await page.getByRole("button", { name: "暂停" }).click();
  await page.clock.runFor(50_000);
  expect(await place(page)).toBe("#/2");
  await page.clock.runFor(11_000);
  expect(await place(page)).toBe("#/1");
});

test("a handout has a sheet a step", async ({ page }) => {
  await page.goto("./?story=two-minutes&view=print");
  await expect(page.locator(".handout .page")).toHaveCount(6);
  await expect(page.locator(".handout .page").nth(2).locator(".region-table")).toBeVisible();
  await page.getByLabel("附讲者备注").uncheck();
  await expect(page.locator(".handout .notes")).toHaveCount(0);
  expect(await printed(page)).toEqual({ pages: 6, wide: true });
});

test("a picture comes over the one before, also when the next step follows at once", async ({
  page,
}) => {
  await present(page, `${STORY}#/2`);
  const shown = page.locator(".picture:not([data-waits], [data-leaves])");
  // What waits is painted ahead, which must neither hold it back nor have it there at once.
  const painted = (): Promise<boolean> =>
    page
      .locator(".picture[data-waits]")
      .evaluateAll((waiting) => waiting.some((picture) => picture.getAnimations().length > 0));
  await expect.poll(painted, { timeout: 10_000 }).toBe(true);
  await page.evaluate(() => {
    document.addEventListener("transitionrun", ({ target, propertyName }) => {
      if (propertyName === "opacity" && target instanceof Element && target.matches(".picture"))
        document.documentElement.dataset["comes"] = "";
    });
  });
  for (const place of [3, 4]) {
    await page.keyboard.press("PageDown");
    await expect.poll(async () => shown.locator(".ruler .caption").count()).toBe(1);
    await expect(page).toHaveURL(new RegExp(`#/${String(place)}$`));
  }
  const opacity = (): Promise<number> =>
    shown.evaluate((picture) => Number(getComputedStyle(picture).opacity));
  await expect.poll(opacity, { timeout: 1_500 }).toBe(1);
  await expect(page.locator("html")).toHaveAttribute("data-comes");
  await expect(shown.locator(".stage")).toHaveAttribute("data-measure", "applications");
  // The one before stays under it until it is whole.
  await expect(shown).toHaveCSS("z-index", "1");
});

test("a slide prints by itself, across the paper, and says where all of them are", async ({
  page,
}) => {
  await present(page, "./?story=two-minutes&view=present#/3");
  expect(await printed(page)).toEqual({ pages: 1, wide: true });
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".deck .on-paper")).toContainText(/story=two-minutes&view=print/);
});

test("a wall shows five classes, turns under a finger, and a click on it leaves no trace", async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ baseURL: baseURL ?? "", hasTouch: true });
  const page = await context.newPage();
  await present(page, `${STORY}#/2`);
  const used = page.locator(".kept:not([inert])");
  await expect(used.locator(".ruler .tick")).toHaveCount(4);
  await expect(page).toHaveURL(/ind=data/);
  const before = await page.evaluate(() => [history.length, location.href]);
  await used.locator('[data-unit="510000"]').click();
  await expect(used.locator('[data-unit="510000"]')).toHaveAttribute("aria-selected", "true");
  expect(await page.evaluate(() => [history.length, location.href])).toEqual(before);
  // The next step takes the picture back.
  const { width = 0, height = 0 } = page.viewportSize() ?? {};
  await page.touchscreen.tap(width - 20, height / 2);
  await expect.poll(() => place(page)).toBe("#/3");
  await expect(page.locator('.deck [aria-selected="true"]')).toHaveCount(0);
  await page.touchscreen.tap(20, height / 2);
  await expect.poll(() => place(page)).toBe("#/2");
  // Views that other steps want lie ready, unseen and out of reach: one map is shown and used.
  await expect(page.locator(".kept[inert]").first()).toBeAttached();
  await expect(used).toHaveCount(1);
  await expect(used.locator('[data-unit="440000"]')).toHaveCount(1);
  for (const picture of await page.locator(".kept[inert] > *").all()) {
    await expect(picture).toHaveCSS("opacity", "0");
  }
  await page.keyboard.press("l");
  await page.mouse.move(width / 4, height / 2);
  await expect(page.locator(".spotlight")).toHaveAttribute("style", /--x: 25%; --y: 50%/);
  await page.keyboard.press("Escape");
  await expect(page.locator(".spotlight")).toHaveCount(0);
  await context.close();
});

for (const [width, height] of [
  [1080, 1920],
  [390, 844],
] as const) {
  test(`a screen of ${width} by ${height} has the picture under the words, as wide as it is`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await present(page, "./en/?story=white-paper&view=kiosk#/9");
    await expect(page.locator(".deck .region-table")).toBeVisible();
    const boxes = await Promise.all(
      [".caption", ".picture:not([data-waits], [data-leaves])", ".region-table", ".deck-foot"].map(
        async (one) => (await page.locator(`.deck ${one}`).first().boundingBox())!,
      ),
    );
    boxes.slice(1).forEach((box, i) => {
      expect(box.y).toBeGreaterThanOrEqual(boxes[i]!.y + boxes[i]!.height - 1);
    });
    expect(boxes[1]!.width).toBeGreaterThan(0.85 * width);
    for (const { x, y, width: wide, height: high } of boxes) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + wide).toBeLessThanOrEqual(width);
      expect(y + high).toBeLessThanOrEqual(height);
    }
  });
}
