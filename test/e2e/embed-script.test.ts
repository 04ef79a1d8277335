import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";
import { type Hosts, serveHosts } from "../support/host-server";
import { expect, test } from "../support/site";
import { serve } from "../support/static-server";

/** The element, against a frame that says what it is told to: what the map itself says is in hosts.test.ts. */

interface CdgiMap extends HTMLElement {
  setState: (query: string) => Promise<unknown>;
  next: () => Promise<unknown>;
  getState: () => Promise<unknown>;
}

const folder = fileURLToPath(new URL("hosts/stub", import.meta.url));
let stub = "";
let hosts: Hosts;
let close: () => void = () => undefined;

test.beforeAll(async ({ rootURL }) => {
  const site = { folder, base: "/", gzip: false };
  const { server, address } = await serve(site, { host: "127.0.0.1", port: 0, tries: 0 });
  stub = address;
  hosts = await serveHosts(rootURL);
  close = () => {
    server.closeAllConnections();
    server.close();
    hosts.close();
  };
});
test.afterAll(() => close());

const SCRIPT = `<script src="{{site}}embed.js"></script>`;

/** Opens a page with that body, and returns what it prints to its console. */
async function open(page: Page, body: string): Promise<string[]> {
  const lines: string[] = [];
  page.on("console", (line) => {
    // Some builds of the browser do not know all that a frame can be allowed.
    if (!line.text().startsWith("Unrecognized feature")) lines.push(line.text());
  });
  const html = body.replaceAll("STUB", stub);
  await page.goto(`${hosts.address}?${new URLSearchParams({ body: html }).toString()}`);
  return lines;
}

const frames = (page: Page) => page.locator("iframe");
/** Heights of the boxes of all maps, and of their frames. */
const heights = (page: Page) =>
  page.locator("cdgi-map").evaluateAll((all) =>
    all.map((map) => {
      const frame = map.shadowRoot?.querySelector("iframe");
      return [map, frame].map((one) => one?.getBoundingClientRect().height ?? -1);
    }),
  );
/** The stub is half as high as it is wide, and 100 px. */
const fit = (width: number): [number, number] => {
  const height = Math.ceil(width / 2 + 100);
  return [height, height];
};

test("builds a titled, lazy frame of the address that the attributes name, and gives it its height", async ({
  page,
}) => {
  await page.setViewportSize({ width: 800, height: 900 });
  const lines = await open(
    page,
    `<style>body { margin: 0 }</style>${SCRIPT}
    <cdgi-map src="STUB" id="own" tab="rank" hide-controls lang="en" query="?select=440000~CN-ZJ&dark=true#/3"></cdgi-map>
    <div style="width:400px"><div data-cdgi="tab=table" data-src="STUB" data-frame-title="Scores" data-block="x"></div></div>
    <cdgi-map src="STUB" style="width:300px" plain="1" sandbox="allow-scripts"></cdgi-map>`,
  );
  await expect.poll(() => heights(page)).toEqual([fit(800), fit(400), fit(300)]);
  const made = await frames(page).evaluateAll((all) =>
    (all as HTMLIFrameElement[]).map(({ src, title, loading, allow, sandbox }) => ({
      src,
      title,
      loading,
      allow,
      sandbox: sandbox.value,
    })),
  );
  const allow = "fullscreen; web-share; clipboard-write";
  expect(made.map(({ title, sandbox }) => [title, sandbox])).toEqual([
    ["China digital government map", ""],
    ["Scores", ""],
    ["数政图", "allow-scripts"],
  ]);
  for (const frame of made) expect(frame).toMatchObject({ loading: "lazy", allow });
  const queries = made.map(({ src }) => Object.fromEntries(new URL(src).searchParams));
  expect(queries).toEqual([
    {
      tab: "rank",
      hideControls: "true",
      lang: "en",
      select: "440000~CN-ZJ",
      dark: "true",
      embed: "true",
      childId: "own",
    },
    { tab: "table", embed: "true", childId: "cdgi-2" },
    { plain: "1", embed: "true", childId: "cdgi-1" },
  ]);
  expect(new URL(made[0]!.src).hash).toBe("#/3");

  await page.setViewportSize({ width: 640, height: 900 });
  await expect.poll(() => heights(page)).toEqual([fit(640), fit(400), fit(300)]);

  // An attribute that changes is another address; any other leaves the frame alone.
  const other = await page.evaluate(() => {
    const map = document.querySelector("#own")!;
    const before = map.shadowRoot!.querySelector("iframe");
    map.className = "wide";
    return new Promise<boolean>((done) =>
      setTimeout(() => done(before === map.shadowRoot!.querySelector("iframe"))),
    );
  });
  expect(other).toBe(true);
  await page.locator("#own").evaluate((map) => map.setAttribute("tab", "table"));
  await expect(frames(page).first()).toHaveAttribute("src", /tab=table/);
  await expect.poll(() => heights(page)).toEqual([fit(640), fit(400), fit(300)]);
  expect(lines).toEqual([]);
});

