import type { Page } from "@playwright/test";
import { mapFrames, mapReady, overflow, stored } from "../support/frame-facts";
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
    if (line.type() === "error") errors.push(line.text());
  });
  page.on("pageerror", (error) => errors.push(error.message));
  await page.addInitScript(() => {
    const told: Told = { messages: [], heights: [] };
    Object.assign(window, { told });
    addEventListener("message", ({ data, source }: MessageEvent<unknown>) => {
      told.messages.push(data);
      const { type, height } = (data ?? {}) as { type?: string; height?: number };
      if (type !== "cdgi:height" || height === undefined) return;
      const all = [document, ...[...document.querySelectorAll("*")].map((one) => one.shadowRoot)];
      const frame = all
        .flatMap((root) => [...(root?.querySelectorAll("iframe") ?? [])])
        .find(({ contentWindow }) => contentWindow === source);
      requestAnimationFrame(() => {
        told.heights.push([height, frame?.getBoundingClientRect().height ?? -1]);
      });
    });
  });
  return errors;
}

const toldTo = (page: Page): Promise<Told> =>
  page.evaluate(() => (window as unknown as { told: Told }).told);

const drawnFrames = (page: Page, count: number): Promise<void> =>
  page.evaluate(
    (left) =>
      new Promise<void>((done) => {
        const next = (): void => {
          if (left-- > 0) requestAnimationFrame(next);
          else done();
        };
        next();
      }),
    count,
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

/** `frames`: how many maps are in it. `fits`: whether something gives them their height. */
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
    for (let place = 0; place < frames; place += 1) {
      await expect
        .poll(async () => {
          await page.mouse.wheel(0, 700);
          return mapFrames(page).length;
        })
        .toBeGreaterThan(place);
      await mapReady(mapFrames(page)[place]!);
    }
    await expect
      .poll(() => Promise.all(mapFrames(page).map(overflow)))
      .toEqual(Array(frames).fill(0));
    const first = await toldTo(page);

    // Another width is another height: at once, and then no more.
    await page.setViewportSize({ width: 600, height: 1000 });
    await expect
      .poll(() => Promise.all(mapFrames(page).map(overflow)))
      .toEqual(Array(frames).fill(0));
    await drawnFrames(page, 5);
    const settled = await toldTo(page);
    await drawnFrames(page, 30);
    const { messages, heights } = await toldTo(page);
    expect(messages.length, "nothing is told of what does not change").toBe(
      settled.messages.length,
    );
    expect(first.messages.length).toBeGreaterThan(0);
    // Some hosts only hear one of the other forms, which comes right after ours.
    for (const [told, drawn] of heights) expect(drawn).toBe(told);

    for (const message of messages)
      expect(
        HARMLESS.some((form) => form.test(JSON.stringify(message))),
        JSON.stringify(message),
      ).toBe(true);
    expect((await Promise.all(mapFrames(page).map(stored))).flat()).toEqual([]);
    const origin = new URL(subPathURL).origin;
    for (const frame of mapFrames(page)) {
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
