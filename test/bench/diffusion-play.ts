import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { launchOptions } from "../support/chromium";
import { percentile } from "../support/drag-weight";
import { playDiffusion } from "../support/played-diffusion";
import { serve } from "../support/static-server";

/** All acts with their pauses, and what follows at the end. */
const WHOLE = 15_000;

/** JavaScript of a frame and the longest tasks while the whole scenario plays, in a browser at a quarter of its speed. */
export async function diffusionPlay(): Promise<string[]> {
  const folder = fileURLToPath(new URL("../../dist", import.meta.url));
  if (!existsSync(folder)) return ["no built site to play the diffusion in: npm run build"];
  const place = { host: "127.0.0.1", port: 4890, tries: 20 };
  const { server, address } = await serve({ folder, base: "/", gzip: false }, place);
  const browser = await chromium.launch(await launchOptions());
  try {
    const page = await browser.newPage({
      baseURL: address,
      viewport: { width: 1280, height: 900 },
      reducedMotion: "no-preference",
    });
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
  } finally {
    await browser.close();
    server.close();
  }
}
