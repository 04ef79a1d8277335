import { callouts } from "../map/callouts";
import { MAIN_DASHES, MAP_HEIGHT, MAP_WIDTH, type Rect } from "../map/frame";
import type { GroupOutline } from "../map/group-marks";
import { keepClear, TAIWAN } from "../map/keep-clear";
import { mapLabels } from "../map/labels";
import { colourOf, labelInk } from "../map/mixed-tones";
import { DARK, LIGHT, type Ramp } from "../map/palette";
import { boundsOf } from "../map/rings";
import { unitOutlines } from "../map/unit-outlines";
import type { BaseMap } from "../model/base-map";
import type { Unit } from "../model/catalog";
import type { Choropleth } from "../model/choropleth";
import type { Lang } from "../model/lang";
import { mapInset, noDataKey } from "./map-inset";
import { groupKey, groupLayers, mapPatterns, seamLines } from "./map-layers";
import { PICTURE_COLOURS, type Scheme } from "./picture-colours";
import type { PictureBlock } from "./picture-frame";
import { tenth, textMark } from "./picture-text";

/** What the map of a picture shows. */
export interface MapFigure {
  readonly lang: Lang;
  readonly units: readonly Unit[];
  /** With its lines: the borders of classes are stroked by what lies on their sides. */
  readonly base: BaseMap;
  readonly classes: Choropleth;
  /** Where the classes are not on the sequential ramp. */
  readonly ramps?: Readonly<Record<Scheme, Ramp>>;
  /** Printed values by unit; a unit without one is written without. */
  readonly values: Readonly<Record<string, string>>;
  /** Units with an outline of ink. */
  readonly selected: readonly string[];
  /** An outline drawn dashed, as a path in the map's own units. */
  readonly dashed?: string;
  /** Lines over the land, cased: paths in the map's own units, widths in pixels. */
  readonly strokes?: readonly {
    readonly d: string;
    readonly colour: string;
    readonly width: number;
  }[];
  /** Groups in the place of values. */
  readonly groups?: readonly GroupOutline[];
  /** Their names, in a key at the lower left. */
  readonly groupNames?: readonly { readonly id: string; readonly text: string }[];
  readonly insetTitle: string;
  readonly noData: string;
}

export interface MapFigureStyle {
  readonly scheme: Scheme;
  /** Width of the figure in pixels; its height is 744/924 of it, or what the inset's title takes. */
  readonly width: number;
  /** Size of names on the map, 11 when not given. The larger, the fewer fit. */
  readonly labelSize?: number;
  /** What its ids begin with, where a picture holds several maps. */
  readonly ids?: string;
}

/** A map drawn, and what must stay visible of it: 台湾, the islands, the dashes and the inset. */
export interface MapBlock extends PictureBlock {
  readonly clear: readonly Rect[];
}

/** Height of the figure over its width. */
export const MAP_ASPECT = 744 / 924;
/** Where the drawing and the inset lie in the figure, as shares of its width: as on the page. */
const DRAWING = { x: 0.018, y: 0.053, width: 0.866 };
const INSET = { right: 0.008, top: 0.76 * MAP_ASPECT, width: 0.12 };
/** Map widths, at labels of 11 px, from which values are written. */
const VALUES_FROM = 780;
const SWATCH = "M0 0L4.5 -4.5M0 4.5L9 -4.5M4.5 4.5L9 0";

const joined = (paths: Readonly<Record<string, string>>): string => Object.values(paths).join("");

/**
 * Draws the map of a picture: 34 units, seams, coast, borders, dashes, islets, names, callouts and the
 * inset 南海诸岛, in pixels.
 * @throws Error when the base map comes without its lines
 */
