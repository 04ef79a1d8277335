import type { TalkTimer } from "../../model/talk";
import type { StoryState } from "../../state/story.svelte";
import { openTalk, type Talk } from "../../state/talk-channel";
import type { AppContext } from "../context";
import { STOPPED, toggled } from "../speaker/talk-timer";
import { talkCommand, type TalkCommand } from "./talk-keys";

const IDLE = 3_000;

/** What lies over the picture of a talk, and what the keys do to it. */
export class DeckModel {
  readonly #app: AppContext;
  readonly #story: StoryState;
  #talk: Talk | null = null;

  overlay: "none" | "overview" | "help" | "go" = $state("none");
  black = $state(false);
  /** Whether the pointer is a light; where it stands, in fractions of the window. */
  spotlight = $state(false);
  spot: readonly [x: number, y: number] | null = $state.raw(null);
  timer: TalkTimer = $state.raw(STOPPED);
  /** Whether the timer has been asked for: until then no clock is on screen. */
  timed = $state(false);
  now = $state(Date.now());
  /** What the browser has refused. */
  refused: "" | "fullscreen" | "window" = $state("");
  idle = $state(false);

  constructor(app: AppContext, story: StoryState) {
    this.#app = app;
    this.#story = story;
  }

  /** For an attachment: joins the talk and hears keys until the deck goes. */
  open(): () => void {
    const talk = openTalk({ role: "deck" });
    this.#talk = talk;
    talk.listen((message) => {
      if (message.type === "step") {
        if (message.story === this.#story.story?.id) this.#story.go(message.place);
      } else if (message.type === "blackout") this.black = message.on;
      else if (message.type === "spotlight") this.spot = message.at;
      else if (message.type === "timer") {
        this.timer = message.timer;
        this.timed = true;
      }
    });
    const clock = setInterval(() => {
      if (this.timed) this.now = Date.now();
    }, 250);
    // Before the picture has them: its arrows go from province to province.
    const keys = (event: KeyboardEvent): void => {
      this.#key(event);
    };
    addEventListener("keydown", keys, { capture: true });
    let rest: ReturnType<typeof setTimeout> | undefined;
    const stir = (): void => {
      this.idle = false;
      clearTimeout(rest);
      rest = setTimeout(() => {
        this.idle = true;
      }, IDLE);
    };
    const moved = ({ clientX, clientY }: PointerEvent): void => {
      if (this.spotlight) this.#light([clientX / innerWidth, clientY / innerHeight]);
      stir();
    };
    // A pointer that nobody moves is not wanted on the wall either.
    stir();
    addEventListener("pointermove", moved);
    const shaped = (): void => {
      talk.send({ type: "wall", ratio: innerWidth / innerHeight });
    };
    shaped();
    addEventListener("resize", shaped);
    return () => {
      clearInterval(clock);
      clearTimeout(rest);
      removeEventListener("keydown", keys, { capture: true });
      removeEventListener("pointermove", moved);
      removeEventListener("resize", shaped);
      talk.close();
      this.#talk = null;
    };
  }

  /** For an attachment: it runs again with every story. */
  tellStory(): void {
    const { story } = this.#story;
    if (story) this.#talk?.send({ type: "story", story });
  }

  /** For an attachment: it runs again at every step. */
  tellStep(): void {
    const { story, place } = this.#story;
    if (story) this.#talk?.send({ type: "step", story: story.id, place });
  }

  act(command: TalkCommand): void {
    const story = this.#story;
    if (command === "next") story.next();
    else if (command === "previous") story.previous();
    else if (command === "first") story.go(1);
    else if (command === "last") story.go(story.count);
    else if (command === "go" || command === "overview" || command === "help") {
      this.overlay = this.overlay === command ? "none" : command;
    } else if (command === "blackout") this.#darken(!this.black);
    else if (command === "fullscreen") this.#fill(!document.fullscreenElement);
    else if (command === "speaker") this.#openSpeaker();
    else if (command === "spotlight") {
      this.spotlight = !this.spotlight;
      this.#light(this.spotlight ? [0.5, 0.5] : null);
    } else if (command === "timer") this.#time();
    else if (command === "leave") this.#leave();
    else {
      if (command === "start") story.go(1);
      this.#fill(true);
    }
  }

  #key(event: KeyboardEvent): void {
    const { target, key } = event;
    const at = target instanceof Element ? target : null;
    if (key !== "Escape" && at?.closest("input, select, textarea, [contenteditable]")) return;
    // A button or a link has its own Enter and Space.
    if (/^( |Enter)$/.test(key) && at?.closest("button, a")) return;
    const command = talkCommand(event);
    if (!command) return;
    event.preventDefault();
    event.stopPropagation();
    if (!event.repeat || command === "next" || command === "previous") this.act(command);
  }

  #darken(on: boolean): void {
    this.black = on;
    this.#talk?.send({ type: "blackout", on });
  }

  #light(at: readonly [number, number] | null): void {
    this.spot = at;
    this.#talk?.send({ type: "spotlight", at });
  }

  #time(): void {
    this.timer = toggled(this.timer, Date.now());
    this.timed = true;
    this.now = Date.now();
    this.#talk?.send({ type: "timer", timer: this.timer });
  }

  #fill(on: boolean): void {
    const page = document.documentElement;
    const asked = on ? page.requestFullscreen() : document.exitFullscreen();
    asked.catch(() => {
      this.refused = "fullscreen";
    });
  }

  #openSpeaker(): void {
    const [path = ""] = this.#app.params.href({ view: "speaker" }).split("#");
    const address = `${path}#/${String(this.#story.place)}`;
    this.refused = window.open(address, "cdgi-speaker") ? "" : "window";
  }

  /** What lies on top goes first: a panel, the dark, the light; then the talk itself. */
  #leave(): void {
    if (this.overlay !== "none") this.overlay = "none";
    else if (this.black) this.#darken(false);
    else if (this.spotlight) this.act("spotlight");
    else this.#app.params.set({ view: "" });
  }
}
