import { packText, unpackText } from "../formats/packed-text";
import { parseStory, printStory } from "../formats/story-json";
import type { Story, StoryStep, Text } from "../model/catalog";
import { LANGS, type Lang } from "../model/lang";
import { CAPTURING, followKept, keepText, keptText, type KeptText } from "./device-store";

/** Id of the reader's own story, in the address and in its file. */
export const OWN_STORY = "own";
/** Part of the address after #: it never leaves the reader's machine on its own. */
const LINK = /^#story=([\w-]+)$/;
/** Longer addresses are cut by messengers and mail; a longer story goes as a file. */
const LONGEST_LINK = 6_000;

const KEPT: KeptText = { name: "own-story", where: "local" };
/** The step of a story takes the place of its link in the address; a reload is to show it again. */
const SENT: KeptText = { name: "sent-story", where: "session" };

const inEachLanguage = (text: string): Text => ({
  "zh-Hans": text,
  "zh-Hant": text,
  en: text,
});

/** `storage`: it lasts only as long as the page. `kept`, `link`: what was kept, or the address, holds a story that cannot be read. */
export type OwnStoryTrouble = "storage" | "kept" | "link";
/** What of a step is words, to be written in a language or in all of them. */
export type StepWords = "title" | "caption" | "notes";

/** The story that the reader puts together: in memory, kept on this device where that is allowed. */
export class OwnStoryState {
  current: Story | null = $state.raw(null);
  /** A story that came by link: shown, and not kept unless the reader takes it over. */
  sent: Story | null = $state.raw(null);
  /** The story as it was before something of it was taken away. */
  former: Story | null = $state.raw(null);
  troubles: readonly OwnStoryTrouble[] = $state.raw([]);
  /** Whether the bar that adds views stands over them. */
  capturing = $state(false);

  readonly #keys = new WeakMap<StoryStep, number>();
  #count = 0;

  /** What `story=own` shows. */
  readonly shown: Story | null = $derived.by(() => this.sent ?? this.current);
  /** Whether its texts are the same in each language, as those of a reader who writes in one. */
  readonly alike: boolean = $derived.by(() =>
    [this.current?.title, ...(this.current?.steps ?? []).flatMap(wordsOf)].every(
      (text) => !text || LANGS.every((lang) => text[lang] === text.en),
    ),
  );

  /** Takes the story kept on this device, and that of the address beside it. */
  async load(): Promise<void> {
    this.readKept();
    this.capturing = keptText(CAPTURING) !== null;
    const packed = LINK.exec(location.hash)?.[1];
    const text = packed === undefined ? keptText(SENT) : await unpackText(packed);
    if (text === null && packed === undefined) return;
    const parsed = parseStory(text ?? "");
    if ("story" in parsed) {
      this.sent = { ...parsed.story, id: OWN_STORY };
      keepText(SENT, printStory(this.sent));
    } else this.troubles = [...this.troubles, "link"];
  }

  /** What this device keeps, which another window may have changed. */
  readKept(): void {
    const text = keptText(KEPT);
    const kept = text === null ? null : parseStory(text);
    this.current = kept && "story" in kept ? kept.story : null;
    this.troubles = kept && "error" in kept ? ["kept"] : [];
  }

  /** Keeps a story; where storage is denied it lasts as long as the page. */
  use(story: Story): void {
    this.former = null;
    this.#keep(story);
  }

  /** Takes a story in place of the one there was, which `undo` brings back. */
  take(story: Story): void {
    const { current } = this;
    this.dropSent();
    this.#keep(story);
    this.former = current;
  }

  /** Goes back from the story that came by link to the reader's own. */
  dropSent(): void {
    this.sent = null;
    keepText(SENT, null);
  }

  /** Adds the view of a query as the last step, in a story that begins with it if there was none. */
  capture(query: string, title: string, name: string): void {
    const none = inEachLanguage("");
    const step: StoryStep = { query, title: inEachLanguage(title), caption: none, notes: none };
    const story = this.current ?? {
      id: OWN_STORY,
      version: 1 as const,
      title: inEachLanguage(name),
      sources: [],
      steps: [],
    };
    this.dropSent();
    this.use({ ...story, steps: [...story.steps, step] });
  }

