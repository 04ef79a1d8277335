import type { Story } from "../../src/model/catalog";
import { longestTask } from "../support/longest-task";
import { stepFrames, type StepFrames } from "../support/step-frames";
import { onBuiltSite } from "./on-built-site";

/** Steps in their order, and what going to each of them is. */
const STEPS: readonly (readonly [query: string, change: string])[] = [
  ["", ""],
  ["ind=data", "measure to measure"],
  ["tab=regions&region=east", "map to regions"],
  ["tab=regions&region=pole-yrd", "region to region, zooming"],
  ["tab=diffusion&t=6", "regions to diffusion"],
  ["tab=scatter", "diffusion to scatter"],
  ["outline=poles&bubbles=poles", "scatter to a map with bubbles"],
  ["tab=check", "map to the check of figures"],
];
const ROUNDS = 3;

const word = (text: string) => ({ "zh-Hans": text, "zh-Hant": text, en: text });
const STORY: Story = {
  id: "own",
  version: 1,
  title: word("bench"),
  sources: [],
  steps: STEPS.map(([query, change]) => ({
    query,
    title: word(change || "begin"),
    caption: word(change || "begin"),
    notes: word(change || "begin"),
  })),
};

/** First and longest frame, and longest task, of each kind of step change, at a quarter of a browser's speed on a wall of 1,920 by 1,080. */
export async function stepChange(): Promise<string[]> {
  return onBuiltSite("present", { width: 1920, height: 1080 }, async (browser, page) => {
    await page.addInitScript((story) => {
      localStorage.setItem("cdgi:/:own-story", story);
    }, JSON.stringify(STORY));
    await page.goto("./?story=own&view=present");
    await page.locator('html[data-ready="engine"] .deck [data-unit]').first().waitFor();
    const session = await page.context().newCDPSession(page);
    // The views that the story wants are drawn in idle moments: a speaker says a sentence first.
    await page.waitForTimeout(4_000);
    await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
    const found = STEPS.map((): (StepFrames & { task: number })[] => []);
    for (let round = 0; round < ROUNDS; round++) {
      for (let to = 1; to < STEPS.length; to++) {
        let frames: StepFrames = { first: NaN, longest: NaN, after: NaN };
        const task = await longestTask(browser, page, async () => {
          frames = await stepFrames(page, "PageDown");
        });
        found[to]?.push({ ...frames, task });
        await page.waitForTimeout(1_000);
      }
      await page.keyboard.press("Home");
      await page.waitForTimeout(3_000);
    }
    const all = (values: readonly number[]): string =>
      values.map((value) => value.toFixed(0)).join(", ");
    return STEPS.slice(1).map(([, change], i) => {
      const rounds = found[i + 1] ?? [];
      return (
        `a step at 4x, ${change}: first frame ${all(rounds.map(({ first }) => first))} ms, ` +
        `longest frame ${all(rounds.map(({ longest }) => longest))} ms, ` +
        `then ${all(rounds.map(({ after }) => after))}, ` +
        `longest task ${all(rounds.map(({ task }) => task))} ms of the thread`
      );
    });
  });
}
