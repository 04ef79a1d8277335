import type { Page, Route } from "@playwright/test";
import { nationalMap, openMap } from "../support/open-map";
import { expect, test } from "../support/site";

const TOPOLOGY = "**/data/geo/china-national.json";
const PANEL = "**/data/panel.csv";
const ASSET = /\/assets\/[^/]+\.js$/;

// A worker's own script is asked for without an origin, the module that holds the spare with one.
const isWorker = (route: Route): boolean =>
  route.request().url().includes("/engine.worker-") && !route.request().headers()["origin"];
const isSpare = (route: Route): boolean => /\/(engine\.worker|api)-/.test(route.request().url());

const ready = (page: Page) => expect(page.locator("html")).toHaveAttribute("data-ready", "engine");
const notice = (page: Page, text: RegExp) => page.getByRole("alert").filter({ hasText: text });
const NO_TOPOLOGY = /地图细节没有载入/;
const NO_PANEL = /指标数据没有载入/;
const NO_ENGINE = /计算没有完成/;
const ON_MAIN = /计算改在页面内/;

const labels = (page: Page): Promise<(string | null)[]> =>
  page
    .locator("[data-unit]")
    .evaluateAll((all) => all.map((path) => path.getAttribute("aria-label")));

/** The names with values as the page is sent: what has to stay when nothing better comes. */
const sentLabels = (page: Page): Promise<(string | null)[]> =>
  page.evaluate(async () => {
    const html = await (await fetch(location.href)).text();
    const sent = new DOMParser().parseFromString(html, "text/html");
    return [...sent.querySelectorAll("[data-unit]")].map((path) => path.getAttribute("aria-label"));
  });

async function stillWorks(page: Page): Promise<void> {
  await page.locator('[data-unit="440000"]').press("Enter");
  await expect(page.locator(".card.unit").getByRole("heading")).toHaveText("广东省");
  await page.getByRole("combobox", { name: "指标" }).selectOption("data");
  await expect(page.locator("[data-measure]")).toHaveAttribute("data-measure", "data");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("数据");
}

test.describe("a base map that does not come", () => {
  for (const [name, answer] of [
    ["is not found", (route: Route) => route.fulfill({ status: 404, body: "no" })],
    [
      "is cut",
      async (route: Route) => {
        const response = await route.fetch();
        await route.fulfill({ response, body: (await response.text()).slice(0, 40_000) });
      },
    ],
    [
      "is no topology",
      (route: Route) => route.fulfill({ json: { type: "FeatureCollection", features: [] } }),
    ],
    [
      "is a topology of something else",
      (route: Route) => route.fulfill({ json: { type: "Topology", objects: {}, arcs: [] } }),
    ],
    [
      "lacks a province",
      async (route: Route) => {
        const topology = (await (await route.fetch()).json()) as {
          objects: { provinces: { geometries: unknown[] } };
        };
        topology.objects.provinces.geometries.pop();
        await route.fulfill({ json: topology });
      },
    ],
  ] as const) {
    test(`and ${name} leaves the first map, and can be tried again`, async ({ page }) => {
      await page.route(TOPOLOGY, answer);
      await page.goto("./");
      await ready(page);
      await expect(notice(page, NO_TOPOLOGY)).toBeVisible();
      await expect(page.getByRole("alert")).toHaveCount(1);
      const lengths = await page
        .locator("[data-measure] [data-unit]")
        .evaluateAll((all) => all.map((path) => path.getAttribute("d")?.length ?? 0));
      expect(lengths).toHaveLength(34);
      expect(Math.min(...lengths)).toBeGreaterThan(5);
      await stillWorks(page);

      await page.unroute(TOPOLOGY);
      await notice(page, NO_TOPOLOGY).getByRole("button").click();
      await nationalMap(page);
      await expect(page.getByRole("alert")).toHaveCount(0);
      await expect(page.locator("[data-measure]")).toHaveAttribute("data-measure", "data");
    });
  }
});

test.describe("indicators that do not come", () => {
  const edit = (change: (csv: string) => string) => async (route: Route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: change(await response.text()) });
  };
  for (const [name, answer] of [
    ["are not found", (route: Route) => route.fulfill({ status: 404, body: "no" })],
    [
      "hold a cell that is no number",
      edit((csv) => csv.replace(/\n110000,[^,]*/, "\n110000,many")),
    ],
    ["name a unit that is none", edit((csv) => csv.replace("\n120000,", "\n999999,"))],
    ["lack a unit", edit((csv) => csv.replace(/\n120000,.*/, ""))],
    ["lack a column", edit((csv) => csv.replace("gdp-2019,", "gdp-1999,"))],
    ["are a page of a captive portal", edit(() => "<!doctype html><title>Log in</title>")],
  ] as const) {
    test(`because they ${name} leave the first index, and can be tried again`, async ({ page }) => {
      await page.route(PANEL, answer);
      await page.goto("./");
      await nationalMap(page);
      await expect(notice(page, NO_PANEL)).toBeVisible();
      expect(await labels(page)).toEqual(await sentLabels(page));
      await stillWorks(page);

      // What needs the indicators says so instead of showing the last measure's colours.
      await page.getByRole("combobox", { name: "指标" }).selectOption("gdp-2019");
      await expect(page.locator("[data-measure]")).toHaveAttribute("data-measure", "gdp-2019");
      expect(
        await page
          .locator(".v0, .v1, .v2, .v3, .v4, .v5, .v6")
          .and(page.locator("[data-unit]"))
          .count(),
      ).toBe(0);

      await page.unroute(PANEL);
      await notice(page, NO_PANEL).getByRole("button").click();
      await expect(page.getByRole("alert")).toHaveCount(0);
      await expect(page.locator('[data-unit="440000"]')).toHaveAttribute(
        "aria-label",
        /亿元.*第 1 名/,
      );
      await ready(page);
    });
  }
});

