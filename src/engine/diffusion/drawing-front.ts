import type { AxisSegment } from "../../model/diffusion-graph";
import type { DrawingFront, FrontQuery, FrontSample } from "../../model/drawing-front";
import { EngineError } from "../engine-error";

/**
 * Where ink is at a time, for the drawing alone: the shortest way d over all axes from the nearest core
 * city (Dijkstra, from all of them at once), the city's time t1 + (t2 - t1) d / d_max, and samples along
 * every piece at most `stepKm` apart, with times in between. Cities that no core reaches are NaN and
 * their pieces left out.
 * @throws diffusion-city (a segment or core names no city), diffusion-parameter (stepKm not above 0).
 */
export function drawingFront(query: FrontQuery): DrawingFront {
  const { cities, segments, cores, t1, t2, stepKm } = query;
  if (!(stepKm > 0)) {
    throw new EngineError("diffusion-parameter", `stepKm is above 0: ${stepKm}`);
  }
  const km = distances(query);
  const farthest = Math.max(0, ...[...km.values()].filter(Number.isFinite));
  const time = new Map(
    [...km].map(([city, d]) => [city, t1 + (farthest > 0 ? ((t2 - t1) * d) / farthest : 0)]),
  );
  const lonLats = new Map(cities.map(({ id, lonLat }) => [id, lonLat]));
  const timeOf = (city: string): number => time.get(city) ?? NaN;
  const pieces = new Map<string, AxisSegment>();
  for (const segment of segments) {
    const key = JSON.stringify([segment.u, segment.v].sort());
    if (!pieces.has(key) && Number.isFinite(timeOf(segment.u))) pieces.set(key, segment);
  }
  const drawn = [...pieces.values()].map(({ u, v, km: length }) => {
    const [from, to] = timeOf(u) <= timeOf(v) ? [u, v] : [v, u];
    return { from, to, start: timeOf(from), end: timeOf(to), length };
  });
  const alone = cores.flatMap((id) => {
    const lonLat = lonLats.get(id);
    return lonLat ? [{ lonLat, time: timeOf(id) }] : [];
  });
  const between = drawn.flatMap(({ from, to, start, end, length }): FrontSample[] => {
    const [a, b] = [lonLats.get(from) ?? [NaN, NaN], lonLats.get(to) ?? [NaN, NaN]];
    const steps = Math.max(1, Math.ceil(length / stepKm));
    return Array.from({ length: steps + 1 }, (_, k) => {
      const mix = (p: number, q: number): number => p + ((q - p) * k) / steps;
      return { lonLat: [mix(a[0], b[0]), mix(a[1], b[1])], time: mix(start, end) };
    });
  });
  return {
    km: cities.map(({ id }) => km.get(id) ?? NaN),
    time: cities.map(({ id }) => timeOf(id)),
    segments: drawn.map(({ from, to, start, end }) => ({ from, to, start, end })),
    samples: [...alone, ...between],
  };
}

/** Of the cities that are reached, in no order. */
function distances({ cities, segments, cores }: FrontQuery): Map<string, number> {
  const known = new Set(cities.map(({ id }) => id));
  for (const city of [...cores, ...segments.flatMap(({ u, v }) => [u, v])]) {
    if (!known.has(city)) throw new EngineError("diffusion-city", `no city is called ${city}`);
  }
  const reached = new Map(cores.map((core) => [core, 0]));
  const settled = new Map<string, number>();
  for (;;) {
    const open = [...reached].filter(([city]) => !settled.has(city));
    const [nearest] = open.sort(([, a], [, b]) => a - b);
    if (!nearest) return settled;
    const [city, d] = nearest;
    settled.set(city, d);
    for (const { u, v, km } of segments) {
      const next = u === city ? v : v === city ? u : null;
      if (next !== null) reached.set(next, Math.min(reached.get(next) ?? Infinity, d + km));
    }
  }
}
