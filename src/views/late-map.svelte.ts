type Classes = typeof import("./map/classes");
type Overlay = typeof import("./map/overlay");

/** The parts of the map that the first screen does without. */
export class LateMap {
  overlay: Overlay | null = $state.raw(null);

  classes: Classes | null = $state.raw(null);

  /** Loads classifications and comparisons; rejects when they do not come. */
  async loadClasses(): Promise<void> {
    this.classes ??= await import("./map/classes");
  }

  /** Loads areas and bubbles; rejects when they do not come. */
  async loadOverlay(): Promise<void> {
    this.overlay ??= await import("./map/overlay");
  }
}
