import type { Rect } from "./frame";

/** A closed line in map units, as flat coordinates x0, y0, x1, y1, ... */
export type Ring = readonly number[];

/** The rings of path data written by RelativePath. */
export function ringsOf(path: string): Ring[] {
  return path.split("M").slice(1).map(ringOf);
}

function ringOf(text: string): Ring {
  const numbers = (text.match(/-?\d+/g) ?? []).map(Number);
  for (let i = 2; i < numbers.length; i++) numbers[i] = (numbers[i] ?? 0) + (numbers[i - 2] ?? 0);
  return numbers;
}

/** Area of a ring in square map units, by the shoelace formula; never negative. */
export function ringArea(ring: Ring): number {
  let twice = 0;
  let x0 = ring[ring.length - 2] ?? 0;
  let y0 = ring[ring.length - 1] ?? 0;
  for (let i = 0; i < ring.length; i += 2) {
    const x = ring[i] ?? 0;
    const y = ring[i + 1] ?? 0;
    twice += x0 * y - x * y0;
    x0 = x;
    y0 = y;
  }
  return Math.abs(twice) / 2;
}

/**
 * Path data without the rings under an area: an outline around every islet would be a row of blobs.
 * The largest ring stays in any case, so that 澳门 has an outline too.
 */
export function largeRings(path: string, minimumArea: number): string {
  const rings = path
    .split("M")
    .slice(1)
    .map((text) => ({ text, area: ringArea(ringOf(text)) }));
  const largest = Math.max(...rings.map(({ area }) => area));
  return rings
    .filter(({ area }) => area >= Math.min(minimumArea, largest))
    .map(({ text }) => `M${text}`)
    .join("");
}

/** Length of the horizontal chord through a point that stays inside the rings; 0 when the point is outside. */
export function chordAt(rings: readonly Ring[], x: number, y: number): number {
  const crossings: number[] = [];
  for (const ring of rings) {
    let x0 = ring[ring.length - 2] ?? 0;
    let y0 = ring[ring.length - 1] ?? 0;
    for (let i = 0; i < ring.length; i += 2) {
      const x1 = ring[i] ?? 0;
      const y1 = ring[i + 1] ?? 0;
      if (y0 <= y !== y1 <= y) crossings.push(x0 + ((y - y0) / (y1 - y0)) * (x1 - x0));
      x0 = x1;
      y0 = y1;
    }
  }
  crossings.sort((a, b) => a - b);
  for (let i = 0; i + 1 < crossings.length; i += 2) {
    const left = crossings[i] ?? 0;
    const right = crossings[i + 1] ?? 0;
    if (left <= x && x <= right) return 2 * Math.min(x - left, right - x);
  }
  return 0;
}

/** The rectangle around path data, in map units; empty at the origin for empty data. */
export function boundsOf(path: string): Rect {
  const numbers = ringsOf(path).flat();
  const xs = numbers.filter((_, i) => i % 2 === 0);
  const ys = numbers.filter((_, i) => i % 2 === 1);
  if (xs.length === 0) return { x: 0, y: 0, width: 0, height: 0 };
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}
