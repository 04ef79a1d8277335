/** A taller content is a loop, or nobody's article. */
const TALLEST = 30_000;
/** Messages without a reason from within, as many as late parts of a view may cause. */
const MOST = 12;

/**
 * Decides which heights a host is told. A host whose answer to a height changes the content's height
 * again, as every layout in parts of the window's height does, would be told for ever: after a dozen
 * heights that neither the reader, nor a command, nor a width not seen before explains, it is told no more.
 */
export class HeightGuard {
  #told: number | null = null;
  #left = MOST;
  readonly #widths = new Set<number>();

  /** The reader or the host's page has done something: what follows is theirs. */
  allow(): void {
    this.#left = MOST;
    this.#widths.clear();
  }

  /**
   * @param width of the window, and
   * @param height of its content, both in CSS pixels
   * @returns the height to tell, whole and up to 30,000; null where there is nothing to tell
   */
  next(width: number, height: number): number | null {
    // A frame that is not displayed has neither.
    if (!(width > 0 && height > 0)) return null;
    const wanted = Math.min(TALLEST, Math.ceil(height));
    const column = Math.round(width);
    if (!this.#widths.has(column)) {
      this.#widths.add(column);
      this.#left = MOST;
    }
    if (wanted === this.#told || this.#left === 0) return null;
    this.#left -= 1;
    this.#told = wanted;
    return wanted;
  }
}
