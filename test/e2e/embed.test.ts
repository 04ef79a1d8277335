import type { Page } from "@playwright/test";
import { violations } from "../support/axe";
import { frameOf, heard, openHost, say } from "../support/host-page";
import { expect, test } from "../support/site";

const frame = (src: string, more = 'width="640"'): string =>
  `<iframe title="map" src="${src}" ${more}></iframe>`;

async function ready(page: Page): Promise<void> {
  await expect(page.frameLocator("iframe").locator("html")).toHaveAttribute(
    "data-ready",
    "engine",
    { timeout: 20_000 },
  );
}

/** Heights of the frame and of what is in it, two frames from now. */
const heights = async (page: Page): Promise<[frame: number, content: number]> => {
  const content = await frameOf(page).evaluate(
    () =>
      new Promise<number>((resolve) => {
        requestAnimationFrame(() => {
          requestAnimationFrame(() => {
            resolve(document.querySelector("#app")!.getBoundingClientRect().height);
          });
        });
      }),
  );
  const outer = await page.locator("iframe").evaluate((node) => node.clientHeight);
  return [outer, Math.ceil(content)];
};

for (const [lang, dark] of [
  ["zh-Hans", "false"],
  ["zh-Hant", "true"],
  ["en", "false"],
] as const) {
  test(`is laid out for a column of any width, in ${lang}`, async ({ page }) => {
    await page.setViewportSize({ width: 640, height: 700 });
    await page.goto(`./?embed=true&select=440000&lang=${lang}&dark=${dark}`);
    await expect(page.locator("html")).toHaveAttribute("data-ready", "engine");
    await expect(page.locator(".frame-links a")).toHaveCount(2);
    const app = page.locator("#app");
    for (const width of [280, 360, 640, 900]) {
      await page.setViewportSize({ width, height: 700 });
      const measured = await app.evaluate((node) => {
        const seen = (selector: string): boolean =>
          document.querySelector(selector)?.checkVisibility() ?? false;
        const size = (selector: string): number =>
          parseFloat(getComputedStyle(document.querySelector(selector)!).fontSize);
        const box = (selector: string): DOMRect =>
          document.querySelector(selector)!.getBoundingClientRect();
        return {
          over: document.documentElement.scrollWidth - innerWidth,
          chrome: [".masthead", ".skip", ".overview .controls", ".kind-key"].filter(seen),
          title: seen("h1") ? size("h1") : 0,
          ruler: seen(".ruler svg"),
          credit: Math.min(
            ...[...document.querySelectorAll("footer > p:not(.frame-hint)")].map((line) =>
              parseFloat(getComputedStyle(line).fontSize),
            ),
          ),
          links: box(".frame-links").left - box("footer p").right,
          below: box(".card.unit").top - box(".frame").bottom,
          foot: box("footer").top - box(".overview").bottom,
          height: node.clientHeight,
        };
      });
      expect(measured, String(width)).toMatchObject({
        over: 0,
        chrome: [],
        title: width < 360 ? 0 : width < 600 ? 18 : 21,
        ruler: width >= 360,
      });
      expect(measured.credit).toBeGreaterThanOrEqual(11);
      expect(measured.links).toBeGreaterThanOrEqual(-0.1);
      expect(measured.below).toBeGreaterThanOrEqual(-0.1);
      expect(measured.foot).toBeGreaterThanOrEqual(-0.1);
      // The window's height says nothing about the content's.
      await page.setViewportSize({ width, height: 2000 });
      expect(await app.evaluate((node) => node.clientHeight)).toBe(measured.height);
    }
    await page.setViewportSize({ width: 640, height: 900 });
    const [table, full] = await page
      .locator(".frame-links a")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    const language = lang === "zh-Hans" ? "" : `&lang=${lang}`;
    const at = (query: string): URLSearchParams => new URLSearchParams(query);
    expect([...at(full!)].sort()).toEqual([...at(`select=440000${language}&dark=${dark}`)].sort());
    expect(at(table!).get("tab")).toBe("table");
    expect(await violations(page)).toEqual([]);
  });
}

