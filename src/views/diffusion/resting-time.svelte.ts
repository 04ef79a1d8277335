import type { Clock } from "./clock.svelte";

/** The time on screen while nothing plays; during play the one at which it began, so that no long table runs along. */
export class RestingTime {
  readonly #clock: Pick<Clock, "shown" | "playing">;
  #kept = 0;

  constructor(clock: Pick<Clock, "shown" | "playing">) {
    this.#clock = clock;
  }

  readonly time: number = $derived.by(() => {
    if (!this.#clock.playing) this.#kept = this.#clock.shown;
    return this.#kept;
  });
}
