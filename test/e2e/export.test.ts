import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { parse } from "csv-parse/sync";
import { PNG } from "pngjs";
import { readSheet } from "read-excel-file/node";
import { renderSvg } from "../support/rendered-svg";
import { expect, test } from "../support/site";

async function openDownload(page: Page, query: string): Promise<void> {
  await page.goto(query);
  await expect(page.locator("html")).toHaveAttribute("data-ready", "engine");
  await expect(page.locator("main > .loading")).toHaveCount(0);
  await page.getByRole("button", { name: "分享", exact: true }).click();
  await page.getByRole("dialog").getByRole("radio", { name: "下载" }).check();
  await expect(page.getByRole("button", { name: "下载 PNG" })).toBeEnabled();
}

async function saved(page: Page, format: "PNG" | "SVG" | "CSV" | "XLSX"): Promise<Buffer> {
  const coming = page.waitForEvent("download");
  await page
    .getByRole("dialog")
    .getByRole("button", { name: `下载 ${format}` })
    .click();
  return readFile(await (await coming).path());
}

interface Spot {
  readonly unit: string;
  readonly x: number;
  readonly y: number;
  readonly colour: string;
}

/** Spots inside of provinces, from the upper left corner of the figure, with the colour they have. */
const spotsOn = (page: Page, frame: string): Promise<Spot[]> =>
  page.evaluate((selector) => {
    const corner = document.querySelector(selector)!.getBoundingClientRect();
    const hex = (channels: string): string =>
      `#${channels
        .match(/\d+/g)!
        .map((c) => Number(c).toString(16).padStart(2, "0"))
        .join("")}`;
    return ["650000", "540000", "440000", "150000", "510000"].map((unit) => {
      const path = document.querySelector<SVGPathElement>(`${selector} [data-unit="${unit}"]`)!;
      const matrix = path.getScreenCTM()!;
      const box = path.getBBox();
      // Where no label stands: a fifth into the shape, from wherever it is filled.
      for (let i = 2; i < 18; i += 1) {
        for (let j = 2; j < 18; j += 1) {
          const at = new DOMPoint(box.x + (box.width * i) / 20, box.y + (box.height * j) / 20);
          const near = [-90, 0, 90].flatMap((dx) => [-90, 0, 90].map((dy) => [dx, dy] as const));
          const inside = near.every(([dx, dy]) =>
            path.isPointInFill(new DOMPoint(at.x + dx, at.y + dy)),
          );
          const { x, y } = at.matrixTransform(matrix);
          const free = [...document.querySelectorAll(`${selector} text`)].every((text) => {
            const { left, right, top, bottom } = text.getBoundingClientRect();
            return x < left - 3 || x > right + 3 || y < top - 3 || y > bottom + 3;
          });
          if (inside && free) {
            const colour = hex(getComputedStyle(path).fill);
            return { unit, x: x - Math.floor(corner.x), y: y - Math.floor(corner.y), colour };
          }
        }
      }
      throw new Error(`no free spot in ${unit}`);
    });
  }, frame);

/** Where the figures begin in a picture. */
function cornerOf(svg: string): readonly [number, number] {
  const [, x, y] =
    /<g transform="translate\((\d+) (\d+)\)"><g/.exec(svg) ??
    /<g transform="translate\((\d+) (\d+)\)"/.exec(svg)!;
  return [Number(x), Number(y)];
}

test("hands out the map as PNG, SVG, CSV and XLSX that other readers read as the screen says", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await openDownload(page, "./");
  const spots = await spotsOn(page, ".overview > .frame");
  const svg = (await saved(page, "SVG")).toString();
  const [left, top] = cornerOf(svg);
  const drawn = await renderSvg(svg);
  const png = PNG.sync.read(await saved(page, "PNG"));
  expect([png.width, png.height]).toEqual([2 * drawn.width, 2 * drawn.height]);
  for (const { unit, x, y, colour } of spots) {
    expect([unit, drawn.pixel(left + x, top + y)]).toEqual([unit, colour]);
    const at = 4 * (Math.round(2 * (top + y)) * png.width + Math.round(2 * (left + x)));
    expect([unit, `#${png.data.subarray(at, at + 3).toString("hex")}`]).toEqual([unit, colour]);
  }
  const headline = await page.locator("main h1").innerText();
  for (const text of [
    headline.replace(/\s+/g, " ").slice(0, 6),
    "估算",
    "天地图",
    "台湾",
    "南海诸岛",
    "127.0.0.1",
  ]) {
    expect(svg).toContain(text);
  }
  expect(svg).not.toMatch(/foreignObject|<style|<script|href="http/);

  // The figures are those of the labels.
  const csv = (await saved(page, "CSV")).toString();
  expect(csv.startsWith("\ufeff# ")).toBe(true);
  const comments = csv.split("\r\n").filter((line) => line.replace("\ufeff", "").startsWith("# "));
  for (const text of [
    "估算，非白皮书得分",
    "baseline",
    "抽样种子: 1",
    "国家统计局",
    "http://127.0.0.1",
  ]) {
    expect(comments.join("\n")).toContain(text);
  }
  const rows = parse(csv, { bom: true, comment: "#", comment_no_infix: true });
  expect(rows).toHaveLength(32);
  const labels = await page.locator(".overview .label").evaluateAll((all) =>
    all.flatMap((label) => {
      const [name, value] = [...label.querySelectorAll("text")].map((text) => text.textContent);
      return name && value ? [[name, value] as const] : [];
    }),
  );
  expect(labels.length).toBeGreaterThan(20);
  for (const [name, value] of labels) {
    expect([name, Number(rows.find((row) => row[1] === name)![2]).toFixed(1)]).toEqual([
      name,
      value,
    ]);
  }
  const file = await saved(page, "XLSX");
  const sheet = await readSheet(file, 1);
  expect(sheet.map((row) => row.map((cell) => String(cell ?? "")))).toEqual(rows);
  expect(typeof sheet[1]![2]).toBe("number");
  expect(JSON.stringify(await readSheet(file, 2))).toContain("http://127.0.0.1");

  await page.getByLabel("CSV 带字节序标记").uncheck();
  expect((await saved(page, "CSV")).toString().startsWith("# ")).toBe(true);
});