  /** The same for a step wherever it is moved and whatever is written in it. */
  keyOf(step: StoryStep): number {
    const key = this.#keys.get(step) ?? ++this.#count;
    this.#keys.set(step, key);
    return key;
  }

  /** @param lang the language it is written in; null for all of them */
  rename(title: string, lang: Lang | null): void {
    if (!this.current || title === "") return;
    this.use({ ...this.current, title: written(this.current.title, title, lang) });
  }

  /** Writes words of a step, in a language or with null in all; a step is never without a title. */
  write(place: number, key: StepWords, words: string, lang: Lang | null): void {
    const step = this.current?.steps[place];
    if (!step || (key === "title" && words === "")) return;
    this.#change(place, { ...step, [key]: written(step[key], words, lang) });
  }

  /** @param minutes planned for the step; null for none. What the schema does not allow is passed over. */
  plan(place: number, minutes: number | null): void {
    const step = this.current?.steps[place];
    if (!step) return;
    if (minutes === null) {
      const unplanned = { ...step };
      delete unplanned.minutes;
      this.#change(place, unplanned);
    } else if (minutes > 0 && minutes <= 120) this.#change(place, { ...step, minutes });
  }

  /** Moves a step by so many places; beyond the ends it stays. Tells whether it moved. */
  move(place: number, by: number): boolean {
    const steps = [...(this.current?.steps ?? [])];
    const to = place + by;
    const [step] = steps.splice(place, 1);
    if (!this.current || !step || to < 0 || to > steps.length) return false;
    steps.splice(to, 0, step);
    this.use({ ...this.current, steps });
    return true;
  }

  /** Takes a step away; with the last one the story is gone. `undo` brings it back. */
  remove(place: number): void {
    const { current } = this;
    const steps = (current?.steps ?? []).filter((_, i) => i !== place);
    if (current && steps.length > 0) this.#keep({ ...current, steps });
    else this.clear();
    this.former = current;
  }

  clear(): void {
    this.former = this.current;
    this.current = null;
    this.troubles = [];
    keepText(KEPT, null);
  }

  undo(): void {
    if (this.former) this.use(this.former);
  }

  /** Has the bar over the views, or not; a reload leaves it as it is. */
  collect(on: boolean): void {
    this.capturing = on;
    keepText(CAPTURING, on ? "1" : null);
  }

  /** The hash of a link that carries the story; null where it would be too long to pass on. */
  async link(address: string): Promise<string | null> {
    if (!this.current) return null;
    const hash = `#story=${await packText(JSON.stringify(this.current))}`;
    return address.length + hash.length > LONGEST_LINK ? null : hash;
  }

  #change(place: number, changed: StoryStep): void {
    const { steps: before = [] } = this.current ?? {};
    const step = before[place];
    if (!this.current || !step) return;
    this.#keys.set(changed, this.keyOf(step));
    const steps = before.map((one) => (one === step ? changed : one));
    this.use({ ...this.current, steps });
  }

  #keep(story: Story): void {
    this.current = { ...story, id: OWN_STORY };
    this.troubles = keepText(KEPT, printStory(this.current)) ? [] : ["storage"];
  }
}

const wordsOf = ({ title, caption, notes }: StoryStep): Text[] => [title, caption, notes];
const written = (text: Text, words: string, lang: Lang | null): Text =>
  lang === null ? inEachLanguage(words) : { ...text, [lang]: words };

let one: Promise<OwnStoryState> | null = null;

/** The reader's own story of this page, read once. */
export function ownStory(): Promise<OwnStoryState> {
  one ??= (async () => {
    const state = new OwnStoryState();
    await state.load();
    followKept(KEPT, () => {
      state.readKept();
    });
    // A link with a story that is opened where the site is open already changes the hash alone.
    addEventListener("hashchange", () => {
      if (LINK.test(location.hash)) location.reload();
    });
    return state;
  })();
  return one;
}
