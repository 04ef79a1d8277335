import type { ScenarioChoices } from "../../formats/scenario-choices";
import type { Diffusion } from "../../state/diffusion.svelte";
import type { AppContext } from "../context";
import type { Clock } from "./clock.svelte";

/** The smallest step of the timeline. */
const TENTH = 0.1;

/**
 * Where a reader comes in who has named no time: the last tenth of the lines, when all of them are drawn
 * and the areas are still empty. It shows what the view is about, and leaves the areas to be played.
 */
export function openingTime({ scenario, singleAct }: ScenarioChoices): number {
  const { t1, t2, tEnd } = scenario;
  return singleAct || t2 - t1 < TENTH ? tEnd : round(t2 - TENTH);
}

/** A time of the address in tenths; null for what is none, or lies beyond the end. */
export function timeOf(text: string, { scenario }: ScenarioChoices): number | null {
  const time = /^\d+(\.\d+)?$/.test(text) ? Number(text) : NaN;
  return time <= scenario.tEnd ? round(time) : null;
}

function round(time: number): number {
  return Math.round(time / TENTH) / 10;
}

/** Keeps the time on screen and `t` of the address in step: read at once and on Back, written at rest. */
export class ShownTime {
  readonly #app: AppContext;
  readonly #run: Diffusion;
  readonly #clock: Clock;
  #told = "";

  constructor(app: AppContext, run: Diffusion, clock: Clock) {
    this.#app = app;
    this.#run = run;
    this.#clock = clock;
  }

  readonly #text: string = $derived.by(() => this.#app.params.current.t);

  /** For an attachment: it runs again when the address says another time. */
  follow(): void {
    const text = this.#text;
    // After the attachment, which is not to run again with what the clock reads.
    queueMicrotask(() => {
      this.#read(text);
    });
  }

  /** Goes to a time of the reader's and stays there. */
  goto(time: number): void {
    this.#clock.seek(time);
    this.write();
  }

  /** Puts the time at rest into the address. */
  write(): void {
    this.#app.params.set({ t: this.#print() });
  }

  #read(text: string): void {
    if (text === this.#print()) return;
    const { choices } = this.#run;
    const time = text === "" ? openingTime(choices) : timeOf(text, choices);
    this.#clock.seek(time ?? openingTime(choices));
    if (time !== null || text === this.#told) return;
    this.#told = text;
    this.#app.params.report([{ key: "t", value: text }]);
  }

  #print(): string {
    const { shown } = this.#clock;
    return shown === openingTime(this.#run.choices) ? "" : String(shown);
  }
}