test("says what a browser refuses, and keeps all else", async ({ page }) => {
  await openDownload(page, "./?tab=rank");
  const status = page.getByRole("dialog").getByRole("status").first();
  // A phone's canvas: over its limit it gives no file.
  await page.evaluate(() => {
    // eslint-disable-next-line @typescript-eslint/unbound-method
    const { toBlob } = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.toBlob = function (this: HTMLCanvasElement, done, ...rest) {
      const limit = Number(document.documentElement.dataset["limit"] ?? Infinity);
      if (this.width > limit) done(null);
      else toBlob.call(this, done, ...rest);
    };
    const width = document.querySelector(".rank-view > .list")!.getBoundingClientRect().width;
    document.documentElement.dataset["limit"] = String(1.5 * width);
  });
  const png = PNG.sync.read(await saved(page, "PNG"));
  await expect(page.locator(".download-news")).toContainText("放不下 2 倍，改存 1 倍");
  expect(png.width).toBeGreaterThan(480);
  await page.evaluate(() => {
    document.documentElement.dataset["limit"] = "0";
  });
  await page.getByRole("button", { name: "下载 PNG" }).click();
  await expect(page.locator(".download-news")).toContainText("SVG 仍可下载");
  await expect(status).toBeVisible();
  const drawn = await renderSvg((await saved(page, "SVG")).toString());
  expect(drawn.width).toBe(png.width);
});

for (const [tab, query, words] of [
  ["lab", "&w=data:60", ["自定义口径，非白皮书排名", "广东"]],
  ["diffusion", "&t=10", ["情景模型 · 非预测", "南海诸岛"]],
  ["regions", "&dark=true", ["泛珠三角", "397.8"]],
  ["check", "", ["不符", "397.8"]],
  ["table", "&cols=data", ["广东", "–"]],
] as const) {
  test(`${tab}: its picture and its table stand by themselves`, async ({ page }) => {
    await openDownload(page, `./?tab=${tab}${query}`);
    if (tab === "diffusion") await expect(page.locator(".stairs-figure")).toBeVisible();
    const svg = (await saved(page, "SVG")).toString();
    for (const text of words) expect(svg).toContain(text);
    const drawn = await renderSvg(svg);
    expect(drawn.pixel(1, drawn.height - 1)).toBe(
      {
        lab: "#10151c",
        diffusion: "#10151c",
        regions: "#14181e",
        check: "#fcfcfa",
        table: "#fcfcfa",
      }[tab],
    );
    const csv = (await saved(page, "CSV")).toString();
    if (words[0].includes("非")) expect(csv).toContain(words[0]);
    const rows = parse(csv, {
      ...{ bom: true, comment: "#", comment_no_infix: true, relax_column_count: true },
    });
    expect(rows.length).toBe({ lab: 32, diffusion: 32, regions: 6, check: 23, table: 32 }[tab]);
    if (tab === "diffusion") expect(svg).toContain("data:image/png;base64,");
  });
}

test("prints every tab in ink on white, without controls", async ({ page }) => {
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  for (const tab of ["map", "regions", "rank", "scatter", "lab", "check", "table", "method"]) {
    await page.goto(`./?tab=${tab}`);
    await expect(page.locator("html")).toHaveAttribute("data-ready", "engine");
    await expect(page.locator("main h1")).toBeVisible();
    await expect(page.locator("main > .loading")).toHaveCount(0);
    const ink = await page.locator("main h1").evaluate((h1) => getComputedStyle(h1).color);
    expect([tab, ink]).toEqual([tab, "rgb(16, 21, 28)"]);
    for (const control of ["input", "fieldset", ".zoom-buttons", ".masthead", "nav"]) {
      await expect(page.locator(control).filter({ visible: true })).toHaveCount(0);
    }
    await expect(page.locator("footer")).toBeVisible();
  }
});
