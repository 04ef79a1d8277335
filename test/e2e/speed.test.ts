import type { Page } from "@playwright/test";
import { hoverUnit } from "../support/hover-unit";
import { longestTask } from "../support/longest-task";
import { unitPoint } from "../support/map-places";
import { openMap } from "../support/open-map";
import { expect, test } from "../support/site";

// This machine may be busy with other things: a measurement is taken up to three times, and the best
// of them counts. What is slow by itself is slow each time.
const TRIES = 3;
/** Milliseconds from which a task counts as long, as the browser's own interface has it. */
const LONG = 50;

async function bestOf(
  measure: () => Promise<number>,
  good: (value: number) => boolean,
): Promise<number> {
  let best = Infinity;
  for (let i = 0; i < TRIES && !good(best); i++) best = Math.min(best, await measure());
  return best;
}

declare global {
  interface Window {
    /** Frames from the last change event to the first in which a province is drawn otherwise; 0 while waiting. */
    framesToPaint: number;
  }
}

/** Counts, from every change event of the select box, the frames until the fills have changed. */
async function countFrames(page: Page): Promise<void> {
  await page.evaluate(() => {
    const fills = (): string =>
      [...document.querySelectorAll("[data-unit]")]
        .map((path) => getComputedStyle(path).fill)
        .join();
    window.framesToPaint = 0;
    let before = fills();
    document.querySelector("select")?.addEventListener(
      "change",
      () => {
        window.framesToPaint = 0;
        let frames = 0;
        // A callback runs before its frame is painted: what it sees is what will be on screen.
        const count = (): void => {
          frames += 1;
          const now = fills();
          if (now === before && frames < 120) requestAnimationFrame(count);
          else {
            before = now;
            window.framesToPaint = frames;
          }
        };
        requestAnimationFrame(count);
      },
      { capture: true },
    );
  });
}

async function framesToPaint(page: Page): Promise<number> {
  await page.waitForFunction(() => window.framesToPaint > 0);
  return page.evaluate(() => {
    const frames = window.framesToPaint;
    window.framesToPaint = 0;
    return frames;
  });
}

test.describe("a change of measure on a slow phone", () => {
  test.beforeEach(async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    // Fills change at once instead of fading, so that a computed style tells what is painted.
    await page.emulateMedia({ reducedMotion: "reduce" });
    await openMap(page);
    const session = await page.context().newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
    await countFrames(page);
  });

  test("chosen from the list is painted in the next frame", async ({ page }) => {
    const select = page.getByRole("combobox", { name: "指标" });
    const measures = ["gdp-2019", "data", "population-2019", "index"];
    for (const measure of measures.values()) {
      const frames = await bestOf(
        async () => {
          if ((await select.inputValue()) === measure) {
            await select.selectOption("security");
            await framesToPaint(page);
          }
          await select.selectOption(measure);
          return framesToPaint(page);
        },
        (value) => value === 1,
      );
      expect(frames, measure).toBe(1);
    }
  });

  test("chosen by keyboard is painted in the next frame", async ({ page }) => {
    const select = page.getByRole("combobox", { name: "指标" });
    await select.focus();
    for (const key of ["ArrowDown", "ArrowDown", "ArrowDown", "ArrowUp"]) {
      const frames = await bestOf(
        async () => {
          const before = await select.inputValue();
          await page.keyboard.press(key);
          await expect(select).not.toHaveValue(before);
          return framesToPaint(page);
        },
        (value) => value === 1,
      );
      expect(frames, key).toBe(1);
    }
  });
});

const chooseMeasures = async (page: Page): Promise<void> => {
  const select = page.getByRole("combobox", { name: "指标" });
  for (const measure of ["gdp-2019", "data", "index"]) {
    await select.selectOption(measure);
    await expect(page.locator("[data-measure]")).toHaveAttribute("data-measure", measure);
  }
};

const hover = async (page: Page): Promise<void> => {
  for (const unit of ["510000", "420000", "440000", "350000", "650000"]) {
    await hoverUnit(page, unit);
  }
};

const select = async (page: Page): Promise<void> => {
  for (const unit of ["510000", "420000", "440000"]) {
    await page.mouse.click(...(await unitPoint(page, unit)));
    await expect(page.locator(`[data-unit="${unit}"]`)).toHaveAttribute("aria-selected", "true");
  }
};

const showAreas = async (page: Page): Promise<void> => {
  const bubbles = page.getByRole("group", { name: "气泡" });
  for (const choice of ["五区", "各省", "三极", "无"]) {
    await bubbles.getByRole("radio", { name: choice }).check();
    const shown = page.locator("[data-bubble]");
    await (choice === "无" ? expect(shown).toHaveCount(0) : expect(shown).not.toHaveCount(0));
  }
};

for (const [name, act] of Object.entries({
  hovering: hover,
  selecting: select,
  "changing the measure": chooseMeasures,
  "showing areas and bubbles": showAreas,
})) {
  test(`${name} runs no task over ${LONG} ms`, async ({ browser, page }) => {
    await openMap(page);
    const longest = await bestOf(
      () => longestTask(browser, page, () => act(page)),
      (value) => value <= LONG,
    );
    expect(longest).toBeLessThanOrEqual(LONG);
  });
}

test("the swap to the national level leaves the page free to answer", async ({ browser, page }) => {
  const longest = await bestOf(
    () => longestTask(browser, page, () => openMap(page), "engine:ready"),
    (value) => value <= LONG,
  );
  expect(longest).toBeLessThanOrEqual(LONG);
});

test("a long task would be seen", async ({ browser, page }) => {
  await openMap(page);
  const longest = await longestTask(browser, page, () =>
    page.evaluate(() => {
      let sum = 0;
      for (const end = performance.now() + 200; performance.now() < end;) sum += Math.sqrt(sum + 1);
    }),
  );
  expect(longest).toBeGreaterThan(LONG);
});
