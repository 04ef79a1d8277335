type Classes = typeof import("./map/classes");
type Zoom = typeof import("./map/zoom");
type Sure = typeof import("./uncertainty/SureLine.svelte");
type Overlay = typeof import("./map/overlay");
type Tip = typeof import("./map/MapTip.svelte");

/** The parts of the map that the first screen does without. */
export class LateMap {
  overlay: Overlay | null = $state.raw(null);

  classes: Classes | null = $state.raw(null);

  /** Loads classifications and comparisons; rejects when they do not come. */
  async loadClasses(): Promise<void> {
    this.classes ??= await import("./map/classes");
  }

  tip: Tip | null = $state.raw(null);

  /** Loads the tooltip, which wants a mouse; rejects when it does not come. */
  async loadTip(): Promise<void> {
    this.tip ??= await import("./map/MapTip.svelte");
  }

  sure: Sure | null = $state.raw(null);

  /** Loads the ranges that the draws give; rejects when they do not come. */
  async loadSure(): Promise<void> {
    this.sure ??= await import("./uncertainty/SureLine.svelte");
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
