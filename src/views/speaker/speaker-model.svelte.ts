import { storyIds } from "../../catalog/stories";
import type { Story } from "../../model/catalog";
import type { TalkMeans, TalkMessage, TalkPeers, TalkTimer } from "../../model/talk";
import { findStory } from "../../state/find-story";
import { openTalk, type Talk } from "../../state/talk-channel";
import { minutesBehind } from "./pace";
import type { SpeakerCommand } from "./speaker-key";
import { elapsed, STOPPED, toggled } from "./talk-timer";

const MINUTE = 60_000;
/** Milliseconds in which a deck answers where it is asked to go. */
const ANSWER = 1_000;

/** What the speaker sees: where the deck is, the time, and whether the deck hears. */
export class SpeakerModel {
  story: Story | null = $state.raw(null);
  /** 1 for the first step, as in the address. */
  place = $state(1);
  blackout = $state(false);
  /** Whether the pointer over the picture is a light on the wall; where that stands, in fractions. */
  pointing = $state(false);
  spot: readonly [x: number, y: number] | null = $state.raw(null);
  /** Width of the wall over its height: until a deck tells, that of most. */
  ratio = $state(16 / 9);
  timer: TalkTimer = $state.raw(STOPPED);
  now = $state(Date.now());
  peers: TalkPeers = $state.raw({ decks: 0, speakers: 0 });
  means: TalkMeans = $state("channel");
  /** A deck has been there since the window opened. */
  met = $state(false);
  /** The id of a story that is none of the site's, and that no deck has sent. */
  unknown = $state("");
  #talk: Talk | null = null;
  /** Where the deck was last asked to go and has not said that it is, and what it has said meanwhile. */
  #asked: { readonly place: number; heard: number | null } | null = null;
  #wait: ReturnType<typeof setTimeout> | undefined;

  readonly step = $derived(this.story?.steps[this.place - 1] ?? null);
  readonly next = $derived(this.story?.steps[this.place] ?? null);
  readonly elapsed = $derived(elapsed(this.timer, this.now));
  readonly behind = $derived(
    this.story ? minutesBehind(this.story, this.place, this.elapsed / MINUTE) : 0,
  );

  /** Joins the talk until the returned function is called. */
  open(): () => void {
    const talk = openTalk({ role: "speaker" });
    this.#talk = talk;
    this.means = talk.means;
    talk.listen((message) => {
      this.#hear(message);
    });
    talk.watch((peers) => {
      this.peers = peers;
      this.met ||= peers.decks > 0;
    });
    const clock = setInterval(() => {
      this.now = Date.now();
    }, 250);
    const place = /^#\/(\d+)$/.exec(location.hash)?.[1];
    if (place) this.place = Number(place);
    void this.#load(/[?&]story=([\w-]+)/.exec(location.search)?.[1] ?? "");
    return () => {
      clearInterval(clock);
      clearTimeout(this.#wait);
      talk.close();
    };
  }

  act(command: SpeakerCommand): void {
    const last = this.story?.steps.length ?? 1;
    if (command === "next") this.go(this.place + 1);
    else if (command === "previous") this.go(this.place - 1);
    else if (command === "first" || command === "start") this.go(1);
    else if (command === "last") this.go(last);
    else if (command === "blackout") this.#darken(!this.blackout);
    else if (command === "spotlight") this.#aim(!this.pointing);
    else if (command === "timer") this.#setTimer(toggled(this.timer, Date.now()));
    else if (command === "leave") {
      if (this.blackout) this.#darken(false);
      else if (this.pointing) this.#aim(false);
    }
  }

  /** Holds the light there on the wall, while the pointer is one. */
  point(at: readonly [x: number, y: number]): void {
    if (this.pointing) this.#light(at);
  }

  /** Sends the deck there; without one the notes go alone. */
  go(place: number): void {
    if (!this.story) return;
    this.#place(Math.min(Math.max(place, 1), this.story.steps.length));
    this.#talk?.send({ type: "step", story: this.story.id, place: this.place });
    if (this.peers.decks > 0) this.#await(this.place);
  }

  /** Two presses are quicker than the first answer, which must not set the second back. */
  #await(place: number): void {
    clearTimeout(this.#wait);
    this.#asked = { place, heard: null };
    this.#wait = setTimeout(() => {
      const heard = this.#asked?.heard ?? null;
      this.#asked = null;
      if (heard !== null) this.#place(heard);
    }, ANSWER);
  }

  /** The deck says where it is. */
  #follow(place: number): void {
    if (this.#asked && this.#asked.place !== place) {
      this.#asked.heard = place;
      return;
    }
    this.#asked = null;
    this.#place(place);
  }

  reset(): void {
    this.#setTimer(STOPPED);
  }

  #darken(on: boolean): void {
    this.blackout = on;
    this.#talk?.send({ type: "blackout", on });
  }

  #aim(on: boolean): void {
    this.pointing = on;
    this.#light(on ? [0.5, 0.5] : null);
  }

  #light(at: readonly [x: number, y: number] | null): void {
    this.spot = at;
    this.#talk?.send({ type: "spotlight", at });
  }

  #setTimer(timer: TalkTimer): void {
    this.timer = timer;
    this.now = Date.now();
    this.#talk?.send({ type: "timer", timer });
  }

  #place(place: number): void {
    this.place = place;
    // A reload comes back here.
    history.replaceState(history.state, "", `${location.pathname}${location.search}#/${place}`);
  }

  #hear(message: TalkMessage): void {
    if (message.type === "story") this.#take(message.story);
    else if (message.type === "step") {
      this.#follow(message.place);
      if (message.story !== this.story?.id) void this.#load(message.story);
    } else if (message.type === "wall") this.ratio = message.ratio;
    else if (message.type === "blackout") this.blackout = message.on;
    else if (message.type === "spotlight") this.spot = message.at;
    else this.timer = message.timer;
  }

  #take(story: Story): void {
    this.story = story;
    this.unknown = "";
    this.place = Math.min(this.place, story.steps.length);
  }

  async #load(id: string): Promise<void> {
    let story: Story | null = null;
    try {
      story = await findStory(id === "" ? (storyIds[0] ?? "") : id);
    } catch (error) {
      console.error(error);
    }
    // The deck may have sent it meanwhile.
    if (this.story && this.story.id === id) return;
    if (story) this.#take(story);
    else this.unknown = id;
  }
}
