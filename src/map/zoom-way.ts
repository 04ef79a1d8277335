import type { Zoom } from "./zoom-to";

/** A zoom between two, at a share of the way from 0 to 1: every place of the map goes in a straight line. */
export function zoomBetween(from: Zoom, to: Zoom, share: number): Zoom {
  const at = (a: number, b: number): number => a + share * (b - a);
  return { k: at(from.k, to.k), x: at(from.x, to.x), y: at(from.y, to.y) };
}

/** The zoom to lay over a map that is drawn in one, so that it stands as it would in another. */
export function zoomOver(drawn: Zoom, wanted: Zoom): Zoom {
  const k = wanted.k / drawn.k;
  return { k, x: wanted.x - k * drawn.x, y: wanted.y - k * drawn.y };
}