test("is as tall as 640 px of an article allow when nothing is chosen", async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 700 });
  await page.goto("./?embed=true");
  await expect(page.locator(".frame-links a")).toHaveCount(2);
  const height = await page.locator("#app").evaluate((node) => node.clientHeight);
  expect(height).toBeGreaterThan(720);
  expect(height).toBeLessThan(900);
  await expect(page.locator(".card.unit")).toBeHidden();
});

test("shows each view without its controls, and no box that could be ticked", async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 900 });
  for (const tab of ["map", "regions", "rank", "scatter", "check", "table"]) {
    await page.goto(`./?embed=true&static=true&tab=${tab}`);
    await expect(page.locator("html")).toHaveAttribute("data-ready", "engine");
    const main = page.locator("main");
    await expect.poll(async () => (await main.boundingBox())?.height ?? 0).toBeGreaterThan(300);
    await expect(main.locator('input[type="checkbox"]').filter({ visible: true })).toHaveCount(0);
  }
});

test("drops what its host does without, and stands still when asked to", async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 900 });
  await page.goto("./?embed=true&plain=1&static=true&transparent=true&select=440000");
  await expect(page.locator("html")).toHaveAttribute("data-ready", "engine");
  await expect(page.locator('[role="graphics-document"]')).toBeVisible();
  await expect(page.locator('[role="graphics-symbol"]')).toHaveCount(34);
  await expect(page.locator("main :is(h1, select, button)").filter({ visible: true })).toHaveCount(
    0,
  );
  await expect(page.locator("footer a").filter({ visible: true })).toHaveCount(0);
  await expect(page.locator("footer")).toContainText("天地图");
  expect(
    await page.evaluate(() => [
      getComputedStyle(document.documentElement).backgroundColor,
      getComputedStyle(document.documentElement).colorScheme,
      document.querySelector("[name=color-scheme]"),
    ]),
  ).toEqual(["rgba(0, 0, 0, 0)", "normal", null]);
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.closest("main") ?? null)).toBeNull();
  const map = await page.locator(".stage").boundingBox();
  await page.mouse.click(map!.x + map!.width * 0.3, map!.y + map!.height * 0.5);
  await expect(page).toHaveURL(/select=440000/);
  expect(await violations(page)).toEqual([]);
});

test("tells its height in every form, and nothing else to a host that says nothing", async ({
  page,
  rootURL,
}) => {
  const errors: string[] = [];
  page.on("console", (line) => line.type() === "error" && errors.push(line.text()));
  const src = `${rootURL}?embed=true&childId=map-1&compat=dw`;
  await openHost(page, frame(src));
  await ready(page);
  await expect(page.frameLocator("iframe").locator(".frame-links a")).toHaveCount(2);
  const [outer, content] = await heights(page);
  expect(outer).toBe(content);
  const last = await page.evaluate(() => window.heard.map(({ data }) => data).slice(-6));
  expect(
    last.filter((data) => (data as { type?: string }).type !== "cdgi:ready").slice(-5),
  ).toEqual([
    { type: "cdgi:height", v: 1, id: "map-1", height: outer },
    { sentinel: "amp", type: "embed-size", height: outer },
    JSON.stringify({ src, context: "iframe.resize", height: outer }),
    `pymxPYMxmap-1xPYMxheightxPYMx${String(outer)}`,
    { "datawrapper-height": { "map-1": outer } },
  ]);
  expect(await heard(page, "cdgi:ready")).toEqual([{}]);

  // A province chosen: the card pushes, and the frame follows within a frame.
  const before = await page.evaluate(() => [history.length, window.heard.length] as const);
  await page.frameLocator("iframe").locator('[data-unit="510000"]').click();
  await expect(page.frameLocator("iframe").locator(".card.unit")).toBeVisible();
  const [taller, grown] = await heights(page);
  expect(taller).toBe(grown);
  expect(taller).toBeGreaterThan(outer);
  const since = await page.evaluate(
    (from) => JSON.stringify(window.heard.slice(from).map(({ data }) => data)),
    before[1],
  );
  expect(since).not.toContain("510000");
  expect(await page.evaluate(() => history.length)).toBe(before[0]);

  const kept = await frameOf(page).evaluate(async () => [
    localStorage.length + sessionStorage.length,
    document.cookie,
    (await indexedDB.databases()).length,
    (await caches.keys()).length,
    (await navigator.serviceWorker.getRegistrations()).length,
  ]);
  expect(kept).toEqual([0, "", 0, 0, 0]);
  expect(errors).toEqual([]);
});

