import type { Page } from "@playwright/test";
import { bringIn, mapsReady, overflow, stored } from "../support/frame-facts";
import { type Hosts, serveHosts } from "../support/host-server";
import { expect, test } from "../support/site";

/** Other people's pages with the map in them, each of another site than the map's. */
let hosts: Hosts;
test.beforeAll(async ({ subPathURL }) => {
  hosts = await serveHosts(subPathURL, {
    "hostile.html": (site) => ({
      "Permissions-Policy":
        "fullscreen=(), web-share=(), clipboard-write=(), geolocation=(), storage-access=()",
      "Content-Security-Policy": `default-src 'none'; script-src ${site}; frame-src ${site}; style-src 'nonce-host'; img-src data:`,
    }),
  });
});
test.afterAll(() => hosts.close());

interface Told {
  /** What the page was told, in order. */
  messages: unknown[];
  /** Height that was told, and that of the frame in the next frame drawn. */
  heights: [told: number, drawn: number][];
}

/** Keeps what any frame of a page tells it, and whether the frame had that height when it was next drawn. */
async function listen(page: Page): Promise<string[]> {
  const errors: string[] = [];
  page.on("console", (line) => {
    // Not every build of the browser knows all that a policy can name.
    if (line.type() === "error" && !line.text().includes("Permissions-Policy header"))
      errors.push(line.text());
  });
  page.on("pageerror", (error) => errors.push(error.message));
  await page.addInitScript(() => {
    const told: Told = { messages: [], heights: [] };
    const last = new Map<unknown, number>();
    Object.assign(window, { told });
    addEventListener("message", ({ data, source }: MessageEvent<unknown>) => {
      told.messages.push(data);
      const { type, height } = (data ?? {}) as { type?: string; height?: number };
      if (type !== "cdgi:height" || height === undefined) return;
      last.set(source, height);
      const all = [document, ...[...document.querySelectorAll("*")].map((one) => one.shadowRoot)];
      const frame = all
        .flatMap((root) => [...(root?.querySelectorAll("iframe") ?? [])])
        .find(({ contentWindow }) => contentWindow === source);
      // The other forms, which some pages wait for, come right after ours.
      setTimeout(() =>
        requestAnimationFrame(() => {
          told.heights.push([last.get(source) ?? 0, frame?.getBoundingClientRect().height ?? -1]);
        }),
      );
    });
  });
  return errors;
}

const toldTo = (page: Page): Promise<Told> =>
  page.evaluate(() => (window as unknown as { told: Told }).told);

/** How much a page is told while so many frames of it are drawn. */
const newMessages = (page: Page, frames: number): Promise<number> =>
  page.evaluate(
    (left) =>
      new Promise<number>((done) => {
        const { messages } = (window as unknown as { told: Told }).told;
        const before = messages.length;
        const next = (): void => {
          if (left-- > 0) requestAnimationFrame(next);
          else done(messages.length - before);
        };
        next();
      }),
    frames,
  );

/** What a page may be told before it has said anything: that the map is there, and how high it is. */
const HARMLESS = [
  /^\{"type":"cdgi:ready","v":1,"id":"[\w-]*","data":\{\}\}$/,
  /^\{"type":"cdgi:height","v":1,"id":"[\w-]*","height":\d+\}$/,
  /^\{"sentinel":"amp","type":"embed-size","height":\d+\}$/,
  /^"\{\\"src\\":\\"http[^ ]*\\",\\"context\\":\\"iframe.resize\\",\\"height\\":\d+\}"$/,
  /^"pymxPYMx[\w-]+xPYMxheightxPYMx\d+"$/,
  /^\{"datawrapper-height":\{"[\w-]+":\d+\}\}$/,
];

/** Pages of `hosts/`, and how many maps are in each. */
const PAGES = [
  { name: "article", frames: 2 },
  { name: "dark", frames: 2 },
  { name: "amp", frames: 1 },
  { name: "hostile", frames: 1 },
  { name: "sandboxed", frames: 2 },
  { name: "column", frames: 1 },
  { name: "pym", frames: 1 },
  { name: "datawrapper", frames: 1 },
  { name: "ten", frames: 10 },
] as const;

for (const { name, frames } of PAGES) {
  test(`is at home in a page: ${name}`, async ({ page, subPathURL }) => {
    test.slow(frames > 5);
    const errors = await listen(page);
    await page.setViewportSize({ width: 900, height: 1000 });
    await page.goto(`${hosts.address}${name}.html`);
    const maps = await mapsReady(page, frames);
    const allFit = async (): Promise<void> => {
      for (const map of maps) {
        await bringIn(map);
        await expect.poll(() => overflow(map)).toBe(0);
      }
    };
    await allFit();

    // Another width is another height, and then no more is told.
    await page.setViewportSize({ width: 600, height: 1000 });
    await allFit();
    await expect.poll(() => newMessages(page, 30)).toBe(0);
    await allFit();
    const { messages, heights } = await toldTo(page);
    expect(heights.length).toBeGreaterThan(0);
    expect(heights.length, "a dozen for each width at most").toBeLessThanOrEqual(frames * 24);
    for (const [told, drawn] of heights) expect(drawn).toBe(told);

    for (const message of messages)
      expect(
        HARMLESS.some((form) => form.test(JSON.stringify(message))),
        JSON.stringify(message),
      ).toBe(true);
    expect((await Promise.all(maps.map(stored))).flat()).toEqual([]);
    const origin = new URL(subPathURL).origin;
    for (const frame of maps) {
      const names = await frame.evaluate(() =>
        performance.getEntriesByType("resource").map((one) => one.name),
      );
      expect(names.filter((one) => !one.startsWith(origin) && !/^(blob|data):/.test(one))).toEqual(
        [],
      );
    }
    expect(errors).toEqual([]);
  });
}
