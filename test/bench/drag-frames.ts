import { countFramesOfMoves, dragWeight, percentile } from "../support/drag-weight";
import { openLab } from "../support/lab-page";
import { longestTask } from "../support/longest-task";
import { onBuiltSite } from "./on-built-site";

const DRAGS = 3;

/** Frames from the move of a weight until the lab is drawn otherwise and the longest task, in a browser at a quarter of its speed. */
export async function dragFrames(): Promise<string[]> {
  return onBuiltSite(
    "drag a weight in",
    { width: 1280, height: 900, reducedMotion: "reduce" },
    async (browser, page) => {
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
    },
  );
}
