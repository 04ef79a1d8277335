/** Milliseconds of a scenario year at speed 1, and of the pause where an act begins. */
const YEAR = 1000;
const HOLD = 600;
/** Scenario years from which words follow in a frame of their own, and at the latest in any. */
const TOLD = 0.5;
const TOLD_LATE = 0.8;

export const SPEEDS = [0.5, 1, 2] as const;
export type Speed = (typeof SPEEDS)[number];

/** Frames of the page: requestAnimationFrame, or a test's own. */
export interface Frames {
  readonly request: (step: (now: number) => void) => number;
  readonly cancel: (handle: number) => void;
}

const PAGE_FRAMES: Frames = {
  request: (step) => requestAnimationFrame(step),
  cancel: (handle) => {
    cancelAnimationFrame(handle);
  },
};

/** Beginnings of the acts and the end, in scenario years. */
export interface Marks {
  readonly t1: number;
  readonly t2: number;
  readonly tEnd: number;
}

/**
 * Scenario time as it runs. `time` is exact and tells nobody, for drawing in each frame;
 * `shown` goes by tenths, for the map; `told`, for the words and figures beside it, by half years
 * while it plays, in frames in which `shown` stands still, so that no frame has to do both.
 */
export class Clock {
  #time = 0;
  #frame: number | null = null;
  #before = 0;
  #held = 0;
  readonly #marks: () => Marks;
  readonly #frames: Frames;
  #listeners: readonly ((time: number) => void)[] = [];

  shown: number = $state(0);
  told: number = $state(0);
  playing: boolean = $state(false);
  speed: Speed = $state(1);

  constructor(marks: () => Marks, frames: Frames = PAGE_FRAMES) {
    this.#marks = marks;
    this.#frames = frames;
  }

  get time(): number {
    return this.#time;
  }

  /** Whether it plays, for drawing: like the time it tells nobody. */
  get running(): boolean {
    return this.#frame !== null;
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
    this.pause();
    this.#goto(time);
  }

  /** Plays on, from the start again where the end is reached. */
  play(): void {
    if (this.playing) return;
    if (this.#time >= this.#marks().tEnd) this.#goto(0);
    this.playing = true;
    this.#before = NaN;
    this.#held = 0;
    this.#frame = this.#frames.request(this.#step);
  }

  pause(): void {
    if (this.#frame !== null) this.#frames.cancel(this.#frame);
    this.#frame = null;
    this.playing = false;
    this.told = this.shown;
  }

  /** Keeps the time within a scenario that has become shorter. */
  clamp(): void {
    if (this.#time > this.#marks().tEnd) this.seek(this.#marks().tEnd);
  }

  readonly #step = (now: number): void => {
    const passed = Number.isNaN(this.#before) ? 0 : now - this.#before;
    this.#before = now;
    this.#frame = this.#frames.request(this.#step);
    if (this.#held > 0) {
      this.#held -= passed;
      this.told = this.shown;
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
  };

  #goto(time: number): void {
    this.#time = Math.min(this.#marks().tEnd, Math.max(0, time));
    const tenth = Math.round(this.#time * 10) / 10;
    const behind = Math.abs(tenth - this.told);
    if (!this.playing || behind >= TOLD_LATE || (tenth === this.shown && behind >= TOLD)) {
      this.told = tenth;
    }
    this.shown = tenth;
    for (const draw of this.#listeners) draw(this.#time);
  }
}