test.describe("an engine that does not run", () => {
  /** Answers the files of the first rung with a worker of ours. */
  async function fakeWorker(page: Page, script: string): Promise<void> {
    await page.route(ASSET, async (route) => {
      if (isWorker(route)) {
        await route.fulfill({ contentType: "text/javascript", body: script });
      } else await route.continue();
    });
  }

  test("because its worker throws at the start gives way to the next", async ({ page }) => {
    await fakeWorker(page, "throw new Error('at the start')");
    const spare = page.waitForEvent("worker", (worker) => worker.url().startsWith("blob:"));
    await openMap(page);
    await spare;
    await expect(page.getByRole("alert")).toHaveCount(0);
    await stillWorks(page);
  });

  test("because its worker never answers gives way to the next after a while", async ({ page }) => {
    await page.clock.install();
    await fakeWorker(page, "self.onmessage = () => {}");
    const first = page.waitForEvent("worker");
    await page.goto("./");
    await first;
    const spare = page.waitForEvent("worker");
    await page.clock.runFor(9_000);
    expect((await spare).url()).toMatch(/^blob:/);
    await ready(page);
    await expect(page.getByRole("alert")).toHaveCount(0);
    await stillWorks(page);
  });

  test("because its worker dies over a request is replaced, then gives way", async ({ page }) => {
    const workers: string[] = [];
    page.on("worker", (worker) => workers.push(worker.url()));
    // Comlink asks ready() first; this one answers that and dies of what comes then.
    await fakeWorker(
      page,
      `self.onmessage = ({ data }) => {
         if (data.path?.[0] !== "ready") setTimeout(() => { throw new Error("dead") });
         else self.postMessage({ id: data.id, type: "RAW", value: true });
       }`,
    );
    await openMap(page);
    expect(workers.map((url) => url.startsWith("blob:"))).toEqual([false, false, true]);
    await expect(page.getByRole("alert")).toHaveCount(0);
    await stillWorks(page);
  });

  test("in any worker runs on the page, and says so", async ({ page }) => {
    await page.route(ASSET, (route) =>
      isWorker(route) || /\/engine\.worker-/.test(route.request().url())
        ? route.abort()
        : route.continue(),
    );
    await openMap(page);
    await expect(notice(page, ON_MAIN)).toBeVisible();
    await expect(page.getByRole("alert")).toHaveCount(1);
    await notice(page, ON_MAIN).getByRole("button").click();
    await expect(page.getByRole("alert")).toHaveCount(0);
    await stillWorks(page);
  });

  test("in any worker runs on the page, also before the page has its words", async ({ page }) => {
    // The last rung stands ready while the texts are still under way.
    await page.route(ASSET, async (route) => {
      const url = route.request().url();
      if (isWorker(route) || /\/engine\.worker-/.test(url)) await route.abort();
      else {
        if (/\/(zh-Han|en-)/.test(url)) await new Promise((resolve) => setTimeout(resolve, 700));
        await route.continue();
      }
    });
    await openMap(page);
    await expect(notice(page, ON_MAIN)).toBeVisible();
    await expect(page.getByRole("alert")).toHaveCount(1);
  });

  test("anywhere leaves the first result, says so, and can be tried again", async ({ page }) => {
    await page.route(ASSET, (route) =>
      isWorker(route) || isSpare(route) ? route.abort() : route.continue(),
    );
    await page.goto("./");
    await nationalMap(page);
    await expect(notice(page, NO_ENGINE)).toBeVisible();
    await expect(page.getByRole("alert")).toHaveCount(1);
    expect(await labels(page)).toEqual(await sentLabels(page));
    await stillWorks(page);

    await page.unroute(ASSET);
    await notice(page, NO_ENGINE).getByRole("button").click();
    await expect(notice(page, NO_ENGINE)).toHaveCount(0);
    await ready(page);
  });
});

test("a view that does not load says so, and can be tried again", async ({ page }) => {
  await openMap(page);
  await page.route(/\/TableView-/, (route) => route.abort());
  const tab = page.getByRole("navigation").getByRole("link", { name: "数据" });
  await tab.click();
  await expect(notice(page, /这个视图没有载入/)).toBeVisible();
  await page.unroute(/\/TableView-/);
  await page.getByRole("alert").getByRole("button").click();
  await expect(page.getByRole("table")).toBeVisible();
  await expect(page.getByRole("alert")).toHaveCount(0);
});

test("a language that does not load leaves the one on screen, and can be chosen again", async ({
  page,
}) => {
  await openMap(page);
  await page.route(/\/en-[^/]*\.js$/, (route) => route.abort());
  const english = page.getByRole("radio", { name: "En", exact: true });
  await english.check();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/西部/);
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-Hans");
  await page.unroute(/\/en-[^/]*\.js$/);
  await page.getByRole("radio", { name: "繁", exact: true }).check();
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-Hant");
  await english.check();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});
