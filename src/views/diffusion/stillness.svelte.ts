import type { Diffusion } from "../../state/diffusion.svelte";

/** Whether three still pictures stand in place of the moving one: as the reader, the device or paper asks. */
export class Stillness {
  readonly #run: Diffusion;
  #reduced = $state(false);
  #printed = $state(false);

  constructor(run: Diffusion) {
    this.#run = run;
  }

  readonly still: boolean = $derived.by(
    () => this.#printed || (this.#run.choices.still ?? this.#reduced),
  );

  /** Listens to the device; returns what ends that. For an attachment. */
  watch(): () => void {
    const reduced = matchMedia("(prefers-reduced-motion: reduce)");
    const printed = matchMedia("print");
    const take = (): void => {
      this.#reduced = reduced.matches;
      this.#printed = printed.matches;
    };
    take();
    reduced.addEventListener("change", take);
    printed.addEventListener("change", take);
    return () => {
      reduced.removeEventListener("change", take);
      printed.removeEventListener("change", take);
    };
  }
}
