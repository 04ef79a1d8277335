import { axes } from "../../catalog/axes";
import { units as catalogUnits } from "../../catalog/catalog";
import { callouts } from "../../map/callouts";
import { type CityLabel, cityLabels, type NamedCity } from "../../map/city-labels";
import { MAP_HEIGHT, MAP_WIDTH, type Rect } from "../../map/frame";
import { mapLabels, textWidth } from "../../map/labels";
import type { Text } from "../../model/catalog";
import type { CalloutMark, LabelMark } from "../../model/mark";
import type { AppContext } from "../context";
import { CITY_PLACES } from "./city-places";
import type { Emitter } from "./figure-model.svelte";

/** Units outside the index are named as on every map. */
const OUTSIDE: readonly string[] = catalogUnits.flatMap(({ id, indexed }) => (indexed ? [] : [id]));
/** Radius of an emitter's mark and of a city's dot, in pixels; narrow maps have smaller ones. */
const NARROW = 600;
const DOT = 2;
/** Line of the name of a unit outside the index, and what stays free around it, in pixels. */
const NAME_LINE = 12;
const NAME_AIR = 10;

const hubs: readonly string[] = [
  ...new Set([
    ...axes.cores.flatMap(({ cities }) => cities),
    ...["hub", "end"].flatMap((role) =>
      axes.axes.flatMap(({ nodes }) =>
        nodes.filter((node) => node.role === role).map(({ city }) => city),
      ),
    ),
  ]),
];

export function emitterRadius(emission: number, width: number): number {
  return (2.5 + 9 * Math.sqrt(emission)) * (width < NARROW ? 0.62 : 1);
}

/** How many cities have a name on a map so wide. */
function namesFor(width: number): number {
  return width < 420 ? 12 : width < 560 ? 18 : width < 1000 ? 30 : 40;
}

interface Named {
  readonly id: string;
  readonly name: Text;
  readonly x: number;
  readonly y: number;
  readonly emission: number;
}

/** The city of an emitter's capital, on an axis or not. */
function capitalOf({ unit, x, y, emission }: Emitter): Named[] {
  const near = axes.cities.find(({ id, unit: owner }) => {
    const [cx, cy] = CITY_PLACES.get(id) ?? [NaN, NaN];
    return owner === unit && Math.hypot(cx - x, cy - y) < 40;
  });
  const capital = catalogUnits.find(({ id }) => id === unit)?.capital;
  if (!capital) return [];
  return [{ id: near?.id ?? `capital-${unit}`, name: near?.name ?? capital, x, y, emission }];
}

/** Ids of the cities that emitters stand at, named or not. */
export function emitterCities(emitters: readonly Emitter[]): string[] {
  return emitters.flatMap(capitalOf).map(({ id }) => id);
}

/** Where the names of cities stand on a map so wide; those of the strongest emitters first. */
export function placeHubs(
  emitters: readonly Emitter[],
  width: number,
  clear: readonly Rect[],
  app: AppContext,
): CityLabel[] {
  const perPixel = MAP_WIDTH / width;
  const sources = [...emitters].sort((a, b) => b.emission - a.emission).flatMap(capitalOf);
  const known = new Set(sources.map(({ id }) => id));
  const others = hubs.flatMap((id): Named[] => {
    const at = CITY_PLACES.get(id);
    const city = axes.cities.find((one) => one.id === id);
    return at && city && !known.has(id)
      ? [{ id, name: city.name, x: at[0], y: at[1], emission: 0 }]
      : [];
  });
  const named = [...sources, ...others].map(({ id, name, x, y, emission }): NamedCity => {
    const r = (emission > 0 ? emitterRadius(emission, width) : DOT) * perPixel;
    return { id, text: app.locale.text(name), x, y, r };
  });
  const marks = [
    ...named.slice(0, sources.length),
    ...[...CITY_PLACES.values()].map(([x, y]) => ({ x, y, r: DOT * perPixel })),
  ];
  const leaders = outsideCallouts(app).flatMap(({ from, to }): Rect[] => [
    {
      x: to[0] - 4 * perPixel,
      y: to[1] - 12 * perPixel,
      width: 64 * perPixel,
      height: 24 * perPixel,
    },
    {
      x: Math.min(from[0], to[0]) - perPixel,
      y: from[1] + 6 * perPixel,
      width: Math.abs(from[0] - to[0]) + 2 * perPixel,
      height: to[1] - from[1],
    },
  ]);
  const names = outsideLabels(app).map(({ name, x, y }): Rect => {
    const width = (textWidth(name) + 2 * NAME_AIR) * perPixel;
    const height = (NAME_LINE + 2 * NAME_AIR) * perPixel;
    return { x: x - width / 2, y: y - height / 2 - 4 * perPixel, width, height };
  });
  const room = { x: 0, y: 0, width: MAP_WIDTH, height: MAP_HEIGHT };
  return cityLabels(
    named.slice(0, Math.max(sources.length, namesFor(width))),
    marks,
    [...clear, ...leaders, ...names],
    perPixel,
    room,
  );
}

/**
 * Cities that are reached stand out; the others are there from the second act on, but quietly. Those
 * that are not there yet are hidden rather than left out: to make many texts in one frame takes too long.
 */
export function hubMarks(
  labels: readonly CityLabel[],
  reached: ReadonlySet<string>,
  ahead: boolean,
  perPixel: number,
): LabelMark[] {
  return labels.map(({ id, text, x, y }) => ({
    unit: `city-${id}`,
    x,
    // A text stands on its line, and the place is its middle.
    y: y + 4 * perPixel,
    below: false,
    name: text,
    value: "",
    from: 320,
    valueFrom: null,
    fill: reached.has(id) ? "over" : ahead ? "over ahead" : "over unseen",
  }));
}

/** The name of 台湾. */
export function outsideLabels(app: AppContext): LabelMark[] {
  const { lang } = app.locale;
  const outside = catalogUnits.filter(({ id }) => OUTSIDE.includes(id));
  return mapLabels(outside, app.atlas.base.units, lang).map(({ unit, text, x, y, from }) => ({
    unit,
    x,
    y,
    below: false,
    name: text,
    value: "",
    from,
    valueFrom: null,
    fill: "none",
  }));
}

/** The names of 香港 and 澳门. */
export function outsideCallouts(app: AppContext): CalloutMark[] {
  return callouts(catalogUnits, app.locale.lang)
    .filter(({ unit }) => OUTSIDE.includes(unit))
    .map(({ unit, text, short, from, to }) => ({
      unit,
      from,
      to,
      name: text,
      short,
      value: "",
      fill: "none",
    }));
}
