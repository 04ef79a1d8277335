import type { AppContext } from "../context";

/** Brings what the pictures of steps want beyond the first screen, so that none of them waits for it. */
export function loadStage(app: AppContext): void {
  void app.attempt(async () => {
    await Promise.all([app.late.loadClasses(), app.late.loadOverlay(), app.late.loadZoom()]);
  });
}
