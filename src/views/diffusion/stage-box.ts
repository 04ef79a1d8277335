import type { Place } from "../../map/axis-lines";
import type { Rect } from "../../map/frame";

type Size = Pick<Rect, "width" | "height">;

/**
 * The part of a map that holds places with some pixels around each, in whole pixels and of one at the least.
 * A canvas is copied whole in each frame: where nothing is ever drawn it need not reach.
 *
 * @param places in map units
 * @param scale pixels in a map unit
 * @param size of the map, in pixels
 */
export function boxAround(
  places: readonly Place[],
  scale: number,
  around: number,
  size: Size,
): Rect {
  const span = (axis: 0 | 1, end: number): readonly [from: number, length: number] => {
    const all = places.map((place) => place[axis] * scale);
    const from = Math.max(0, Math.floor(Math.min(end, ...all) - around));
    const to = Math.min(Math.ceil(end), Math.ceil(Math.max(0, ...all) + around));
    return [from, Math.max(1, to - from)];
  };
  const [x, width] = span(0, size.width);
  const [y, height] = span(1, size.height);
  return { x, y, width, height };
}

/** Lays a canvas over such a part, by shares of the map, which paper makes larger or smaller. */
export function placeIn(canvas: HTMLCanvasElement, box: Rect, size: Size): void {
  const { style } = canvas;
  style.left = `${(100 * box.x) / size.width}%`;
  style.top = `${(100 * box.y) / size.height}%`;
  style.width = `${(100 * box.width) / size.width}%`;
  style.height = `${(100 * box.height) / size.height}%`;
}
