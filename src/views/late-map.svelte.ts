type Classes = typeof import("./map/classes");
type Zoom = typeof import("./map/zoom");
type Overlay = typeof import("./map/overlay");

/** The parts of the map that the first screen does without. */
export class LateMap {
  overlay: Overlay | null = $state.raw(null);

  classes: Classes | null = $state.raw(null);

  /** Loads classifications and comparisons; rejects when they do not come. */
  async loadClasses(): Promise<void> {
    this.classes ??= await import("./map/classes");
  }

  zoom: Zoom | null = $state.raw(null);

  /** Loads the zoom to a province; rejects when it does not come. */
  async loadZoom(): Promise<void> {
    this.zoom ??= await import("./map/zoom");
  }

  /** Loads areas and bubbles; rejects when they do not come. */
  async loadOverlay(): Promise<void> {
    this.overlay ??= await import("./map/overlay");
  }
}
