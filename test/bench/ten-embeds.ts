import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Browser, type BrowserContext, chromium, type Page } from "@playwright/test";
import { launchOptions } from "../support/chromium";
import { percentile } from "../support/drag-weight";
import { mapsReady } from "../support/frame-facts";
import { serveHosts } from "../support/host-server";
import { serve } from "../support/static-server";

const MAPS = 10;
const MB = 2 ** 20;

/** Ten maps in one page: what is fetched, at first and with a filled cache, what memory they take, and how the page scrolls. */
export async function tenEmbeds(): Promise<string[]> {
  const folder = fileURLToPath(new URL("../../dist", import.meta.url));
  if (!existsSync(folder)) return ["no built site to embed: npm run build"];
  const place = { host: "127.0.0.1", port: 4830, tries: 20 };
  const { server, address } = await serve({ folder, base: "/", gzip: true }, place);
  const hosts = await serveHosts(address);
  const browser = await chromium.launch(await launchOptions());
  try {
    const context = await browser.newContext({ viewport: { width: 900, height: 900 } });
    const empty = await memoryOf(browser);
    const [none] = await visit(context, `${hosts.address}?body=<p style="height:12000px">none`, 0);
    const [first, page] = await visit(context, `${hosts.address}ten.html`, MAPS);
    const memory = (await memoryOf(browser)) - empty;
    await page.close();
    const [again] = await visit(context, `${hosts.address}ten.html`, MAPS);
    return [
      `ten maps in a page: ${first.requests} requests, ${kB(first.bytes)}; ` +
        `again with a filled cache ${again.requests}, ${kB(again.bytes)}`,
      `their memory: ${(memory / MB).toFixed(0)} MB of all processes, ${(memory / MB / MAPS).toFixed(0)} MB a map`,
      `scrolling over them while they load, frames of the page: median ${ms(first.frames, 0.5)}, p95 ${ms(first.frames, 0.95)} ` +
        `(a page without maps ${ms(none.frames, 0.5)}, ${ms(none.frames, 0.95)}); ` +
        `when all are there ${ms(first.after, 0.5)}, ${ms(first.after, 0.95)}`,
    ];
  } finally {
    await browser.close();
    hosts.close();
    server.close();
  }
}

interface Visit {
  requests: number;
  bytes: number;
  /** Milliseconds from frame to frame of the page while it scrolls to its end for the first time, and again. */
  frames: number[];
  after: number[];
}

const kB = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`;
const ms = (frames: readonly number[], share: number): string =>
  `${percentile(
    [...frames].sort((a, b) => a - b),
    share,
  ).toFixed(0)} ms`;

/** Opens a page, scrolls through it until all of its maps are ready, and scrolls through it once more. */
async function visit(context: BrowserContext, url: string, maps: number): Promise<[Visit, Page]> {
  const page = await context.newPage();
  // What runs this file names functions by a helper of its own, which the page does not have.
  await page.addInitScript("globalThis.__name = (named) => named;");
  const visit: Visit = { requests: 0, bytes: 0, frames: [], after: [] };
  await page.goto(url);
  visit.frames = await scrollThrough(page);
  const frames = await mapsReady(page, maps);
  visit.after = await scrollThrough(page);
  for (const frame of frames) {
    const sizes = await frame.evaluate(() =>
      [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")]
        .map((entry) => (entry as PerformanceResourceTiming).transferSize)
        .filter((size) => size > 0),
    );
    visit.requests += sizes.length;
    visit.bytes += sizes.reduce((sum, size) => sum + size, 0);
  }
  return [visit, page];
}

/** Scrolls from the top to the end, 200 px a frame; milliseconds between frames. */
const scrollThrough = (page: Page): Promise<number[]> =>
  page.evaluate(
    () =>
      new Promise<number[]>((done) => {
        const times: number[] = [];
        scrollTo(0, 0);
        const step = (now: number): void => {
          times.push(now);
          scrollBy(0, 200);
          if (scrollY + innerHeight < document.documentElement.scrollHeight - 1)
            requestAnimationFrame(step);
          else done(times.slice(1).map((time, i) => time - times[i]!));
        };
        requestAnimationFrame(step);
      }),
  );

/** Bytes that the browser's processes have in memory of their own; Linux only, 0 elsewhere. */
async function memoryOf(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  await session.detach();
  return processInfo.reduce((sum, { id }) => {
    try {
      const [, resident = 0, shared = 0] = readFileSync(`/proc/${id}/statm`, "utf8")
        .split(" ")
        .map(Number);
      return sum + (resident - shared) * 4096;
    } catch {
      return sum;
    }
  }, 0);
}
