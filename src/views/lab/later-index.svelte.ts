import { untrack } from "svelte";
import type { IndexResult } from "../../model/index-result";

/** The index on screen, a frame late: ranking and map come first, and what explains them follows. */
export class LaterIndex {
  result: IndexResult | null = $state.raw(null);

  /** Hands an index on once the frame that shows it is painted; the first at once. Returns what keeps it back. */
  handOn(result: IndexResult | null): () => void {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const hand = (): void => {
      this.result = result;
    };
    if (untrack(() => this.result) === null) {
      hand();
      return () => undefined;
    }
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(hand);
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }
}