test("keeps the place free before anything has loaded, moves nothing, and waits for its turn", async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.assign(window, { shift: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        (window as unknown as { shift: number }).shift += (
          entry as unknown as { value: number }
        ).value;
    }).observe({ type: "layout-shift", buffered: true });
  });
  await page.setViewportSize({ width: 800, height: 900 });
  await open(
    page,
    `<style>body { margin: 0 }</style>
    <cdgi-map src="STUB" style="display:block;aspect-ratio:8/5"></cdgi-map><p>after</p>
    <div data-cdgi data-src="STUB" style="min-height:500px"></div><p>after</p>
    <cdgi-map src="STUB" ratio="8/5"></cdgi-map><p>after</p>
    <p style="height:20000px"></p><cdgi-map id="late" src="STUB" min-height="333"></cdgi-map>
    <script defer src="{{site}}embed.js"></script>`,
  );
  await expect.poll(() => heights(page)).toEqual([fit(800), fit(800), fit(800), [333, 333]]);
  expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBe(0);
  // The one far below has not been fetched; a command fetches it.
  expect(page.frames()).toHaveLength(5);
  expect(page.frames().filter((frame) => frame.url().startsWith(stub))).toHaveLength(3);
  const state = await page.locator("#late").evaluate((map) => (map as CdgiMap).getState());
  expect(state).toMatchObject({ query: "embed=true&childId=late" });
  await expect.poll(async () => (await heights(page))[3]).toEqual(fit(800));
});

test("comes twice, early, late, to a target, into a shadow, without a fallback's loss", async ({
  page,
}) => {
  await page.setViewportSize({ width: 600, height: 900 });
  const lines = await open(
    page,
    `<style>body { margin: 0 }</style>${SCRIPT}
    <div id="t1"><script defer src="{{site}}embed.js" data-target="#t1" data-src="STUB" data-tab="rank" async></script>
      <noscript><a href="x">table</a></noscript></div>
    <div id="t1" class="second"><script defer src="{{site}}embed.js" data-target="#t1" data-src="STUB"></script></div>
    <figure data-cdgi data-src="STUB"><figcaption>caption</figcaption></figure>
    <div id="host"></div><div id="gone" style="display:none"><cdgi-map src="STUB"></cdgi-map></div>
    <script>
      const map = document.createElement("cdgi-map");
      map.setAttribute("src", "STUB");
      document.querySelector("#host").attachShadow({ mode: "open" }).append(map);
    </script>${SCRIPT}`,
  );
  await expect(frames(page)).toHaveCount(5);
  await expect(page.locator("#t1 noscript")).toHaveCount(1);
  await expect(page.getByText("caption")).toBeVisible();
  // Two targets, the figure (40 px of margin on each side), the hidden one, and the one in a shadow.
  await expect.poll(() => heights(page)).toEqual([fit(600), fit(600), fit(520), [0, 0], fit(600)]);
  await page.locator("#gone").evaluate((gone) => gone.style.removeProperty("display"));
  await expect.poll(async () => (await heights(page))[3]).toEqual(fit(600));
  const ids = await frames(page).evaluateAll((all) =>
    (all as HTMLIFrameElement[]).map(({ src }) => new URL(src).searchParams.get("childId")),
  );
  expect(new Set(ids).size).toBe(5);
  expect(lines).toEqual([]);
});

