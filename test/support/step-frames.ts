import type { Page } from "@playwright/test";

/** Milliseconds from a key until its first frame is on screen, and of the longest frame until all has come to rest. */
export interface StepFrames {
  readonly first: number;
  readonly longest: number;
}

/** Longer than the longest transition. */
const REST = 1_500;

/** Presses a key and times the frames that follow. */
export async function stepFrames(page: Page, key: string): Promise<StepFrames> {
  const frames = page.evaluate(
    (rest) =>
      new Promise<StepFrames>((resolve) => {
        addEventListener(
          "keydown",
          ({ timeStamp }) => {
            let first = 0;
            let longest = 0;
            let before = timeStamp;
            const frame = (): void => {
              // After the frame has been painted.
              setTimeout(() => {
                const now = performance.now();
                first ||= now - timeStamp;
                longest = Math.max(longest, now - before);
                before = now;
                if (now - timeStamp < rest) requestAnimationFrame(frame);
                else resolve({ first, longest });
              });
            };
            requestAnimationFrame(frame);
          },
          { capture: true, once: true },
        );
      }),
    REST,
  );
  await page.keyboard.press(key);
  return frames;
}
