import type { AppContext } from "../context";

/** Brings what the pictures of steps may show beside the map of the first screen. */
export function loadPictureParts({ attempt, late }: AppContext): void {
  void attempt(async () => {
    await Promise.all([late.loadClasses(), late.loadOverlay(), late.loadZoom()]);
  });
}
