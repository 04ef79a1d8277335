import type { Page } from "@playwright/test";

/** Milliseconds from a key until its first frame is on screen, of the longest frame of the transition, and of the longest after it. */
export interface StepFrames {
  readonly first: number;
  readonly longest: number;
  readonly after: number;
}

/** Milliseconds of the longest transition, and until what is done in idle moments has been done. */
const TRANSITION = 700;
const REST = 1_800;

/** Presses a key, as a keyboard would, and times the frames that follow. */
export function stepFrames(page: Page, key: string): Promise<StepFrames> {
  return page.evaluate(
    ([key, transition, rest]) =>
      new Promise<StepFrames>((resolve) => {
        const begun = performance.now();
        let first = 0;
        let [longest, after] = [0, 0];
        let before = begun;
        const frame = (): void => {
          // After the frame has been painted.
          setTimeout(() => {
            const now = performance.now();
            first ||= now - begun;
            if (before - begun < transition) longest = Math.max(longest, now - before);
            else after = Math.max(after, now - before);
            before = now;
            if (now - begun < rest) requestAnimationFrame(frame);
            else resolve({ first, longest, after });
          });
        };
        requestAnimationFrame(frame);
        // Not heard but sent: the deck lets nobody behind it hear a key of the talk.
        document.body.dispatchEvent(
          new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }),
        );
      }),
    [key, TRANSITION, REST] as const,
  );
}
