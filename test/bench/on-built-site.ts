import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Browser, chromium, type Page } from "@playwright/test";
import { launchOptions } from "../support/chromium";
import { serve } from "../support/static-server";

interface Looks {
  readonly width: number;
  readonly height: number;
  readonly reducedMotion?: "reduce" | "no-preference";
}

const FIRST_PORT = 4790;

/** Lines that `measure` gives of the built site in a browser, or one that says that there is none to `what`. */
export async function onBuiltSite(
  what: string,
  { width, height, reducedMotion = "no-preference" }: Looks,
  measure: (browser: Browser, page: Page) => Promise<string[]>,
): Promise<string[]> {
  const folder = fileURLToPath(new URL("../../dist", import.meta.url));
  if (!existsSync(folder)) return [`no built site to ${what}: npm run build`];
  const place = { host: "127.0.0.1", port: FIRST_PORT, tries: 50 };
  const { server, address } = await serve({ folder, base: "/", gzip: false }, place);
  const browser = await chromium.launch(await launchOptions());
  try {
    const viewport = { width, height };
    const page = await browser.newPage({ baseURL: address, viewport, reducedMotion });
    // What runs this file names functions by a helper of its own, which the page does not have.
    await page.addInitScript("globalThis.__name = (named) => named;");
    return await measure(browser, page);
  } finally {
    await browser.close();
    server.close();
  }
}
