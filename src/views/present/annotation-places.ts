import { MAP_HEIGHT, MAP_WIDTH, mapProjection, place, type Rect } from "../../map/frame";
import { textWidth } from "../../map/labels";
import { placeBeside } from "../../map/place-beside";
import type { StoryAnnotation } from "../../model/catalog";
import type { Lang } from "../../model/lang";
import type { LabelMark } from "../../model/mark";
import { PLACES } from "../map/map-model.svelte";

type Point = readonly [number, number];

/** A short text on the map of a step, in map units, and the place it speaks of. */
export interface AnnotationPlace {
  readonly text: string;
  readonly from: Point;
  readonly box: Rect;
}

/** Of an annotation, in CSS pixels; the names on the map have 11 px. */
const EM = 12.5;
const LINE = 20;
const GAP = 20;
/** How far from its place an annotation may stand, in gaps; the nearest that is free is taken. */
const FAR = [1, 2, 3, 5, 8, 12];
const WAYS: readonly Point[] = [
  [-1, -1],
  [-1, 1],
  [1, 1],
  [1, -1],
  [0, 1],
  [0, -1],
  [-1, 0],
  [1, 0],
];

const widthOf = (text: string): number =>
  [...text].reduce((sum, one) => sum + ((one.codePointAt(0) ?? 0) < 0x2e80 ? 0.56 : 1) * EM, EM);

/** The names and values on a map, in map units. @param px map units of a CSS pixel */
export const nameBoxes = (labels: readonly LabelMark[], px: number): Rect[] =>
  labels
    .filter(({ name, from }) => name !== "" && from <= MAP_WIDTH / px)
    .map(({ x, y, name, value, valueFrom }) => {
      const width = Math.max(textWidth(name), value && valueFrom ? textWidth(value) : 0) * px;
      const height = (value && valueFrom ? 24 : 12) * px;
      return { x: x - width / 2, y: y - 7 * px, width, height };
    });

/**
 * Where annotations stand: near their places, over nothing that must stay visible, not over each other, and
 * over no name where there is room.
 *
 * @param px map units of a CSS pixel
 */
export function annotationPlaces(
  annotations: readonly StoryAnnotation[],
  lang: Lang,
  { clear, names, px }: { clear: readonly Rect[]; names: readonly Rect[]; px: number },
): AnnotationPlace[] {
  const project = mapProjection();
  const placed: AnnotationPlace[] = [];
  for (const one of annotations) {
    const from = "unit" in one ? PLACES[one.unit] : place(project, one.lonLat);
    if (!from) continue;
    const text = one.text[lang];
    const size = { width: widthOf(text) * px, height: LINE * px };
    const taken = [...clear, ...placed.map(({ box }) => box)];
    const room = { width: MAP_WIDTH, height: MAP_HEIGHT };
    const beside = placeBeside({ x: from[0], y: from[1] }, size, room, taken, GAP * px);
    const box = freeBox(from, size, [...taken, ...names], GAP * px) ?? { ...beside, ...size };
    placed.push({ text, from, box });
  }
  return placed;
}

/** The box nearest to a point that meets none of the rectangles; null where none does. */
function freeBox(
  [x, y]: Point,
  { width, height }: { readonly width: number; readonly height: number },
  taken: readonly Rect[],
  gap: number,
): Rect | null {
  const boxes = FAR.flatMap((far) =>
    WAYS.map(([dx, dy]) => ({
      x: x - width / 2 + dx * (width / 2 + far * gap),
      y: y - height / 2 + dy * (height / 2 + far * gap),
      width,
      height,
    })),
  );
  return (
    boxes.find(
      (box) =>
        Math.min(box.x, box.y) >= 0 &&
        box.x + width <= MAP_WIDTH &&
        box.y + height <= MAP_HEIGHT &&
        taken.every((rect) => !meet(rect, box)),
    ) ?? null
  );
}

const meet = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
