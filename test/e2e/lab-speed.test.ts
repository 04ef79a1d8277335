import { countFramesOfMoves, dragWeight, percentile } from "../support/drag-weight";
import { openLab } from "../support/lab-page";
import { expect, test } from "../support/site";

// This machine may be busy with other things: what is slow by itself is slow each time.
const TRIES = 3;

test.describe("dragging a weight on a slow machine", { tag: "@alone" }, () => {
  test.describe.configure({ timeout: 180_000 });

  test.beforeEach(async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.emulateMedia({ reducedMotion: "reduce" });
    await openLab(page, "&w=data:21");
    await expect(page.locator(".custom-banner")).toBeVisible();
    await countFramesOfMoves(page);
  });

  // Frame 1 is the one that the move is handled in; the next is the second.
  test("repaints map and ranking within frames", async ({ page }) => {
    const seen: number[][] = [];
    const best = (share: number): number =>
      Math.min(...seen.map((frames) => percentile(frames, share)));
    do seen.push(await dragWeight(page));
    while (seen.length < TRIES && best(0.95) > 2);
    // What else the machine does delays frames: npm run bench prints the figures themselves.
    expect(best(0.5), JSON.stringify(seen)).toBeLessThanOrEqual(2);
    expect(best(0.95), JSON.stringify(seen)).toBeLessThanOrEqual(4);
  });

  test("writes the address once the weight rests", async ({ page }) => {
    await dragWeight(page);
    const value = await page.locator(".weights input[type=range]").first().inputValue();
    await expect(page).toHaveURL(new RegExp(`[?&]w=infrastructure:${value},data:21(&|$)`));
    const kept = await page.locator(".lab-rows tbody").textContent();
    await page.reload();
    await expect(page.locator(".lab-rows tbody")).toHaveText(kept ?? "");
  });
});
