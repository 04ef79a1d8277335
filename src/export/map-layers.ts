import type { GroupOutline } from "../map/group-marks";
import { mixedSeams } from "../map/mixed-tones";
import type { Ramp } from "../map/palette";
import type { BorderStretch } from "../model/base-map";
import type { PictureColours, Scheme } from "./picture-colours";
import { textMark } from "./picture-text";

/** Pixels to the map's own units. */
type Px = (value: number) => number;

/** The two regular areas are hatched, so that where they cross a pole both are seen. */
const HATCHES: Readonly<Record<string, number>> = { east: 45, "central-south": 135 };

/** Textures: of units that are not scored, of those without a value, and of the regular areas. */
export function mapPatterns(px: Px, colours: PictureColours): string {
  const tile = (id: string, size: number, turn: number, content: string): string =>
    `<pattern id="${id}" width="${size}" height="${size}" patternUnits="userSpaceOnUse" patternTransform="rotate(${turn})">${content}</pattern>`;
  const [wide, narrow] = [px(6.5), px(6)];
  const ground = (size: number): string =>
    `<rect width="${size}" height="${size}" fill="${colours.ground}"/>`;
  const stroke = (size: number, colour: string, width: number): string =>
    `<path d="M0 0V${size}" stroke="${colour}" stroke-width="${px(width)}"/>`;
  return [
    "<defs>",
    tile("hatch-none", wide, 45, ground(wide) + stroke(wide, colours.control, 2)),
    tile(
      "dots-blank",
      narrow,
      0,
      `${ground(narrow)}<circle cx="${narrow / 2}" cy="${narrow / 2}" r="${px(1)}" fill="${colours.control}"/>`,
    ),
    ...Object.entries(HATCHES).map(([id, turn]) =>
      tile(`hatch-${id}`, px(13), turn, stroke(px(13), colours.groups[id] ?? colours.ink, 2.4)),
    ),
    "</defs>",
  ].join("");
}

/** Every border in the seam colour that stands out from both its sides. */
export function seamLines(
  stretches: readonly BorderStretch[],
  stepOf: (unit: string) => number,
  ramps: Readonly<Record<Scheme, Ramp>>,
  scheme: Scheme,
  px: Px,
): string {
  const { seamDark, seamLight } = ramps[scheme];
  const path = (d: string, stroke: string, width: number): string =>
    d === "" ? "" : `<path d="${d}" stroke="${stroke}" stroke-width="${px(width)}"/>`;
  const { single, double } = mixedSeams(stretches, stepOf, ramps);
  return [
    ...single.map((seam) => path(seam.path, seam[scheme] === "ink" ? seamDark : seamLight, 0.75)),
    path(double, seamDark, 2),
    path(double, seamLight, 0.6),
  ].join("");
}

/**
 * Groups drawn together: a tint and an inner rail for the poles, a hatch and a dashed line on top for
 * the regular areas, so that hatch on colour is both.
 */
export function groupLayers(
  groups: readonly GroupOutline[],
  px: Px,
  colours: PictureColours,
): { readonly tints: string; readonly outlines: string } {
  const colour = (id: string): string => colours.groups[id] ?? colours.ink;
  const isRegular = (id: string): boolean => HATCHES[id] !== undefined;
  const tints = groups.map(({ id, shape }) =>
    isRegular(id)
      ? `<path d="${shape}" fill="url(#hatch-${id})" fill-opacity="0.5"/>`
      : `<path d="${shape}" fill="${colour(id)}" fill-opacity="0.3"/>`,
  );
  const rails = groups.flatMap(({ id, shape, outline }) =>
    isRegular(id)
      ? []
      : [
          `<clipPath id="clip-${id}"><path d="${shape}"/></clipPath>`,
          `<g clip-path="url(#clip-${id})"><path d="${outline}" stroke="${colour(id)}" stroke-width="${px(7)}"/></g>`,
        ],
  );
  const dashes = groups.flatMap(({ id, outline }) =>
    isRegular(id)
      ? [
          `<path d="${outline}" stroke="${colours.page}" stroke-width="${px(3)}"/>`,
          `<path d="${outline}" stroke="${colour(id)}" stroke-width="${px(1.6)}" stroke-dasharray="${px(7)} ${px(4)}" stroke-linecap="butt"/>`,
        ]
      : [],
  );
  return { tints: tints.join(""), outlines: [...rails, ...dashes].join("") };
}

/** Names of the groups with what they are drawn with, upwards from a line in the empty south-west. */
export function groupKey(
  names: readonly { readonly id: string; readonly text: string }[],
  bottom: number,
  colours: PictureColours,
): string {
  return names
    .map(({ id, text }, i) => {
      const y = Math.round(bottom - 24 * (names.length - i));
      const colour = colours.groups[id] ?? colours.ink;
      const swatch =
        HATCHES[id] === undefined
          ? `<rect x="8" y="${y}" width="26" height="14" fill="${colour}" fill-opacity="0.3" stroke="${colour}" stroke-width="3"/>`
          : `<rect x="8" y="${y}" width="26" height="14" fill="none" stroke="${colour}" stroke-width="1.6" stroke-dasharray="7 4"/>`;
      return swatch + textMark(text, 44, y + 12, { size: 14, fill: colours.ink });
    })
    .join("");
}
