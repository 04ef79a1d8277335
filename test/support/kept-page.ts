import { devices, type BrowserContext } from "@playwright/test";
import { test as base } from "./site";
import { ROOT_URL } from "./site-ports";

export { expect } from "./site";

const DESKTOP = devices["Desktop Chrome"];

/**
 * The site's test on one page that a worker keeps from test to test, for tests of what a view does and
 * not of how it loads: they open their address with `visit`, route nothing and choose no options.
 */
export const test = base.extend<object, { kept: BrowserContext }>({
  kept: [
    async ({ browser }, use) => {
      const context = await browser.newContext({ ...DESKTOP, baseURL: ROOT_URL });
      await use(context);
      await context.close();
    },
    { scope: "worker" },
  ],
  context: ({ kept }, use) => use(kept),
  page: async ({ kept }, use, { status, expectedStatus }) => {
    const page = kept.pages()[0] ?? (await kept.newPage());
    await page.setViewportSize(DESKTOP.viewport);
    await page.emulateMedia({ reducedMotion: null, colorScheme: null, forcedColors: null });
    await page.mouse.move(0, 0);
    await page.evaluate(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      scrollTo(0, 0);
    });
    await use(page);
    if (status !== expectedStatus) await page.close();
  },
});
