export type Direction = "up" | "down" | "left" | "right";

const AXES: Readonly<Record<Direction, readonly [number, number]>> = {
  up: [0, -1],
  down: [0, 1],
  left: [-1, 0],
  right: [1, 0],
};

/**
 * The nearest place in a bearing: of those within 60° of it, the one with the least distance, counted
 * longer the more it lies to the side. Null at the edge of the map.
 */
export function nearestInBearing(
  from: string,
  direction: Direction,
  places: Readonly<Record<string, readonly [number, number]>>,
): string | null {
  const origin = places[from];
  if (!origin) return null;
  const [ax, ay] = AXES[direction];
  let best: string | null = null;
  let least = Infinity;
  for (const [id, [x, y]] of Object.entries(places)) {
    const [dx, dy] = [x - origin[0], y - origin[1]];
    const along = dx * ax + dy * ay;
    const distance = Math.hypot(dx, dy);
    if (along <= distance / 2) continue;
    const cost = (distance * distance) / along;
    if (cost < least) [best, least] = [id, cost];
  }
  return best;
}