export function mapFigure(figure: MapFigure, style: MapFigureStyle): MapBlock {
  const { base, units, classes, groups = [], dashed = "", strokes = [] } = figure;
  const { lines } = base;
  if (!lines) throw new Error("the map of a picture needs the lines of the base map");
  const { scheme, width, labelSize = 11, ids = "" } = style;
  const colours = PICTURE_COLOURS[scheme];
  const ramps = figure.ramps ?? { light: LIGHT, dark: DARK };
  const scale = (DRAWING.width * width) / MAP_WIDTH;
  const thick = Math.min(1.6, Math.max(0.8, width / 924));
  /** A length in pixels on the map's own units. */
  const px = (value: number): number => tenth(value / scale);
  const grouped = groups.length > 0;

  const stepOf = (unit: string): number => classes.steps[unit] ?? -1;
  const fillOf = ({ id, indexed }: Unit): string => {
    if (!indexed) return "url(#hatch-none)";
    return grouped ? colours.neutral : (colourOf(stepOf(id), ramps[scheme]) ?? "url(#dots-blank)");
  };
  const inkOf = (unit: Unit): string => {
    const step = stepOf(unit.id);
    if (grouped || !unit.indexed || step < 0) return colours.ink;
    const own = figure.ramps ? undefined : colours.onRamp[step];
    if (own !== undefined) return own;
    const isBlack = labelInk(colourOf(step, ramps[scheme]) ?? "#ffffff") === "black";
    return isBlack ? "#000000" : "#ffffff";
  };

  const land = units.map(
    (unit) =>
      `<path data-unit="${unit.id}" d="${base.units[unit.id] ?? ""}" fill="${fillOf(unit)}"/>`,
  );
  const line = (d: string, stroke: string, w: number, more = ""): string =>
    `<path d="${d}" stroke="${stroke}" stroke-width="${px(w)}"${more}/>`;
  const dots = (least: number): string =>
    base.islets.flatMap(([x, y]) => (y < least ? [`M${x} ${y}h0`] : [])).join("");
  const pinned = unitOutlines(figure.selected, base.units);

  const drawing = [
    mapPatterns(px, colours),
    `<g id="${ids}land">${land.join("")}</g>`,
    `<g fill="none" stroke-linejoin="round" stroke-linecap="round">`,
    groupLayers(groups, px, colours).tints,
    seamLines(lines.stretches, grouped ? () => -1 : stepOf, ramps, scheme, px),
    `<g stroke="${colours.ink2}">`,
    `<g stroke-width="${px(0.7 * thick)}"><path id="${ids}coast" d="${joined(lines.coast)}"/></g>`,
    `<g stroke-width="${px(1.1 * thick)}"><path id="${ids}border" d="${joined(lines.land)}"/></g>`,
    "</g>",
    line(base.undetermined, colours.page, 2.4 * thick),
    line(
      base.undetermined,
      colours.ink2,
      1.1 * thick,
      ` stroke-dasharray="${px(3 * thick)} ${px(2.2 * thick)}" stroke-linecap="butt"`,
    ),
    line(MAIN_DASHES.map((id) => base.dashes[id] ?? "").join(""), colours.ink2, 1.6 * thick),
    line(dots(MAP_HEIGHT * 0.93), colours.ink2, 1.6 * thick),
    groupLayers(groups, px, colours).outlines,
    dashed &&
      line(dashed, colours.page, 3.2 * thick) +
        line(dashed, colours.ink, 1.5 * thick, ` stroke-dasharray="${px(5)} ${px(4)}"`),
    ...strokes.map(({ d, width: wide }) => line(d, colours.page, wide + 2)),
    ...strokes.map(({ d, colour, width: wide }) => line(d, colour, wide)),
    pinned && line(pinned, colours.page, 3.5 * thick) + line(pinned, colours.ink, 1.9 * thick),
    "</g>",
  ].join("");

  const [left, top] = [DRAWING.x * width, DRAWING.y * width];
  const at = (x: number, y: number): [number, number] => [left + x * scale, top + y * scale];
  const across = INSET.width * width;
  const inset = mapInset(
    { base, title: figure.insetTitle, lang: figure.lang, islets: dots(Infinity), ids },
    { x: width * (1 - INSET.right) - across, y: INSET.top * width, width: across },
    colours,
  );
  const height = Math.ceil(Math.max(width * MAP_ASPECT, inset.box.y + inset.box.height + 6));
  const clear = keepClear(boundsOf(base.units[TAIWAN] ?? "")).map((rect) => {
    const [x, y] = at(rect.x, rect.y);
    return { x, y, width: rect.width * scale, height: rect.height * scale };
  });

  return {
    width,
    height,
    clear: [...clear, inset.box],
    svg: [
      `<g transform="translate(${tenth(left)} ${tenth(top)}) scale(${scale.toFixed(6)})">${drawing}</g>`,
      inset.svg,
      `<g class="names">${namesOf().join("")}</g>`,
      groupKey(figure.groupNames ?? [], height - 34, colours),
      noDataKey(figure.noData, height, labelSize, colours),
    ].join(""),
  };

  function namesOf(): string[] {
    const effective = (DRAWING.width * width * 11) / labelSize;
    const withValues = effective >= VALUES_FROM && !grouped;
    const size = labelSize;
    const names = mapLabels(units, base.units, figure.lang).flatMap((label) => {
      const unit = units.find(({ id }) => id === label.unit);
      if (!unit || label.from > effective) return [];
      const value = figure.values[unit.id] ?? "";
      const valued = withValues && value !== "" && (label.valueFrom ?? Infinity) <= effective;
      const [x, y] = at(label.x, label.y);
      const onPaper = !unit.indexed || grouped || stepOf(unit.id) < 0;
      // Over lines a name keeps the colour of its province around it.
      const overLines = strokes.length > 0 ? fillOf(unit) : "";
      const halo = onPaper ? colours.page : overLines;
      const text = [
        textMark(label.text, x, y - (valued ? size * 0.1 : -size * 0.36), {
          size,
          fill: inkOf(unit),
          anchor: "middle",
        }),
        valued
          ? textMark(value, x, y + size * 1.05, {
              size: size * 0.92,
              fill: inkOf(unit),
              anchor: "middle",
            })
          : "",
      ].join("");
      return halo !== ""
        ? [
            `<g paint-order="stroke" stroke="${halo}" stroke-width="3" stroke-linejoin="round">${text}</g>`,
          ]
        : [text];
    });
    const narrow = effective < 480;
    const beside = callouts(units, figure.lang).flatMap((callout) => {
      const unit = units.find(({ id }) => id === callout.unit);
      if (!unit || (narrow && callout.unit === "120000")) return [];
      const [[x0, y0], [x1, y1]] = [at(...callout.from), at(...callout.to)];
      const k = size / 11;
      const path = `M${tenth(x0)} ${tenth(y0)}L${tenth(x1)} ${tenth(y1)}`;
      const value = withValues ? (figure.values[unit.id] ?? "") : "";
      const name = narrow && figure.lang === "en" ? callout.short : callout.text;
      const swatch = unit.indexed
        ? `<rect y="-4.5" width="9" height="9" fill="${fillOf(unit)}"/>`
        : `<rect y="-4.5" width="9" height="9" fill="${colours.ground}"/><path d="${SWATCH}" stroke="${colours.control}"/>`;
      return [
        `<path d="${path}" fill="none" stroke="${colours.page}" stroke-width="2.4"/>`,
        `<path d="${path}" fill="none" stroke="${colours.ink2}" stroke-width="0.8"/>`,
        `<g transform="translate(${tenth(x1)} ${tenth(y1)}) scale(${k.toFixed(3)})">`,
        swatch,
        `<rect y="-4.5" width="9" height="9" fill="none" stroke="${colours.ink2}" stroke-width="0.7"/>`,
        textMark(value ? `${name} ${value}` : name, 13, 4, { size: 11, fill: colours.ink }),
        "</g>",
      ];
    });
    return [...names, ...beside];
  }
}