test("gives events and answers, and hears nobody but its own frame", async ({ page }) => {
  await page.setViewportSize({ width: 600, height: 900 });
  const lines = await open(
    page,
    `<style>body { margin: 0 }</style>${SCRIPT}<cdgi-map id="a" src="STUB"></cdgi-map>
    <iframe id="other" title="other" src="STUB?silent&childId=a"></iframe>
    <script>
      events = [];
      for (const name of ["ready", "select", "error"])
        addEventListener("cdgi:" + name, ({ type, target, detail }) => events.push([type, target.id, detail]));
    </script>`,
  );
  await expect.poll(() => heights(page)).toEqual([fit(600)]);
  const map = page.locator("#a");
  expect(await map.evaluate((one) => (one as CdgiMap).setState("tab=rank"))).toMatchObject({
    query: "tab=rank",
  });
  expect(await map.evaluate((one) => (one as CdgiMap).next())).toMatchObject({
    query: "tab=rank+next",
  });

  /** Has a window send a message to the page. */
  const say = (where: "own" | "other" | "page", message: unknown) =>
    page.evaluate(
      ([from, data]) => {
        const own = document.querySelector("cdgi-map")!.shadowRoot!.querySelector("iframe")!;
        const other = document.querySelector<HTMLIFrameElement>("#other")!;
        if (from === "page") postMessage(data, "*");
        else (from === "own" ? own : other).contentWindow!.postMessage({ say: data }, "*");
      },
      [where, message] as const,
    );
  const tall = { type: "cdgi:height", v: 1, id: "a", height: 3000 };
  for (const from of ["other", "page"] as const) await say(from, tall);
  for (const message of [
    { ...tall, v: 2 },
    { ...tall, id: "b" },
    { ...tall, type: "cdgi:height2" },
    { ...tall, type: ["cdgi:height"] },
    { ...tall, height: "3000" },
    { ...tall, height: -3000 },
    { ...tall, height: NaN },
    { ...tall, height: Infinity },
    JSON.stringify(tall),
    null,
    17,
  ])
    await say("own", message);
  await say("own", { type: "cdgi:select", v: 1, id: "a", data: { units: ["440000"] } });
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { events: unknown[][] }).events))
    .toContainEqual(["cdgi:select", "a", { units: ["440000"] }]);
  expect(await heights(page)).toEqual([fit(600)]);
  expect(lines).toEqual([]);

  // A frame that has gone to another origin is not believed any more.
  await page.evaluate(
    (to) => {
      document.querySelector("cdgi-map")!.shadowRoot!.querySelector("iframe")!.src = to;
    },
    stub.replace("127.0.0.1", "localhost") + "?childId=a",
  );
  await expect.poll(() => lines.join()).toContain(`answers for ${new URL(stub).origin}`);
  expect(await heights(page)).toEqual([fit(600)]);
});

test("asks once, when the map is ready, and again one that has loaded anew", async ({ page }) => {
  await page.setViewportSize({ width: 600, height: 900 });
  const lines = await open(
    page,
    `<style>body { margin: 0 }</style>${SCRIPT}<cdgi-map id="a" src="STUB?early"></cdgi-map>`,
  );
  const map = page.locator("#a");
  const first = await map.evaluate((one) => (one as CdgiMap).next());
  expect(first).toMatchObject({
    heard: ["cdgi:request-height", "cdgi:next", "cdgi:getState"],
  });
  // Each answer is that of its own question.
  const [rank, after] = await map.evaluate((one) =>
    Promise.all([(one as CdgiMap).setState("tab=rank"), (one as CdgiMap).next()]),
  );
  expect([rank, after]).toMatchObject([{ query: "tab=rank" }, { query: "tab=rank+next" }]);

  expect(lines).toEqual([]);
  const anew = await map.evaluate(async (one) => {
    const frame = one.shadowRoot!.querySelector("iframe")!;
    const { src } = frame;
    frame.src = "about:blank";
    await new Promise((resolve) => frame.addEventListener("load", resolve, { once: true }));
    const asked = (one as CdgiMap).setState("tab=table");
    frame.src = src;
    return asked;
  });
  expect(anew).toMatchObject({ query: "tab=table" });
});

