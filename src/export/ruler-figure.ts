import { BAND_HEIGHT, BAND_TOP, DOT_RADIUS, ruler, RULER_WIDTH } from "../charts/ruler";
import { colourOf } from "../map/mixed-tones";
import { DARK, LIGHT, type Ramp } from "../map/palette";
import type { Choropleth } from "../model/choropleth";
import type { FigureKind } from "../model/kind";
import { PICTURE_COLOURS, type Scheme } from "./picture-colours";
import type { PictureBlock } from "./picture-frame";
import { tenth, textMark } from "./picture-text";

export interface RulerFigure {
  readonly units: readonly string[];
  /** In step with the units; NaN is no value. */
  readonly values: readonly number[];
  readonly classes: Choropleth;
  readonly ramps?: Readonly<Record<Scheme, Ramp>>;
  readonly print: (value: number) => string;
  /** The mean with its words and seal; null for none. */
  readonly mean: { value: number; text: string; seal: string; kind: FigureKind } | null;
  readonly selected: readonly string[];
}

/** Above the band in the ruler's own units: its stack of dots and the line of the mean. */
const TOP = 18;
/** Narrower than this the ticks for wide rulers are left out. */
const WIDE = 420;

/**
 * The legend of a picture: the values of the provinces as dots over the band of classes, with its
 * breaks and the mean.
 * @param width in pixels; texts keep their size
 */
export function rulerFigure(
  { units, values, classes, ramps, print, mean, selected }: RulerFigure,
  { scheme, width, size = 12 }: { scheme: Scheme; width: number; size?: number },
): PictureBlock {
  const colours = PICTURE_COLOURS[scheme];
  const ramp = (ramps ?? { light: LIGHT, dark: DARK })[scheme];
  const marks = ruler(units, values, classes, print);
  const k = width / RULER_WIDTH;
  const fill = (step: number): string => colourOf(step, ramp) ?? colours.ground;
  const y = (value: number): number => (value - TOP) * k;
  const thick = tenth((BAND_HEIGHT * size) / 12);
  const bottom = y(BAND_TOP) + thick;
  const band = marks.band.map(
    (segment) =>
      `<rect x="${tenth(segment.x * k)}" y="${tenth(y(BAND_TOP))}" width="${tenth(segment.width * k)}" height="${thick}" fill="${fill(segment.step)}"${segment.step === 0 ? ` stroke="${colours.control}" stroke-width="0.5"` : ""}/>`,
  );
  const ticks = marks.ticks
    .filter(({ wideOnly }) => !wideOnly || width >= WIDE)
    .map(({ x, text }) =>
      textMark(text, x * k, bottom + size * 1.15, { size, fill: colours.ink2, anchor: "middle" }),
    );
  const dots = marks.dots.map((dot) => {
    const isMarked = selected.includes(dot.unit);
    return `<circle cx="${tenth(dot.x * k)}" cy="${tenth(y(dot.y))}" r="${tenth(DOT_RADIUS * k)}" fill="${fill(dot.step)}" stroke="${isMarked ? colours.ink : colours.ink2}" stroke-width="${isMarked ? 2 : 0.7}"/>`;
  });
  const line = mean
    ? [
        `<path d="M${tenth(marks.x(mean.value) * k)} ${tenth(y(22))}V${tenth(bottom)}" stroke="${colours.ink}" stroke-dasharray="2 2"/>`,
        meanLabel(mean, marks.x(mean.value) * k, width, size, colours.ink),
      ]
    : [];
  return {
    svg: [...band, ...ticks, ...line, ...dots].join(""),
    width,
    height: Math.ceil(bottom + size * 1.6),
  };
}

function meanLabel(
  { text, seal }: { text: string; seal: string },
  x: number,
  width: number,
  size: number,
  ink: string,
): string {
  const isLeft = x < width / 2;
  return textMark(`${seal} ${text}`, isLeft ? x + 4 : x - 4, size * 0.85, {
    size,
    fill: ink,
    anchor: isLeft ? "start" : "end",
  });
}
