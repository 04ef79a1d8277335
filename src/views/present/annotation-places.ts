import { MAP_HEIGHT, MAP_WIDTH, mapProjection, place, type Rect } from "../../map/frame";
import { boundsOf, chordAt, ringsOf, type Ring } from "../../map/rings";
import type { StoryAnnotation } from "../../model/catalog";
import type { Lang } from "../../model/lang";
import { PLACES } from "../map/map-model.svelte";
import type { NotesGround } from "./annotation-ground";
import { crosses, meet, within } from "../../map/rect-meets";
import { noteLines, noteSize } from "./note-lines";

type Point = readonly [x: number, y: number];

/** A short text of a step, and where it stands on the map, in map units; null where the map has no room for it. */
export interface AnnotationPlace {
  readonly text: string;
  readonly unit: string | null;
  readonly spot: Spot | null;
}

interface Spot {
  readonly lines: readonly string[];
  /** The line from what the text speaks of to the card. */
  readonly from: Point;
  readonly to: Point;
  readonly box: Rect;
}

const WHOLE: Rect = { x: 0, y: 0, width: MAP_WIDTH, height: MAP_HEIGHT };
/** A map narrower than this, in CSS pixels, has no room for cards. */
const NARROWEST = 360;
/** Directions that are tried, and the steps away from the place, in CSS pixels. */
const WAYS = 24;
const GAP = 8;
const STEPS = 36;
/** A line more costs as much as so many pixels of a leader. */
const NARROW = 20;
/** What it costs, in pixels of a leader, to touch other provinces, to stand on them, to cover a name, to cross one. */
const AT_LAND = 30;
const ON_LAND = 120;
const ON_NAME = 80;
const OVER_NAME = 30;

interface Shape {
  readonly rings: readonly Ring[];
  readonly bounds: Rect;
}

/**
 * Where annotations stand: near their places, not on the province that they speak of, over nothing that must
 * stay visible and not over each other; rather over sea than over land, and over no name where there is room.
 */
export function annotationPlaces(
  annotations: readonly StoryAnnotation[],
  lang: Lang,
  ground: NotesGround,
): AnnotationPlace[] {
  if (annotations.length === 0) return [];
  const project = mapProjection();
  const shapes = shapesOf(ground.shapes);
  const placed: AnnotationPlace[] = [];
  for (const one of annotations) {
    const at = "unit" in one ? PLACES[one.unit] : place(project, one.lonLat);
    if (!at) continue;
    const unit = "unit" in one ? one.unit : null;
    const text = one.text[lang];
    const taken = placed.flatMap(({ spot }) => (spot ? [spot.box] : []));
    const spot =
      MAP_WIDTH / ground.px < NARROWEST
        ? null
        : spotOf(at, noteLines(text), shapes.get(unit ?? ""), [...shapes.values()], {
            ...ground,
            clear: [...ground.clear, ...taken],
          });
    placed.push({ text, unit, spot });
  }
  return placed;
}

const known = new WeakMap<object, ReadonlyMap<string, Shape>>();

/** The shapes of a base map, read once. */
function shapesOf(paths: Readonly<Record<string, string>>): ReadonlyMap<string, Shape> {
  const read =
    known.get(paths) ??
    new Map(
      Object.entries(paths).map(([unit, path]): [string, Shape] => [
        unit,
        { rings: ringsOf(path), bounds: boundsOf(path) },
      ]),
    );
  known.set(paths, read);
  return read;
}

/** The cheapest free place about a point, for a text set in one way or another; null where there is none. */
function spotOf(
  at: Point,
  settings: readonly (readonly string[])[],
  own: Shape | undefined,
  land: readonly Shape[],
  { clear, names, px }: NotesGround,
): Spot | null {
  const others = clear.filter((rect) => !meet(rect, pointAt(at)));
  let best: Spot | null = null;
  let least = Infinity;
  for (const lines of settings) {
    const more = NARROW * (lines.length - (settings[0]?.length ?? 0));
    for (const box of boxesAbout(at, noteSize(lines), px)) {
      const to = nearest(box, at);
      const length = more + Math.hypot(to[0] - at[0], to[1] - at[1]) / px;
      // Most places are too far to be cheaper, and need no closer look.
      if (length >= least || !within(box, WHOLE) || clear.some((rect) => meet(rect, box))) continue;
      if (own && standsOn(box, own)) continue;
      const from = own ? edgeOf(own, at, to) : at;
      if (others.some((rect) => crosses(rect, from, to))) continue;
      const cost =
        length +
        ON_NAME * names.filter((rect) => meet(rect, box)).length +
        OVER_NAME * names.filter((rect) => crosses(rect, from, to)).length +
        landCost(box, land);
      if (cost < least) [best, least] = [{ lines, from, to, box }, cost];
    }
  }
  return best;
}

/** Boxes of a size in CSS pixels about a point, the nearest first. */
const boxesAbout = (
  [x, y]: Point,
  { width, height }: { readonly width: number; readonly height: number },
  px: number,
): Rect[] =>
  Array.from({ length: STEPS * WAYS }, (_, i) => {
    const far = GAP * (1 + Math.floor(i / WAYS));
    const angle = ((i % WAYS) * 2 * Math.PI) / WAYS;
    return {
      x: Math.round(x + px * (Math.cos(angle) * (far + width / 2) - width / 2)),
      y: Math.round(y + px * (Math.sin(angle) * (far + height / 2) - height / 2)),
      width: width * px,
      height: height * px,
    };
  });

const pointAt = ([x, y]: Point): Rect => ({ x, y, width: 0, height: 0 });

const nearest = ({ x, y, width, height }: Rect, [px, py]: Point): Point => [
  Math.max(x, Math.min(px, x + width)),
  Math.max(y, Math.min(py, y + height)),
];

/** Points of a box, five by three. */
const samples = ({ x, y, width, height }: Rect): Point[] =>
  Array.from({ length: 15 }, (_, i) => [
    x + ((i % 5) * width) / 4,
    y + (Math.floor(i / 5) * height) / 2,
  ]);

const holds = ({ rings, bounds }: Shape, point: Point): boolean =>
  meet(bounds, pointAt(point)) && chordAt(rings, point[0], point[1]) > 0;

/** Whether a box covers any of a shape: a corner of the one lies in the other. */
function standsOn(box: Rect, shape: Shape): boolean {
  if (!meet(box, shape.bounds)) return false;
  return (
    samples(box).some((point) => holds(shape, point)) ||
    shape.rings.some((ring) =>
      ring.some((x, i) => i % 2 === 0 && meet(box, pointAt([x, ring[i + 1] ?? 0]))),
    )
  );
}

function landCost(box: Rect, land: readonly Shape[]): number {
  const near = land.filter((shape) => standsOn(box, shape));
  if (near.length === 0) return 0;
  const on = samples(box).filter((point) => near.some((shape) => holds(shape, point))).length;
  return AT_LAND + (ON_LAND * on) / 15;
}

/** Where the way from a place to a point leaves its shape for good. */
function edgeOf(shape: Shape, at: Point, to: Point): Point {
  const PARTS = 60;
  for (let i = PARTS; i > 0; i--) {
    const point: Point = [
      at[0] + ((to[0] - at[0]) * i) / PARTS,
      at[1] + ((to[1] - at[1]) * i) / PARTS,
    ];
    if (holds(shape, point)) return point;
  }
  return at;
}
