import type { Rect } from "./frame";
import { textWidth } from "./labels";
import { meet, within } from "./rect-meets";

/** A city that may be named; places and sizes in map units. */
export interface NamedCity {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Of the mark that stands there. */
  readonly r: number;
}

export interface CityLabel {
  readonly id: string;
  readonly text: string;
  /** Middle of the text. */
  readonly x: number;
  readonly y: number;
}

/** Height of a line, the gap to a mark and the air between texts, in pixels. */
const LINE = 12;
const GAP = 3;
const AIR = 1;
/** How far along its side a name may stand from the middle, as a share of its length there. */
const BETWEEN = 0.35;

/**
 * Names beside their cities: each on the first of its sides where it meets no mark, no other name and
 * nothing that must stay visible; a city without such a side stays without a name. The first come first.
 *
 * @param blocked what no name may cover, in map units
 * @param perPixel map units in a pixel
 */
export function cityLabels(
  cities: readonly NamedCity[],
  marks: readonly Pick<NamedCity, "x" | "y" | "r">[],
  blocked: readonly Rect[],
  perPixel: number,
  room: Rect,
): CityLabel[] {
  const taken: Rect[] = [
    ...blocked,
    ...marks.map(({ x, y, r }) => ({ x: x - r, y: y - r, width: 2 * r, height: 2 * r })),
  ];
  return cities.flatMap((city): CityLabel[] => {
    const width = textWidth(city.text) * perPixel;
    const height = LINE * perPixel;
    const away = city.r + GAP * perPixel;
    const beside = away + width / 2;
    const above = away + height / 2;
    const slant = 0.7;
    const sides = [
      [-beside, 0],
      [beside, 0],
      [0, -above],
      [0, above],
      [-slant * away - width / 2, -slant * away - height / 2],
      [slant * away + width / 2, -slant * away - height / 2],
      [-slant * away - width / 2, slant * away + height / 2],
      [slant * away + width / 2, slant * away + height / 2],
      // And between them.
      ...[-1, 1].flatMap((sign) => [
        [-beside, sign * BETWEEN * height] as const,
        [beside, sign * BETWEEN * height] as const,
        [sign * BETWEEN * width, -above] as const,
        [sign * BETWEEN * width, above] as const,
      ]),
    ] as const;
    for (const [dx, dy] of sides) {
      const [x, y] = [city.x + dx, city.y + dy];
      const box = { x: x - width / 2, y: y - height / 2, width, height };
      if (!within(box, room) || taken.some((other) => meet(box, other, AIR * perPixel))) continue;
      taken.push(box);
      return [{ id: city.id, text: city.text, x, y }];
    }
    return [];
  });
}
