import { MAP_HEIGHT, MAP_WIDTH, type Rect } from "./frame";

/** A place p of the map is drawn at k p + (x, y), in map units. */
export interface Zoom {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

/** The whole country, as it is drawn without any zoom. */
export const WHOLE: Zoom = { k: 1, x: 0, y: 0 };

const MOST = 8;

/**
 * The zoom that brings a rectangle of the map to the middle of the view, as large as it fits with
 * `padding`, a share of the view, left free on every side. Never smaller than the whole map, never
 * more than 8 times; an empty rectangle, which is nowhere, leaves the map whole.
 */
export function zoomTo(
  { x, y, width, height }: Rect,
  padding = 0.08,
  view: Rect = { x: 0, y: 0, width: MAP_WIDTH, height: MAP_HEIGHT },
): Zoom {
  const free = 1 - 2 * padding;
  const fit = Math.min((free * view.width) / width, (free * view.height) / height);
  if (width <= 0 || height <= 0 || fit <= 1) return WHOLE;
  const k = Math.min(MOST, fit);
  return {
    k,
    x: view.x + view.width / 2 - k * (x + width / 2),
    y: view.y + view.height / 2 - k * (y + height / 2),
  };
}

/** A rectangle of the map where a zoom draws it. */
export function zoomed({ x, y, width, height }: Rect, zoom: Zoom): Rect {
  const { k } = zoom;
  return { x: k * x + zoom.x, y: k * y + zoom.y, width: k * width, height: k * height };
}
