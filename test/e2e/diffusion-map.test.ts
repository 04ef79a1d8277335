import type { Page } from "@playwright/test";
import { mapCover } from "../support/map-cover";
import { unitPoint } from "../support/map-places";
import { nationalMap } from "../support/open-map";
import { expect, test } from "../support/site";

async function openDiffusion(page: Page, address = "./?tab=diffusion&t=8"): Promise<void> {
  await page.goto(address);
  await nationalMap(page);
  await expect(page.locator(".emitters path").first()).toBeAttached({ timeout: 20_000 });
}

const map = (page: Page) => page.locator("[data-measure=diffusion]").first();

test("the map shows the whole country, and tells the provinces by list and by key", async ({
  page,
}) => {
  await openDiffusion(page);
  await expect(map(page).locator("[data-unit]")).toHaveCount(34);
  for (const unit of ["710000", "810000", "820000"]) {
    const option = map(page).locator(`[data-unit="${unit}"]`);
    await expect(option).toHaveClass(/none/);
    await expect(option).toHaveAttribute("aria-label", /无数据/);
  }
  const guangdong = map(page).locator('[data-unit="440000"]');
  await expect(guangdong).toHaveAttribute("aria-label", /情景时间 [\d.]+ 到达；期末构成：泛珠三角/);
  await guangdong.focus();
  await page.keyboard.press("Enter");
  await expect(guangdong).toHaveAttribute("aria-selected", "true");
  await expect(page).toHaveURL(/select=440000/);
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  await expect(guangdong).toHaveAttribute("aria-selected", "false");
  await page.keyboard.press("Escape");
  await expect(map(page).locator("[aria-selected=true]")).toHaveCount(0);
});

for (const [width, address] of [
  [360, "./?tab=diffusion&t=12"],
  [768, "./zh-Hant/?tab=diffusion&t=12"],
  [1280, "./en/?tab=diffusion&t=12"],
  [1920, "./?tab=diffusion&t=4"],
] as const) {
  test(`nothing covers what must stay visible at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 1200 });
    await openDiffusion(page, address);
    expect(await mapCover(page)).toEqual([]);
  });
}

test("a pointer at rest opens what the run says of a province, and Escape closes it", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 1000 });
  await openDiffusion(page);
  await page.mouse.move(...(await unitPoint(page, "420000")));
  const tip = page.getByRole("tooltip");
  await expect(tip).toContainText("湖北");
  await expect(tip).toContainText("情景时间 8.0 的指数");
  await expect(tip.locator("ol li")).toHaveCount(3);
  await expect(tip.locator(".mix-strip i")).toHaveCount(3);
  await page.keyboard.press("Escape");
  await expect(tip).toHaveCount(0);
});

/** Has the page tell which canvases of each map hold a stroke, and what else is there to be printed. */
function watchPainting(): void {
  const holds = (canvas: HTMLCanvasElement): boolean => {
    const { data } = canvas.getContext("2d")!.getImageData(0, 0, canvas.width, canvas.height);
    return data.some((value, k) => k % 4 === 3 && value > 0);
  };
  const all = <T extends Element>(css: string, within: ParentNode = document): T[] => [
    ...within.querySelectorAll<T>(css),
  ];
  const painted = () => ({
    maps: all("[data-measure=diffusion]").map((stage) =>
      all<HTMLCanvasElement>("canvas", stage).map(holds),
    ),
    titles: all(".panels h2").map((title) => title.textContent),
    unreached: all<SVGElement>(".figure-legend ul rect").map(({ style }) => style.fill)[0],
  });
  Object.assign(window, { painted });
  // The last to listen, and a printer waits for no frame.
  matchMedia("print").addEventListener("change", ({ matches }) => {
    if (matches) Object.assign(window, { paper: painted() });
  });
}

test("lines and veil are painted; paper has three light stills as soon as it is asked for", async ({
  page,
}) => {
  await openDiffusion(page, "./?tab=diffusion&t=5&dark=true");
  await page.evaluate(watchPainting);
  const painted = () => page.evaluate("painted()");
  // The third holds the head of a line that grows.
  const moving = { maps: [[true, true, true]], titles: [], unreached: "rgb(34, 40, 49)" };
  await expect.poll(painted, { timeout: 20_000 }).toEqual(moving);
  await page.pdf();
  expect(await page.evaluate("paper")).toEqual({
    maps: [
      // No line in the act of points.
      [true, false, false],
      [true, true, true],
      [true, true, false],
    ],
    titles: ["第一幕 点，情景时间 1.9", "第二幕 线，情景时间 5.0", "第三幕 面，情景时间 12.0"],
    unreached: "rgb(241, 242, 244)",
  });
  await expect.poll(painted).toEqual(moving);
});
