import type { Unit } from "../model/catalog";
import type { Lang } from "../model/lang";
import { mapProjection, place } from "./frame";
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
}

/** Units too small to be written on: their names stand outside, at the end of a leader. */
export const CALLOUT_UNITS: readonly string[] = ["110000", "120000", "310000", "810000", "820000"];

/** Text widths in CSS pixels at the map's label size: full-width characters, and Latin letters. */
const WIDE = 11;
const NARROW = 5.7;
/** Half a line of text, in CSS pixels: the label has to fit above and below its middle. */
const HALF_LINE = 5;

/**
 * Names inside the provinces. A name that fits at no step is left out rather than set across a border.
 *
 * @param shapes path data of every unit, in map units
 */
export function mapLabels(
  units: readonly Unit[],
  shapes: Readonly<Record<string, string>>,
  lang: Lang,
): MapLabel[] {
  const project = mapProjection();
  const labels: MapLabel[] = [];
  for (const unit of units) {
    const shape = shapes[unit.id];
    if (shape === undefined || CALLOUT_UNITS.includes(unit.id)) continue;
    const [x, y] = place(project, unit.labelLonLat);
    const rings = ringsOf(shape);
    const text = unit.name[lang];
    const from = LABEL_STEPS.find((width) => {
      const perPixel = 10_000 / width;
      const room = Math.min(
        ...[-HALF_LINE, HALF_LINE].map((dy) => chordAt(rings, x, y + dy * perPixel)),
      );
      return textWidth(text) * perPixel <= room;
    });
    if (from !== undefined) labels.push({ unit: unit.id, text, x, y, from });
  }
  return labels;
}

/** Estimated width of a label in CSS pixels. */
export function textWidth(text: string): number {
  return [...text].reduce((sum, char) => sum + (char > "\u2e80" ? WIDE : NARROW), 0);
}
