import type { Page } from "@playwright/test";
import { expect, test } from "../support/site";

const openAtStart = async (page: Page): Promise<void> => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto("./?tab=diffusion&t=0");
  await expect(page.locator(".track .dot").first()).toBeAttached();
  await expect(page.locator(".emitters path").first()).toBeAttached({ timeout: 20_000 });
};

declare global {
  interface Window {
    /** Which of the followers of the time changed in each frame. */
    followersOfFrames: string[][];
  }
}

test.describe("playing the diffusion map", { tag: "@alone" }, () => {
  test("changes one thing in a frame, and never makes or removes a name on the map", async ({
    page,
  }) => {
    await openAtStart(page);
    await page.evaluate(() => {
      const places: Record<string, string> = {
        lead: ".diffusion .lead",
        stairs: ".stairs-figure svg",
        change: ".change-figure svg",
        latest: ".latest-figure ol",
        fills: ".diffusion-layers .fills path:not(.sea)",
        borders: ".diffusion-layers .seam",
        names: ".diffusion-map .label",
      };
      window.followersOfFrames = [];
      let seen = new Set<string>();
      new MutationObserver((changes) => {
        for (const { target, type } of changes) {
          const node = target instanceof Element ? target : target.parentElement;
          for (const [name, selector] of Object.entries(places)) {
            if (node?.closest(selector)) seen.add(name);
          }
          if (type === "childList" && node?.closest(".diffusion-map .labels")) seen.add("made");
        }
      }).observe(document.querySelector(".diffusion .body")!, {
        subtree: true,
        attributes: true,
        characterData: true,
        childList: true,
      });
      const count = (): void => {
        if (seen.size > 0) window.followersOfFrames.push([...seen]);
        seen = new Set();
        requestAnimationFrame(count);
      };
      document.querySelector<HTMLButtonElement>(".diffusion-play .play")?.click();
      // After the frame in which all of it begins.
      requestAnimationFrame(() => requestAnimationFrame(count));
    });
    await page.waitForTimeout(5_000);
    const frames = await page.evaluate(() => window.followersOfFrames);
    expect(frames.filter((names) => names.length > 1)).toEqual([]);
    const all = new Set(frames.flat());
    for (const name of ["lead", "stairs", "change", "latest", "fills", "names"]) {
      expect([...all]).toContain(name);
    }
    expect([...all]).not.toContain("made");
  });
});
