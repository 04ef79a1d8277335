import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { launchOptions } from "../support/chromium";
import { countFramesOfMoves, dragWeight, percentile } from "../support/drag-weight";
import { openLab } from "../support/lab-page";
import { longestTask } from "../support/longest-task";
import { serve } from "../support/static-server";

const DRAGS = 3;

/** Frames from the move of a weight until the lab is drawn otherwise and the longest task, in a browser at a quarter of its speed. */
export async function dragFrames(): Promise<string[]> {
  const folder = fileURLToPath(new URL("../../dist", import.meta.url));
  if (!existsSync(folder)) return ["no built site to drag a weight in: npm run build"];
  const place = { host: "127.0.0.1", port: 4790, tries: 20 };
  const { server, address } = await serve({ folder, base: "/", gzip: false }, place);
  const browser = await chromium.launch(await launchOptions());
  try {
    const page = await browser.newPage({
      baseURL: address,
      viewport: { width: 1280, height: 900 },
      reducedMotion: "reduce",
    });
    // What runs this file names functions by a helper of its own, which the page does not have.
    await page.addInitScript("globalThis.__name = (named) => named;");
    await openLab(page, "&w=data:21");
    await page.locator(".custom-banner").waitFor();
    await countFramesOfMoves(page);
    const drags: number[][] = [];
    for (let i = 0; i < DRAGS; i++) drags.push(await dragWeight(page));
    const longest = await longestTask(browser, page, async () => {
      await dragWeight(page);
    });
    return [
      ...drags.map(
        (frames) =>
          `a weight dragged at 4x: drawn in frame ${String(percentile(frames, 0.5))} (median), ` +
          `${String(percentile(frames, 0.95))} (p95); 1 is the frame of the move itself`,
      ),
      `its longest task: ${longest.toFixed(0)} ms`,
    ];
  } finally {
    await browser.close();
    server.close();
  }
}
