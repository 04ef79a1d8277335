import { packText, unpackText } from "../formats/packed-text";
import { parseStory, printStory } from "../formats/story-json";
import type { Story, StoryStep, Text } from "../model/catalog";

/** Id of the reader's own story, in the address and in its file. */
export const OWN_STORY = "own";
/** Part of the address after #: it never leaves the reader's machine on its own. */
const LINK = /^#story=([\w-]+)$/;
/** Longer addresses are cut by messengers and mail; a longer story goes as a file. */
const LONGEST_LINK = 6_000;

/** Storage of one site under one origin: another deploy of the map keeps its own. */
const storageKey = (): string => `cdgi:${new URL(".", location.href).pathname}:own-story`;

/** A reader writes in one language; it stands in all three. */
const inEachLanguage = (text: string): Text => ({
  "zh-Hans": text,
  "zh-Hant": text,
  en: text,
});

/** `storage`: it lasts only as long as the page. `link`: the address carried a story that cannot be read. */
export type OwnStoryTrouble = "storage" | "link";

/** The story that the reader puts together: in memory, kept on this device where that is allowed. */
export class OwnStoryState {
  current: Story | null = $state.raw(null);
  /** A story that came by link: shown, and not kept unless the reader takes it over. */
  sent: Story | null = $state.raw(null);
  troubles: readonly OwnStoryTrouble[] = $state.raw([]);

  /** What `story=own` shows. */
  readonly shown: Story | null = $derived.by(() => this.sent ?? this.current);

  /** Takes the story kept on this device, and that of the address beside it. */
  async load(): Promise<void> {
    try {
      const kept = parseStory(localStorage.getItem(storageKey()) ?? "");
      this.current = "story" in kept ? kept.story : null;
    } catch {
      // Storage denied: nothing was kept here, and nothing can be.
    }
    const packed = LINK.exec(location.hash)?.[1];
    if (packed === undefined) return;
    const parsed = parseStory((await unpackText(packed)) ?? "");
    if ("story" in parsed) this.sent = parsed.story;
    else this.troubles = ["link"];
  }

  /** Keeps a story in place of the one there was; where storage is denied it lasts as long as the page. */
  use(story: Story): void {
    this.sent = null;
    this.current = { ...story, id: OWN_STORY };
    this.troubles = [];
    try {
      localStorage.setItem(storageKey(), printStory(this.current));
    } catch {
      this.troubles = ["storage"];
    }
  }

  /** Adds the view of a query as the last step, in a story that begins with it if there was none. */
  capture(query: string, title: string, name: string): void {
    const text = inEachLanguage(title);
    const step: StoryStep = { query, title: text, caption: text, notes: text };
    const story = this.current ?? {
      id: OWN_STORY,
      version: 1 as const,
      title: inEachLanguage(name),
      sources: [],
      steps: [],
    };
    this.use({ ...story, steps: [...story.steps, step] });
  }

  rename(title: string): void {
    if (this.current && title !== "") this.use({ ...this.current, title: inEachLanguage(title) });
  }

  change(place: number, change: Partial<StoryStep>): void {
    if (!this.current) return;
    const steps = this.current.steps.map((step, i) =>
      i === place ? { ...step, ...change } : step,
    );
    this.use({ ...this.current, steps });
  }

  /** Moves a step by so many places; beyond the ends it stays. */
  move(place: number, by: number): void {
    const steps = [...(this.current?.steps ?? [])];
    const to = place + by;
    const [step] = steps.splice(place, 1);
    if (!this.current || !step || to < 0 || to > steps.length) return;
    steps.splice(to, 0, step);
    this.use({ ...this.current, steps });
  }

  /** Takes a step away; with the last one the story is gone. */
  remove(place: number): void {
    const steps = (this.current?.steps ?? []).filter((_, i) => i !== place);
    if (this.current && steps.length > 0) this.use({ ...this.current, steps });
    else this.clear();
  }

  clear(): void {
    this.current = null;
    this.troubles = [];
    try {
      localStorage.removeItem(storageKey());
    } catch {
      // Storage denied: there is nothing to remove.
    }
  }

  /** The hash of a link that carries the story; null where it would be too long to pass on. */
  async link(address: string): Promise<string | null> {
    if (!this.current) return null;
    const hash = `#story=${await packText(JSON.stringify(this.current))}`;
    return address.length + hash.length > LONGEST_LINK ? null : hash;
  }
}

let one: Promise<OwnStoryState> | null = null;

/** The reader's own story of this page, read once. */
export function ownStory(): Promise<OwnStoryState> {
  one ??= (async () => {
    const state = new OwnStoryState();
    await state.load();
    return state;
  })();
  return one;
}