test("answers a host that speaks, to its origin, and tells it what the reader does", async ({
  page,
  rootURL,
}) => {
  await openHost(page, frame(`${rootURL}?embed=true`));
  await ready(page);
  await expect.poll(() => heard(page, "cdgi:ready")).toHaveLength(1);
  const ours = (name: string, data?: unknown) => ({ type: `cdgi:${name}`, v: 1, id: "m", data });
  for (const other of ["cdgi:getState", null, { type: "x" }, "[iFrameSizer]init"])
    await say(page, other);
  await say(page, ours("getState"));
  await expect.poll(() => heard(page, "cdgi:state")).toEqual([{ query: "" }]);
  await say(page, ours("setState", { query: "ind=data&select=440000" }));
  await say(page, ours("getState"));
  await expect
    .poll(async () => (await heard(page, "cdgi:state")).at(-1))
    .toEqual({ query: "ind=data&select=440000" });
  await expect.poll(() => heard(page, "cdgi:select")).toEqual([{ select: ["440000"] }]);
  await expect(page.frameLocator("iframe").locator(".card.unit")).toContainText("广东");

  await say(page, ours("setState", { query: "tab=nowhere" }));
  await say(page, { ...ours("setState", { query: "tab=rank" }), v: 2 });
  await say(page, ours("next"));
  // A version is refused at once, a state when its turn comes: either may be first.
  await expect
    .poll(
      async () => new Set((await heard(page, "cdgi:error")).map((fault) => JSON.stringify(fault))),
    )
    .toEqual(
      new Set([
        '{"code":"version","value":"2"}',
        '{"code":"state","problems":[{"key":"tab","value":"nowhere"}]}',
        '{"code":"story","value":""}',
      ]),
    );
  await expect(page.frameLocator("iframe").locator("[data-measure]")).toHaveAttribute("data-measure", "data"); // prettier-ignore

  await page.frameLocator("iframe").locator('[data-unit="650000"]').hover();
  await expect.poll(() => heard(page, "cdgi:hover")).toContainEqual({ unit: "650000" });
  await say(page, ours("setState", { query: "w=data:40" }));
  await expect.poll(() => heard(page, "cdgi:weights")).toEqual([{ w: "data:40" }]);
  expect(
    await page.evaluate(
      () =>
      window.heard.every(({ data }) => !(data as { type?: string }).type?.startsWith("cdgi:") || ["m", ""].includes((data as { id: string }).id)), // prettier-ignore
    ),
  ).toBe(true);
});

