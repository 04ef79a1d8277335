import type { Page } from "@playwright/test";

const MOVES = 30;

declare global {
  interface Window {
    /** Frames from each move of a weight to the first that draws a score or a tone otherwise; 0 while waiting. */
    framesOfMoves: number[];
  }
}

/** Slows the page down to a quarter and counts, from every move of a slider, the frames until the lab is drawn otherwise. */
export async function countFramesOfMoves(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await page.evaluate(() => {
    // Small moves change a score before they change a class: tones and printed scores both count.
    const paths = [...document.querySelectorAll(".lab-view .stage [data-unit]")];
    const rows = document.querySelector(".lab-rows tbody");
    const drawn = (): string =>
      `${paths.map((path) => path.getAttribute("class")).join()} ${rows?.textContent ?? ""}`;
    window.framesOfMoves = [];
    document.addEventListener(
      "input",
      () => {
        const before = drawn();
        const place = window.framesOfMoves.push(0) - 1;
        let frames = 0;
        // A callback runs before its frame is painted: what it sees is what will be on screen.
        const count = (): void => {
          frames += 1;
          if (drawn() === before && frames < 120) requestAnimationFrame(count);
          else window.framesOfMoves[place] = frames;
        };
        requestAnimationFrame(count);
      },
      { capture: true },
    );
  });
}

/** Drags the first weight from left to right, each move when the last is painted. Returns the frames of each, in order of size. */
export async function dragWeight(page: Page): Promise<number[]> {
  await page.evaluate(() => {
    window.framesOfMoves = [];
  });
  const slider = page.locator(".weights input[type=range]").first();
  await slider.scrollIntoViewIfNeeded();
  const box = await slider.boundingBox();
  if (!box) throw new Error("no slider");
  const at = (share: number): [number, number] => [
    box.x + 8 + share * (box.width - 16),
    box.y + box.height / 2,
  ];
  await page.mouse.move(...at(0.2));
  await page.mouse.down();
  for (let i = 1; i <= MOVES; i++) {
    await page.mouse.move(...at(0.2 + (0.78 * i) / MOVES));
    await page.waitForFunction((moves) => {
      const { framesOfMoves: frames } = window;
      return frames.length >= moves && !frames.includes(0);
    }, i);
  }
  await page.mouse.up();
  return page.evaluate(() => window.framesOfMoves.toSorted((a, b) => a - b));
}

/** The value that a share of the sorted values does not pass. */
export const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.ceil(share * sorted.length) - 1] ?? NaN;
