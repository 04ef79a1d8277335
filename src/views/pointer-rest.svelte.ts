/** Milliseconds of rest before a tooltip opens. */
const REST = 80;

export interface RestPlace {
  readonly id: string;
  /** Pixels from the upper left corner of the stage. */
  readonly x: number;
  readonly y: number;
  readonly stage: HTMLElement;
}

/**
 * What a mouse is over, and where it came to rest on it: there a tooltip opens and stays, so that it
 * can be read and entered. A finger neither hovers nor rests.
 */
export class PointerRest {
  over: string | null = $state(null);
  place: RestPlace | null = $state.raw(null);
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param find what lies under the pointer */
  move(event: PointerEvent, find: () => string | null): void {
    if (event.pointerType === "touch") return;
    clearTimeout(this.#timer);
    if (event.target instanceof Element && event.target.closest(".tooltip")) return;
    const id = find();
    if (id !== this.over) this.place = null;
    this.over = id;
    if (id === null || this.place) return;
    const { clientX, clientY } = event;
    const stage = event.currentTarget as HTMLElement;
    this.#timer = setTimeout(() => {
      const { left, top } = stage.getBoundingClientRect();
      this.place = { id, x: clientX - left, y: clientY - top, stage };
    }, REST);
  }

  leave(): void {
    clearTimeout(this.#timer);
    this.over = null;
    this.place = null;
  }

  /** Closes the tooltip; it opens again where the mouse moves on. */
  close(): void {
    this.place = null;
  }
}
