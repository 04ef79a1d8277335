import { untrack } from "svelte";
import { type Follower, FollowingTimes } from "./following-times.svelte";
import { type Frames, PAGE_FRAMES } from "./page-frames";

/** Milliseconds of a scenario year at speed 1, and of the pause where an act begins. */
const YEAR = 1000;
const HOLD = 600;
/**
 * Milliseconds of the page's thread that a frame takes, from which on drawing and following are too much for
 * one; and the share of a frame in what is known of them.
 */
const COSTLY = 10;
const NEWS = 0.2;

export const SPEEDS = [0.5, 1, 2] as const;
export type Speed = (typeof SPEEDS)[number];

/** Beginnings of the acts and the end, in scenario years. */
export interface Marks {
  readonly t1: number;
  readonly t2: number;
  readonly tEnd: number;
}

/**
 * Scenario time as it runs. `time` is exact and tells nobody, for drawing in each frame. What tells of it
 * goes by tenths or by half years, one thing in a frame while it plays; at rest all tell the same time.
 */
export class Clock {
  #time = 0;
  #frame: number | null = null;
  #before = 0;
  /** Milliseconds that frames take of late. */
  #cost = 0;
  #gaveWay = false;
  #held = 0;
  /** Whether what moves is still drawn after the stop. */
  #moving = false;
  readonly #marks: () => Marks;
  readonly #frames: Frames;
  readonly #following = new FollowingTimes();
  #listeners: readonly ((time: number) => void)[] = [];

  playing: boolean = $state(false);
  speed: Speed = $state(1);

  constructor(marks: () => Marks, frames: Frames = PAGE_FRAMES) {
    this.#marks = marks;
    this.#frames = frames;
  }

  get time(): number {
    return this.#time;
  }

  /** The time that the map has come to, in tenths. */
  get shown(): number {
    return this.at("map");
  }

  /** The time that a follower has come to, in tenths. */
  at(follower: Follower): number {
    return this.#following.at(follower);
  }

  /** Whether it plays, for drawing: like the time it tells nobody. */
  get running(): boolean {
    return untrack(() => this.playing);
  }

  /** Calls back in each frame in which the time moves, and once now; returns what ends that. */
  listen(draw: (time: number) => void): () => void {
    this.#listeners = [...this.#listeners, draw];
    draw(this.#time);
    return () => {
      this.#listeners = this.#listeners.filter((other) => other !== draw);
    };
  }

  /** Goes to a time; a movement of the reader's own ends the playing. */
  seek(time: number): void {
    this.playing = false;
    this.#moving = false;
    this.#rest();
    this.#goto(time);
    this.#following.gather(this.#tenth);
  }

  /** Plays on, from the start again where the end is reached. */
  play(): void {
    if (this.playing) return;
    this.#rest();
    if (this.#time >= this.#marks().tEnd) this.#goto(0);
    this.playing = true;
    this.#before = NaN;
    this.#gaveWay = false;
    this.#held = 0;
    this.#frame = this.#frames.request(this.#step);
  }

  /** Stops at once; the drawing at rest and what is behind follow in the next frames, one in each. */
  pause(): void {
    if (!this.playing) return;
    this.playing = false;
    this.#moving = true;
    this.#rest();
    this.#following.bring("map", this.#tenth);
    this.#frame = this.#frames.request(this.#settle);
  }

  /** Keeps the time within a scenario that has become shorter. */
  clamp(): void {
    if (this.#time > this.#marks().tEnd) this.seek(this.#marks().tEnd);
  }

  readonly #step = (now: number): void => {
    this.#frame = this.#frames.request(this.#step);
    this.#frames.cost((milliseconds) => {
      this.#cost += NEWS * (milliseconds - this.#cost);
    });
    const costly = this.#cost > COSTLY;
    // On a slow machine every other frame is left to what follows; its time passes in the next.
    this.#gaveWay = costly && !this.#gaveWay && this.#following.turn(this.#tenth, false);
    if (this.#gaveWay) return;
    const passed = Number.isNaN(this.#before) ? 0 : now - this.#before;
    this.#before = now;
    if (this.#held > 0) {
      this.#held -= passed;
      this.#following.turn(this.#tenth, true);
      return;
    }
    const { t1, t2, tEnd } = this.#marks();
    const from = this.#time;
    const to = Math.min(tEnd, from + (passed / YEAR) * this.speed);
    // An act begins with a pause, so that what changes is seen.
    const mark = [t1, t2].find((one) => from < one && one <= to && one < tEnd);
    if (mark !== undefined) this.#held = HOLD;
    this.#goto(mark ?? to);
    if (this.#time >= tEnd) this.pause();
    else if (!costly) this.#following.turn(this.#tenth, false);
  };

  readonly #settle = (): void => {
    const behind = this.#moving || this.#following.turn(this.#tenth, true);
    if (this.#moving) this.#goto(this.#time);
    this.#moving = false;
    this.#frame = behind ? this.#frames.request(this.#settle) : null;
  };

  get #tenth(): number {
    return Math.round(this.#time * 10) / 10;
  }

  #rest(): void {
    if (this.#frame !== null) this.#frames.cancel(this.#frame);
    this.#frame = null;
  }

  #goto(time: number): void {
    this.#time = Math.min(this.#marks().tEnd, Math.max(0, time));
    for (const draw of this.#listeners) draw(this.#time);
  }
}
