import { cp, mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { FrameLocator, Page } from "@playwright/test";
import { expect, test } from "../support/site";

/** What a reader does first; the page must not say an error to anybody. */
async function works(at: Page | FrameLocator): Promise<void> {
  const html = at.locator("html");
  await expect(html).toHaveAttribute("data-ready", "engine", { timeout: 20_000 });
  await expect(at.locator("[data-unit]")).toHaveCount(34);
  for (const view of ["rank", "lab", "map"]) {
    await at.locator(`nav a[href*="tab=${view}"], nav a[href="?"]`).first().click();
  }
  await at.locator('input[name="lang"][value="en"]').check({ force: true });
  await expect(html).toHaveAttribute("lang", "en");
  await at.locator('nav a[href*="tab=rank"]').click();
  await expect(at.locator("main h1, main h2").first()).toBeVisible();
  await expect(at.locator(".notice")).toHaveCount(0);
}

function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on("console", (line) => {
    if (line.type() === "error") errors.push(line.text());
  });
  page.on("pageerror", (error) => errors.push(error.message));
  return errors;
}

test("runs from a file by a double click", async ({ page }) => {
  const folder = await mkdtemp(join(tmpdir(), "cdgi-file-"));
  try {
    await cp("dist", folder, { recursive: true });
    const errors = errorsOf(page);
    await page.goto(pathToFileURL(join(folder, "index.html")).href);
    await works(page);
    expect(errors).toEqual([]);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test("runs in a sandboxed frame, from a host without CORS headers", async ({ page, rootURL }) => {
  const host = createServer((_, response) => {
    response.setHeader("Content-Type", "text/html");
    response.end(
      `<iframe title="map" sandbox="allow-scripts" width="1000" height="900" src="${rootURL}"></iframe>`,
    );
  });
  await new Promise<void>((done) => host.listen(0, "127.0.0.1", done));
  try {
    const errors = errorsOf(page);
    await page.goto(`http://127.0.0.1:${String((host.address() as AddressInfo).port)}/`);
    await works(page.frameLocator("iframe"));
    expect(errors.filter((text) => !text.includes("favicon"))).toEqual([]);
  } finally {
    host.close();
  }
});
