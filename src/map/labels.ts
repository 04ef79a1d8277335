import type { Unit } from "../model/catalog";
import type { Lang } from "../model/lang";
import { MAP_WIDTH, mapProjection, place } from "./frame";
import { TAIWAN } from "./keep-clear";
import { chordAt, ringsOf } from "./rings";

/**
 * Map widths, in CSS pixels, from which a label is drawn: the narrowest at which its text fits inside
 * the province. The steps are those of the stylesheet's container queries.
 */
export const LABEL_STEPS = [320, 560, 760, 1000] as const;
export type LabelStep = (typeof LABEL_STEPS)[number];

export interface MapLabel {
  readonly unit: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly from: LabelStep;
  /** From which width a number fits under the name; null when it never does. */
  readonly valueFrom: LabelStep | null;
}

/** Units too small to be written on: their names stand outside, at the end of a leader. */
export const CALLOUT_UNITS: readonly string[] = ["110000", "120000", "310000", "810000", "820000"];

type Place = readonly [x: number, y: number];

/** Text widths in CSS pixels at the map's label size: full-width characters, and Latin letters. */
const WIDE = 11;
const NARROW = 5.7;
/** Half a line of text, in CSS pixels: a label has to fit above and below its middle. */
const HALF_LINE = 5;
/** Middle of the value under a name, and the room of a score such as 51.9, in CSS pixels. */
const VALUE_DROP = 8;
const VALUE_WIDTH = 24;
/** Share of a text that has to stand inside: the ends may touch a border, as on printed maps. */
const INSIDE = 0.8;
/** Names set beside their unit, over open sea, where it is narrower than its name. */
const BESIDE: Readonly<Record<string, readonly [number, number]>> = { [TAIWAN]: [118.2, 21.6] };

/**
 * Names inside the provinces. A name that fits at no step is left out rather than set across a border.
 *
 * @param shapes path data of every unit, in map units
 * @param k how many times larger than its width the map is drawn: see zoomTo
 */
export function mapLabels(
  units: readonly Unit[],
  shapes: Readonly<Record<string, string>>,
  lang: Lang,
  k = 1,
): MapLabel[] {
  const project = mapProjection();
  const labels: MapLabel[] = [];
  for (const unit of units) {
    const shape = shapes[unit.id];
    const small = CALLOUT_UNITS.includes(unit.id);
    if (shape === undefined || (small && k === 1)) continue;
    const [x, y] = place(project, unit.labelLonLat);
    const rings = ringsOf(shape);
    const text = unit.name[lang];
    const stepOf = (width: number, drop: number): LabelStep | undefined =>
      LABEL_STEPS.find((step) => {
        const perPixel = MAP_WIDTH / step / k;
        const room = (dy: number): number => chordAt(rings, x, y + dy * perPixel);
        return (
          INSIDE * width * perPixel <= Math.min(room(drop - HALF_LINE), room(drop + HALF_LINE))
        );
      });
    const from = stepOf(textWidth(text), 0);
    const valueFrom = stepOf(VALUE_WIDTH, VALUE_DROP) ?? null;
    const beside = BESIDE[unit.id];
    // One name has one place at all widths: inside where it fits on the narrowest.
    if (beside && from !== LABEL_STEPS[0]) {
      const [left, top] = nearer([x, y], place(project, beside), k);
      labels.push({ unit: unit.id, text, x: left, y: top, from: LABEL_STEPS[0], valueFrom: null });
    } else if (from === LABEL_STEPS[0] || (from !== undefined && !small)) {
      labels.push({ unit: unit.id, text, x, y, from, valueFrom });
    }
  }
  return labels;
}

/** What stands beside a place keeps its distance on screen when the map is drawn k times larger. */
export function nearer([x, y]: Place, [toX, toY]: Place, k: number): Place {
  return [Math.round(x + (toX - x) / k), Math.round(y + (toY - y) / k)];
}

/** Estimated width of a label in CSS pixels. */
export function textWidth(text: string): number {
  return [...text].reduce((sum, char) => sum + (char > "\u2e80" ? WIDE : NARROW), 0);
}
