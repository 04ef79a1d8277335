import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type ChinaTopology, drawBaseMap } from "../../src/map/base-map";
import { ringsOf } from "../../src/map/rings";
import type { BaseMap } from "../../src/model/base-map";

export type Level = "lite" | "national";

/** A built level of the base map as it stands in public/data. */
export function builtTopology(level: Level): ChinaTopology {
  const file = new URL(`../../public/data/geo/china-${level}.json`, import.meta.url);
  return JSON.parse(readFileSync(fileURLToPath(file), "utf8")) as ChinaTopology;
}

const drawn = new Map<Level, BaseMap>();

/** A level of the base map, drawn with its lines; once a level and a test file. */
export function drawnMap(level: Level): BaseMap {
  const known = drawn.get(level);
  if (known) return known;
  const steps = drawBaseMap(builtTopology(level), { lines: true });
  for (;;) {
    const step = steps.next();
    if (!step.done) continue;
    drawn.set(level, step.value);
    return step.value;
  }
}

export type Point = readonly [number, number];

/** The points of path data in map units, a list a line. */
export function pointsOf(path: string): Point[][] {
  return ringsOf(path).map((ring) =>
    Array.from({ length: ring.length / 2 }, (_, i): Point => [ring[2 * i]!, ring[2 * i + 1]!]),
  );
}

/** Whether a point lies inside path data, by crossings of a ray to the right (even and odd). */
export function isInside(path: string, [x, y]: Point): boolean {
  let inside = false;
  for (const ring of pointsOf(path)) {
    ring.forEach(([x1, y1], i) => {
      const [x0, y0] = ring.at(i - 1)!;
      if (y0 > y !== y1 > y && x < x0 + ((y - y0) / (y1 - y0)) * (x1 - x0)) inside = !inside;
    });
  }
  return inside;
}