test("stops a height that grows for ever, and lets the frame scroll", async ({ page }) => {
  await page.setViewportSize({ width: 600, height: 900 });
  const lines = await open(
    page,
    `<style>body { margin: 0 }</style>${SCRIPT}<cdgi-map src="STUB"></cdgi-map>`,
  );
  await expect.poll(() => heights(page)).toEqual([fit(600)]);
  await expect(frames(page)).toHaveAttribute("scrolling", "no");
  await page.evaluate(() => {
    const { contentWindow } = document
      .querySelector("cdgi-map")!
      .shadowRoot!.querySelector("iframe")!;
    contentWindow!.postMessage({ grow: 10 }, "*");
  });
  await expect(frames(page)).toHaveAttribute("scrolling", "auto");
  const [[stopped]] = (await heights(page)) as [[number]];
  expect(stopped).toBeGreaterThan(400);
  expect(stopped).toBeLessThanOrEqual(400 + 50 * 10);
  expect(lines).toEqual([expect.stringMatching(/^cdgi-map: the height of cdgi-1 does not settle/)]);
  await page.evaluate(() => new Promise((done) => setTimeout(done, 200)));
  expect((await heights(page))[0]![0]).toBe(stopped);
});

test("is moved and removed without a trace", async ({ page }) => {
  await page.addInitScript(`
    const listeners = (window.listeners = new Set());
    for (const [name, change] of [["addEventListener", "add"], ["removeEventListener", "delete"]]) {
      const plain = window[name];
      window[name] = (type, heard) => {
        if (type === "message") listeners[change](heard);
        plain.call(window, type, heard);
      };
    }
  `);
  const lines = await open(
    page,
    `${SCRIPT}<div id="one"><cdgi-map src="STUB"></cdgi-map></div><div id="two" style="width:500px"></div>`,
  );
  const listeners = () =>
    page.evaluate(() => (window as unknown as { listeners: Set<unknown> }).listeners.size);
  await expect.poll(async () => (await heights(page))[0]?.[0]).toBeGreaterThan(0);
  expect(await listeners()).toBe(1);
  await page.evaluate(() => {
    const map = document.querySelector("cdgi-map")!;
    document.querySelector("#two")!.append(map);
  });
  await expect.poll(() => heights(page)).toEqual([fit(500)]);
  expect(await listeners()).toBe(1);
  await expect(frames(page)).toHaveCount(1);
  const answers = await page.evaluate(async () => {
    const map = document.querySelector("cdgi-map") as CdgiMap;
    map.remove();
    return [map.shadowRoot!.childElementCount, await map.getState()];
  });
  expect(answers).toEqual([0, undefined]);
  expect(await listeners()).toBe(0);
  expect(page.frames()).toHaveLength(1);
  expect(lines).toEqual([]);
});

test("says in one line what is wrong with it", async ({ page }) => {
  await page.clock.install();
  const lines = await open(
    page,
    `${SCRIPT}<cdgi-map src="javascript:alert(1)">first fallback</cdgi-map><cdgi-map src="http://[">second</cdgi-map>
    <cdgi-map src="STUB" tabs="rank" tabs2 data-tabs aria-label="x" onclick="" class="x"></cdgi-map>
    <cdgi-map src="STUB" tabs="rank"></cdgi-map>
    <cdgi-map src="STUB?silent"></cdgi-map>`,
  );
  await expect(page.getByText("first fallback")).toBeVisible();
  await expect(frames(page)).toHaveCount(3);
  expect(lines).toEqual([
    `cdgi-map: no map at src="javascript:alert(1)"`,
    `cdgi-map: no map at src="http://["`,
    "cdgi-map: unknown attribute tabs",
    "cdgi-map: unknown attribute tabs2",
  ]);
  const silent = page.frames().find((frame) => frame.url().includes("silent"))!;
  await silent.waitForLoadState("load");
  await page.clock.fastForward(11_000);
  await expect.poll(() => lines.slice(4).join()).toMatch(/^cdgi-map: no answer from .*silent/);
  await expect(frames(page).last()).toHaveAttribute("scrolling", "auto");
  // A question to a frame that is silent ends.
  const asked = page
    .locator("cdgi-map")
    .last()
    .evaluate((map) => (map as CdgiMap).getState().then(String, String));
  await page.evaluate(() => undefined);
  await page.clock.fastForward(11_000);
  expect(await asked).toBe("Error: cdgi-map: no answer to getState");
});
