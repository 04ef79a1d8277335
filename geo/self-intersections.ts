import type { Arc } from "topojson-specification";

type Point = readonly [x: number, y: number];
type Segment = { arc: number; index: number; from: Point; to: Point };

/** Two segments in conflict, each by its arc and the index of its first point. */
export type Conflict = readonly [a: Segment, b: Segment];

/**
 * Where the arcs of a quantised topology cross, overlap, touch or repeat a point. Two segments may
 * share one point only: that at which the one follows the other, or one that ends both their arcs.
 * The arcs are delta-encoded integers, hence every test is exact. A segment of no length is in
 * conflict with itself.
 */
export function selfIntersections(arcs: readonly Arc[]): Conflict[] {
  const paths = arcs.map(decode);
  const segments = paths
    .flatMap((path, arc) =>
      path.slice(1).map((to, index): Segment => ({ arc, index, from: path[index] ?? to, to })),
    )
    .sort((a, b) => Math.min(a.from[0], a.to[0]) - Math.min(b.from[0], b.to[0]));
  const found = segments.filter(({ from, to }) => same(from, to)).map((s): Conflict => [s, s]);
  let active: Segment[] = [];
  for (const segment of segments) {
    const west = Math.min(segment.from[0], segment.to[0]);
    active = active.filter(({ from, to }) => Math.max(from[0], to[0]) >= west);
    for (const other of active) {
      if (inConflict(segment, other, paths)) found.push([other, segment]);
    }
    active.push(segment);
  }
  return found;
}

function decode(arc: Arc): Point[] {
  let x = 0;
  let y = 0;
  return arc.map(([dx = 0, dy = 0]): Point => [(x += dx), (y += dy)]);
}

function inConflict(a: Segment, b: Segment, paths: readonly Point[][]): boolean {
  const touches = new Map(
    [
      ...[a.from, a.to].filter((point) => covers(b, point)),
      ...[b.from, b.to].filter((point) => covers(a, point)),
    ].map((point) => [String(point), point]),
  );
  const [point, ...more] = touches.values();
  if (!point) return crosses(a, b);
  const follow =
    a.arc === b.arc &&
    ((b.index === a.index + 1 && same(a.to, point)) ||
      (a.index === b.index + 1 && same(b.to, point)));
  return more.length > 0 || !(follow || [a, b].every((segment) => endsAt(segment, point, paths)));
}

function endsAt(
  { arc, index, from, to }: Segment,
  point: Point,
  paths: readonly Point[][],
): boolean {
  const last = (paths[arc]?.length ?? 0) - 2;
  return (index === 0 && same(from, point)) || (index === last && same(to, point));
}

const same = (a: Point, b: Point): boolean => a[0] === b[0] && a[1] === b[1];

/** The side of the line a-b on which c lies: -1, 0 or 1. */
const side = (a: Point, b: Point, c: Point): number =>
  Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));

const between = (a: number, b: number, c: number): boolean =>
  Math.min(a, b) <= c && c <= Math.max(a, b);

const covers = ({ from, to }: Segment, point: Point): boolean =>
  side(from, to, point) === 0 &&
  between(from[0], to[0], point[0]) &&
  between(from[1], to[1], point[1]);

const crosses = (a: Segment, b: Segment): boolean =>
  side(a.from, a.to, b.from) * side(a.from, a.to, b.to) < 0 &&
  side(b.from, b.to, a.from) * side(b.from, b.to, a.to) < 0;
