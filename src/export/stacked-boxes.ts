import type { Box } from "./pen";

/** The most space kept between two figures. */
const GAP = 28;

/**
 * Boxes as they stand on the page, each moved up until it is `GAP` below what is above it: what is left
 * out of a picture leaves no hole.
 * @param boxes in pixels of the page
 * @returns places in the order of the boxes, from a common corner at (0, 0), and the size of all
 */
export function stackedBoxes(boxes: readonly Box[]): {
  readonly places: readonly Box[];
  readonly width: number;
  readonly height: number;
} {
  const left = Math.min(...boxes.map(({ x }) => x));
  const places = new Map<Box, Box>();
  for (const box of [...boxes].sort((a, b) => a.y - b.y)) {
    const above = [...places].filter(
      ([other]) => other.x < box.x + box.width && box.x < other.x + other.width,
    );
    const y = Math.max(
      0,
      ...above.map(([other, place]) => {
        const gap = Math.min(GAP, Math.max(0, box.y - other.y - other.height));
        return place.y + place.height + gap;
      }),
    );
    places.set(box, { ...box, x: box.x - left, y });
  }
  const all = boxes.flatMap((box) => places.get(box) ?? []);
  return {
    places: all,
    width: Math.max(...all.map(({ x, width }) => x + width)),
    height: Math.max(...all.map(({ y, height }) => y + height)),
  };
}
