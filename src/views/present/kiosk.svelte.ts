import type { StoryState } from "../../state/story.svelte";

/** Seconds of a step that plans none, and after which a touched loop begins anew. */
const SECONDS = 20;
const REST = 60;

/** A story that goes by itself, over and over. Who touches it has it; left alone it begins anew. */
export class Kiosk {
  readonly #story: StoryState;
  paused = $state(false);
  #touched = $state(false);
  #rest: ReturnType<typeof setTimeout> | undefined;

  constructor(story: StoryState) {
    this.#story = story;
  }

  /** For an attachment: it runs again at every step. */
  run(): (() => void) | undefined {
    const { step, place, count } = this.#story;
    if (!step || this.paused || this.#touched) return undefined;
    const wait = 1000 * (step.minutes === undefined ? SECONDS : 60 * step.minutes);
    const turn = setTimeout(() => {
      this.#story.go(place < count ? place + 1 : 1);
    }, wait);
    return () => {
      clearTimeout(turn);
    };
  }

  touch(): void {
    this.#touched = true;
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => {
      this.#touched = false;
      this.paused = false;
      this.#story.go(1);
    }, 1000 * REST);
  }

  close(): void {
    clearTimeout(this.#rest);
  }
}
