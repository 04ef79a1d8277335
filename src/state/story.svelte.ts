import { loadStory } from "../catalog/stories";
import { defaultParams } from "../formats/params";
import { storyParams } from "../formats/story-query";
import type { Story, StoryStep } from "../model/catalog";
import { FRAME_FLAGS, type Params } from "../model/params";
import { addressAt } from "./address-at";
import type { ParamsState } from "./params.svelte";
import { visit } from "./visit";
import { vocabulary } from "./vocabulary";

/** The choices of a step over those that no step makes: language, theme, story and what stands in the page. */
export function stepParams(step: StoryStep, current: Params): Params {
  const { lang, dark, story, view, compat, childId } = current;
  const flags = Object.fromEntries(FRAME_FLAGS.map((key) => [key, current[key]]));
  const kept = { ...defaultParams(lang), dark, story, view, compat, childId, ...flags };
  return storyParams(step.query, vocabulary, kept).params;
}

/** The place that a hash names, from 1 on: `#/3`; NaN where it names none. */
export const placeOf = (hash: string): number => Number(/^#\/(\d{1,3})$/.exec(hash)?.[1] ?? NaN);

/**
 * A story and the step of it that is shown. A step is an address: going there writes it, and all else
 * follows as it does when a reader comes by it. In an article each step is a place that Back leads to; in a
 * talk Back leaves the talk.
 */
export class StoryState {
  readonly #params: ParamsState;
  readonly #load: (id: string) => Promise<Story | null>;
  #opened = "";

  story: Story | null = $state.raw(null);
  /** From 1 on; 1 as well where there is no story. */
  place: number = $state(1);
  /** Whether the story of the address did not come. */
  failed: boolean = $state(false);

  constructor(params: ParamsState, load: (id: string) => Promise<Story | null> = loadStory) {
    this.#params = params;
    this.#load = load;
  }

  readonly step: StoryStep | null = $derived.by(() => this.story?.steps[this.place - 1] ?? null);
  readonly count: number = $derived.by(() => this.story?.steps.length ?? 1);

  /** For an attachment: opens the story of the address, follows its hash, and ends that when it goes. */
  follow(): () => void {
    const { story } = this.#params.current;
    // After the attachment, which is not to run again with what a step changes.
    queueMicrotask(() => void this.#open(story));
    const moved = (): void => {
      const place = placeOf(location.hash);
      if (this.story && !Number.isNaN(place) && place !== this.place) this.go(place, "replace");
    };
    addEventListener("hashchange", moved);
    addEventListener("popstate", moved);
    return () => {
      removeEventListener("hashchange", moved);
      removeEventListener("popstate", moved);
    };
  }

  /** Shows a story that is in no file of the site: one of the reader's own. */
  show(story: Story): void {
    this.story = story;
    this.failed = false;
    this.#enter();
  }

  /** Goes to a step; places before the first and behind the last lead to these. */
  go(place: number, how?: "push" | "replace"): void {
    const to = Math.min(this.count, Math.max(1, Math.round(place) || 1));
    const step = this.story?.steps[to - 1];
    this.place = to;
    if (!step) return;
    const { current } = this.#params;
    const address = addressAt(this.#params, stepParams(step, current), to);
    visit(address, how ?? (current.view === "" ? "push" : "replace"));
  }

  next(): void {
    if (this.place < this.count) this.go(this.place + 1);
  }

  previous(): void {
    if (this.place > 1) this.go(this.place - 1);
  }

  async #open(id: string): Promise<void> {
    if (id === this.#opened) return;
    this.#opened = id;
    this.story = null;
    this.failed = false;
    if (id === "") return;
    let story: Story | null = null;
    try {
      story = await this.#load(id);
      if (!story) this.#params.report([{ key: "story", value: id }]);
    } catch (error) {
      console.error(error);
      this.failed = true;
    }
    if (id !== this.#opened || !story) return;
    this.story = story;
    this.#enter();
  }

  /** At the step of the hash; one that the story does not have is told once, and the first is shown. */
  #enter(): void {
    const { hash } = location;
    const place = placeOf(hash);
    const known = place >= 1 && place <= this.count;
    this.go(known ? place : 1, "replace");
    if (!known && hash.startsWith("#/")) this.#params.report([{ key: "#", value: hash.slice(1) }]);
  }
}
