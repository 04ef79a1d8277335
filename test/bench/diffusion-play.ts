import { percentile } from "../support/drag-weight";
import { playDiffusion } from "../support/played-diffusion";
import { onBuiltSite } from "./on-built-site";

/** All acts with their pauses, and what follows at the end. */
const WHOLE = 15_000;

/** JavaScript of a frame and the longest tasks while the whole scenario plays, in a browser at a quarter of its speed. */
export async function diffusionPlay(): Promise<string[]> {
  return onBuiltSite(
    "play the diffusion in",
    { width: 1280, height: 900 },
    async (browser, page) => {
      await page.goto("./?tab=diffusion&t=0");
      await page.locator(".diffusion-map .emitters path").first().waitFor({ state: "attached" });
      await page.waitForTimeout(1500);
      const { frames, tasks } = await playDiffusion(browser, page, WHOLE);
      const long = tasks.filter((task) => task > 50);
      return [
        `the diffusion played at 4x: ${(frames.length / (WHOLE / 1000)).toFixed(0)} frames a second, ` +
          `${percentile(frames, 0.5).toFixed(1)} ms of JavaScript a frame (median), ` +
          `${percentile(frames, 0.95).toFixed(1)} (p95)`,
        `its longest tasks: ${tasks
          .slice(0, 5)
          .map((task) => task.toFixed(0))
          .join(", ")} ms; ${String(long.length)} of ${String(tasks.length)} over 50 ms`,
      ];
    },
  );
}
