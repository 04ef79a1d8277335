import { createHash } from "node:crypto";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
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

/** Another build: the page says so, and the worker knows the page by its hash. */
async function deploy(title: string): Promise<void> {
  const file = join(folder, "index.html");
  const sha = (text: string) => createHash("sha256").update(text).digest("base64");
  const old = await readFile(file, "utf8");
  const page = old
    .replace(/<title>.*<\/title>/, `<title>${title}</title>`)
    .replace('data-root="./"', `data-root="./" data-build="${title}"`);
  await writeFile(file, page);
  const worker = join(folder, "offline.js");
  const text = await readFile(worker, "utf8");
  expect(text).toContain(sha(old));
  await writeFile(
    worker,
    text.replace(sha(old), sha(page)).replace(/hash:(["'`])[\w-]{10}\1/, `hash:"${title}"`),
  );
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

test("a reader keeps the site from the method page, which then says that it is ready", async ({
  page,
}) => {
  await page.goto(`${address}?tab=method`);
  const mark = page.locator(".method .offline");
  await expect(mark).toHaveAttribute("data-offline", "none");
  await mark.getByRole("button").click();
  await expect(mark).toHaveAttribute("data-offline", "ready", { timeout: 20_000 });
  cut();
  await page.goto(`${address}?tab=method&lang=en`);
  await expect(mark).toHaveAttribute("data-offline", "ready");
  await expect(mark).toContainText("Ready offline");
});

test("a newer build is offered, and comes in when it is asked for", async ({ page }) => {
  await keep(page);
  await deploy("next-build");
  const html = page.locator("html");
  await page.goto(address);
  const notice = page.locator(".notice");
  await expect(notice).toBeVisible({ timeout: 20_000 });
  // Asked for or not: a reload alone changes nothing.
  await page.reload();
  await expect(html).not.toHaveAttribute("data-build");
  // Nothing comes between while presenting.
  await page.goto(`${address}?view=present`);
  await expect(page.locator("html")).toHaveAttribute("data-ready", "engine");
  await page.waitForTimeout(1_500);
  await expect(notice).toHaveCount(0);
  await page.goto(address);
  await notice.getByRole("button").click();
  await expect(html).toHaveAttribute("data-build", "next-build", { timeout: 15_000 });
  await expect(notice).toHaveCount(0);
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
