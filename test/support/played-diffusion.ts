import type { Browser, Page } from "@playwright/test";
import type { TraceEvent } from "./longest-task";

/** What a page's main thread did from the pressing of play on, in milliseconds. */
export interface Played {
  /** Callbacks of frames, in order of size. */
  readonly frames: readonly number[];
  /** Tasks, the longest first. */
  readonly tasks: readonly number[];
}

/** Presses play on a page whose diffusion map stands at its start, at a quarter of the machine's speed, and watches for as long as told. */
export async function playDiffusion(
  browser: Browser,
  page: Page,
  milliseconds: number,
): Promise<Played> {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  const categories = ["-*", "toplevel", "blink.user_timing", "devtools.timeline"];
  await browser.startTracing(page, { categories });
  // In a task of the page's own: what the test asks for is a task too, and no part of the playing.
  await page.evaluate(() => {
    setTimeout(() => {
      performance.mark("play");
      document.querySelector<HTMLButtonElement>(".diffusion-play .play")?.click();
    }, 50);
  });
  await page.waitForTimeout(milliseconds);
  await page.evaluate(() => performance.mark("played"));
  const trace = (await browser.stopTracing()).toString();
  const { traceEvents: events } = JSON.parse(trace) as { traceEvents: TraceEvent[] };
  const [from, to] = ["play", "played"].map((mark) => events.find(({ name }) => name === mark));
  if (!from || !to) throw new Error("the trace does not hold the playing");
  const own = events.filter(
    ({ pid, tid, ts, dur = 0 }) =>
      pid === from.pid && tid === from.tid && ts + dur > from.ts && ts + dur < to.ts,
  );
  const taken = (wanted: (name: string) => boolean): number[] =>
    own
      .filter(({ name }) => wanted(name))
      .map(({ dur = 0, tdur = dur }) => Math.min(dur, tdur) / 1000)
      .sort((a, b) => a - b);
  return {
    frames: taken((name) => name === "FireAnimationFrame"),
    tasks: taken((name) => name.endsWith("::RunTask")).reverse(),
  };
}
