import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { nationalMap } from "../support/open-map";
import { expect, test } from "../support/site";

/** Bytes fetched without interaction until the network is idle. */
const BUDGET = { brotli: 110_000, gzip: 130_000, scripts: 60_000 };

const brotli = (body: Buffer): number =>
  brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
const gzip = (body: Buffer): number => gzipSync(body, { level: 9 }).length;

test("a first visit on a phone stays within its budget", async ({ page, rootURL }) => {
  const bodies = new Map<string, Promise<Buffer>>();
  page.on("response", (response) => {
    const url = response.url();
    if (url.startsWith(rootURL)) bodies.set(url.slice(rootURL.length), response.body());
  });
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("./");
  await expect(page.locator("html")).toHaveAttribute("data-ready", "engine");
  await nationalMap(page);
  await page.waitForLoadState("networkidle");
  // Browsers with a window fetch the icon as well; this one has none and does not.
  const icon = await page.locator('link[rel="icon"]').getAttribute("href");
  if (icon)
    bodies.set(
      icon,
      page.request.get(icon).then((response) => response.body()),
    );

  const rows: { file: string; raw: number; gzip: number; brotli: number }[] = [];
  for (const [file, reading] of bodies) {
    const body = await reading;
    rows.push({ file: file || "/", raw: body.length, gzip: gzip(body), brotli: brotli(body) });
  }
  rows.sort((a, b) => b.brotli - a.brotli);
  const total = (of: "raw" | "gzip" | "brotli", wanted = rows): number =>
    wanted.reduce((sum, row) => sum + row[of], 0);
  const scripts = rows.filter(({ file }) => file.endsWith(".js"));
  const line = (name: string, of: typeof rows): string =>
    [total("raw", of), total("gzip", of), total("brotli", of)]
      .map((bytes) => String(bytes).padStart(9))
      .join("") + `  ${name}`;
  console.log(
    [
      `${["raw", "gzip", "brotli"].map((head) => head.padStart(9)).join("")}  file`,
      ...rows.map((row) => line(row.file, [row])),
      line("all scripts", scripts),
      line(`all; budget ${BUDGET.gzip} gzip, ${BUDGET.brotli} brotli`, rows),
    ].join("\n"),
  );

  // A table without one of these would be a sum of too little.
  const files = rows.map(({ file }) => file);
  for (const part of [
    /^\/$/,
    /\.js$/,
    /worker.*\.js$/,
    /^data\/.*\.csv$/,
    /^data\/geo\/.*\.json$/,
  ]) {
    expect(files).toContainEqual(expect.stringMatching(part));
  }
  expect.soft(total("brotli"), "bytes by brotli").toBeLessThanOrEqual(BUDGET.brotli);
  expect.soft(total("gzip"), "bytes by gzip").toBeLessThanOrEqual(BUDGET.gzip);
  expect.soft(total("brotli", scripts), "bytes of scripts").toBeLessThanOrEqual(BUDGET.scripts);
});
