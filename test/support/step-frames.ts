import type { Page } from "@playwright/test";

/** Milliseconds from a key until its first frame is on screen, and of the longest frame until all has come to rest. */
export interface StepFrames {
  readonly first: number;
  readonly longest: number;
}

/** Longer than the longest transition. */
const REST = 1_500;

/** Presses a key, as a keyboard would, and times the frames that follow. */
export function stepFrames(page: Page, key: string): Promise<StepFrames> {
  return page.evaluate(
    ([key, rest]) =>
      new Promise<StepFrames>((resolve) => {
        const begun = performance.now();
        let first = 0;
        let longest = 0;
        let before = begun;
        const frame = (): void => {
          // After the frame has been painted.
          setTimeout(() => {
            const now = performance.now();
            first ||= now - begun;
            longest = Math.max(longest, now - before);
            before = now;
            if (now - begun < rest) requestAnimationFrame(frame);
            else resolve({ first, longest });
          });
        };
        requestAnimationFrame(frame);
        // Not heard but sent: the deck lets nobody behind it hear a key of the talk.
        document.body.dispatchEvent(
          new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }),
        );
      }),
    [key, REST] as const,
  );
}
