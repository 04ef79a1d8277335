/**
 * Dots on a line that are stacked where they would touch: the level of each, 0 on the line, so that no
 * two of a level are closer than `gap`. Earlier places have the lower levels, ties the order of the list.
 */
export function dotLevels(places: readonly number[], gap: number): number[] {
  const ends: number[] = [];
  const levels = places.map(() => 0);
  const order = places.map((_, k) => k).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
  for (const k of order) {
    const place = places[k] ?? 0;
    const free = ends.findIndex((end) => place - end >= gap);
    const level = free < 0 ? ends.length : free;
    ends[level] = place;
    levels[k] = level;
  }
  return levels;
}
