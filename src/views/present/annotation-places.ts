import { MAP_HEIGHT, MAP_WIDTH, mapProjection, place, type Rect } from "../../map/frame";
import { placeBeside } from "../../map/place-beside";
import type { StoryAnnotation } from "../../model/catalog";
import type { Lang } from "../../model/lang";
import { PLACES } from "../map/map-model.svelte";

type Point = readonly [number, number];

/** A short text on the map of a step, in map units, and the place it speaks of. */
export interface AnnotationPlace {
  readonly text: string;
  readonly from: Point;
  readonly box: Rect;
}

/** Of a full-width character on a slide, in map units. */
const EM = 260;
const LINE = 420;
const GAP = 420;

const widthOf = (text: string): number =>
  [...text].reduce((sum, one) => sum + ((one.codePointAt(0) ?? 0) < 0x2e80 ? 0.56 : 1) * EM, EM);

/** Where annotations stand: beside their places, over nothing that must stay visible and not over each other. */
export function annotationPlaces(
  annotations: readonly StoryAnnotation[],
  lang: Lang,
  clear: readonly Rect[],
): AnnotationPlace[] {
  const project = mapProjection();
  const placed: AnnotationPlace[] = [];
  for (const one of annotations) {
    const from = "unit" in one ? PLACES[one.unit] : place(project, one.lonLat);
    if (!from) continue;
    const text = one.text[lang];
    const size = { width: widthOf(text), height: LINE };
    const room = { width: MAP_WIDTH, height: MAP_HEIGHT };
    const taken = [...clear, ...placed.map(({ box }) => box)];
    const at = placeBeside({ x: from[0], y: from[1] }, size, room, taken, GAP);
    placed.push({ text, from, box: { ...at, ...size } });
  }
  return placed;
}