test("shows a story step by step, by its buttons and its host, and never by itself or by keys", async ({
  page,
  rootURL,
}) => {
  await openHost(
    page,
    frame(`${rootURL}?embed=true&story=two-minutes&view=kiosk#/2`, 'width="480"'),
  );
  await ready(page);
  const inside = page.frameLocator("iframe");
  const place = inside.locator(".frame-story nav span");
  await expect(place).toHaveText("2 / 6");
  const before = await page.evaluate(() => history.length);
  await inside.getByRole("button", { name: "下一步" }).click();
  await expect(place).toHaveText("3 / 6");
  await page.keyboard.press("n");
  await page.keyboard.press("PageDown");
  await expect(place).toHaveText("3 / 6");
  await say(page, { type: "cdgi:next", v: 1 });
  await expect(place).toHaveText("4 / 6");
  await say(page, { type: "cdgi:prev", v: 1 });
  await expect(place).toHaveText("3 / 6");
  await expect
    .poll(async () => (await heard(page, "cdgi:step")).at(-1))
    .toEqual({ story: "two-minutes", step: 3, count: 6 });
  const [outer, content] = await heights(page);
  expect(outer).toBe(content);
  expect(await page.evaluate(() => history.length)).toBe(before);
  await expect(inside.locator(".frame-links a").last()).toHaveAttribute("href", /story=two-minutes.*#\/3$/); // prettier-ignore
  await expect(inside.locator(".frame-links a").last()).not.toHaveAttribute("href", /embed/);
});

test("stops telling where content and window drive each other, and starts again for the reader", async ({
  page,
  rootURL,
}) => {
  await openHost(page, frame(`${rootURL}?embed=true`));
  await ready(page);
  await expect(page.frameLocator("iframe").locator(".frame-links a")).toHaveCount(2);
  const count = (): Promise<number> => heard(page, "cdgi:height").then(({ length }) => length);
  const before = await count();
  await frameOf(page).evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("#app { min-height: calc(100vh + 20px) }");
    document.adoptedStyleSheets.push(sheet);
  });
  let last = -1;
  await expect
    .poll(
      async () => {
        const now = await page.locator("iframe").evaluate((node) => node.clientHeight);
        const still = now === last;
        last = now;
        return still;
      },
      { intervals: [300] },
    ) // prettier-ignore
    .toBe(true);
  expect((await count()) - before).toBeLessThanOrEqual(12);
  const stopped = await count();
  await page.frameLocator("iframe").locator('[data-unit="510000"]').click();
  await expect.poll(count).toBeGreaterThan(stopped);
});

test("says nothing from a frame without width, and its height when it is shown", async ({
  page,
  rootURL,
}) => {
  await openHost(
    page,
    `<div id="box" style="display:none">${frame(`${rootURL}?embed=true`)}</div>`,
  );
  // Nothing is painted there, but everything is in its place.
  await expect
    .poll(() => frameOf(page).evaluate(() => document.querySelector(".frame-links") !== null), {
      timeout: 20_000,
    })
    .toBe(true);
  expect(await heard(page, "cdgi:height")).toEqual([]);
  await page.locator("#box").evaluate((node) => {
    node.style.display = "block";
  });
  await expect.poll(async () => (await heard(page, "cdgi:height")).length).toBeGreaterThan(0);
  await ready(page);
  const [outer, content] = await heights(page);
  expect(outer).toBe(content);
});

test("works without an origin, and is a drawn map where no script may run", async ({
  page,
  rootURL,
}) => {
  const errors: string[] = [];
  page.on("console", (line) => line.type() === "error" && errors.push(line.text()));
  await openHost(page, frame(`${rootURL}?embed=true&childId=s`, 'width="640" sandbox="allow-scripts"')); // prettier-ignore
  await ready(page);
  await expect(page.frameLocator("iframe").locator(".frame-links a")).toHaveCount(2);
  const [outer, content] = await heights(page);
  expect(outer).toBe(content);
  await say(page, { type: "cdgi:setState", v: 1, id: "s", data: { query: "tab=rank" } });
  await say(page, { type: "cdgi:getState", v: 1, id: "s" });
  await expect.poll(() => heard(page, "cdgi:state")).toEqual([{ query: "tab=rank" }]);
  await expect(page.frameLocator("iframe").locator(".rank-view h1")).toBeVisible();
  expect(await page.evaluate(() => new Set(window.heard.map(({ origin }) => origin)).size)).toBe(1);
  expect(errors).toEqual([]);

  await openHost(page, frame(`${rootURL}?embed=true`, 'width="640" height="900" sandbox=""'));
  const dead = page.frameLocator("iframe");
  await expect(dead.locator("h1")).toBeVisible();
  await expect(dead.locator("[data-unit]")).toHaveCount(34);
  await expect(dead.locator("footer")).toContainText("天地图");
  await expect(dead.locator(".masthead nav, .settings, .search, .controls").filter({ visible: true })).toHaveCount(0); // prettier-ignore
});
