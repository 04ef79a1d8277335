import { cp, mkdtemp, rm } from "node:fs/promises";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { expect, test } from "../support/site";
import { serve } from "../support/static-server";

let folder: string;
let server: Server;
let address: string;

/** A host of its own, so that it can go away, or have a newer build. */
test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "cdgi-offline-"));
  await cp("dist", folder, { recursive: true });
  const site = { folder, base: "/maps/cdgi/", gzip: true };
  ({ server, address } = await serve(site, { host: "127.0.0.1", port: 0, tries: 0 }));
});
test.afterEach(async () => {
  cut();
  await rm(folder, { recursive: true });
});

function cut(): void {
  server.closeAllConnections();
  server.close();
}

/** A presenter's visit keeps the site. */
async function keep(page: Page): Promise<void> {
  await page.goto(`${address}?view=present`);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
}

test("what was kept opens without a network, in all languages and views", async ({ page }) => {
  await keep(page);
  cut();
  await page.goto(`${address}?tab=map`);
  await expect(page.locator("html")).toHaveAttribute("data-ready", "engine");
  await page.goto(`${address}en/?tab=check`);
  await expect(page.locator("main h1, main h2").first()).toBeVisible();
  await page.goto(`${address}?lang=zh-Hant&tab=rank`);
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-Hant");
  await expect(page.locator(".notice")).toHaveCount(0);
  await expect(page.goto(`${address}v/1.0/`)).rejects.toThrow();
});

test("an ordinary visit keeps nothing; a presenter's keeps the site by itself", async ({
  page,
}) => {
  const count = () =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
  await page.goto(address);
  await expect(page.locator("html")).toHaveAttribute("data-ready", "engine");
  await page.waitForLoadState("networkidle");
  expect(await count()).toBe(0);
  await page.goto(`${address}?view=present&embed=true`);
  await expect(page.locator("html")).toHaveAttribute("data-ready", "engine");
  await page.waitForTimeout(3_000);
  expect(await count()).toBe(0);
  await page.goto(`${address}?view=present`);
  await expect.poll(count, { timeout: 20_000 }).toBe(1);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  cut();
  await page.goto(`${address}?view=present`);
  await expect(page.locator("html")).toHaveAttribute("data-ready", "engine");
});
