import { groupFigures } from "../engine/group/group-figures";
import type { BorderLines } from "../model/base-map";
import type { GroupFigures, GroupMeasure } from "../model/group-measure";
import type { MemberGroup } from "../model/index-result";
import { bubbles, type Bubble } from "./bubbles";
import { MAP_WIDTH, type Rect } from "./frame";
import { ringArea, ringsOf } from "./rings";

/** Largest bubble: 4 % of the map's width across its radius. */
export const MAX_RADIUS = MAP_WIDTH * 0.04;

/** Provinces are many and close: theirs are smaller. */
const MAX_UNIT_RADIUS = MAP_WIDTH * 0.026;

/** 10 px² on a map of 1,000 px. */
const OUTLINED_AREA = 1000;

/** A group drawn on the map. */
export interface GroupOutline {
  readonly id: string;
  /** The members' shapes in one path: what a tint fills and a rail is clipped to. */
  readonly shape: string;
  /** The boundary of the whole, without the borders between members and without islets. */
  readonly outline: string;
}

/** Boundaries of groups, put together from stretches of border that are already drawn. */
export function groupOutlines(
  groups: readonly MemberGroup[],
  shapes: Readonly<Record<string, string>>,
  lines: BorderLines,
): GroupOutline[] {
  return groups.map(({ id, members }) => {
    const inside = new Set(members);
    const edges = lines.stretches
      .filter(({ pair }) => inside.has(pair[0]) !== inside.has(pair[1]))
      .map(({ path }) => path);
    const outer = members.map((unit) => (lines.coast[unit] ?? "") + (lines.land[unit] ?? ""));
    return {
      id,
      shape: members.map((unit) => shapes[unit] ?? "").join(""),
      outline: withoutIslets([...edges, ...outer].join("")),
    };
  });
}

/** An outline without its smallest closed rings: around an islet a rail would be a blob. */
function withoutIslets(outline: string): string {
  const lines = outline.split("M").slice(1);
  return ringsOf(outline)
    .flatMap((line, i) => {
      const closed = line[0] === line.at(-2) && line[1] === line.at(-1);
      return closed && ringArea(line) < OUTLINED_AREA ? [] : [`M${lines[i] ?? ""}`];
    })
    .join("");
}

/** Sum, mean and share of every group; see engine/group. */
export function figuresOf(
  groups: readonly MemberGroup[],
  units: readonly string[],
  values: readonly number[],
): GroupFigures[] {
  return groups.map((group) => groupFigures(values, units, group));
}

/** Bubbles of groups, each anchored at the mean place of its members' labels. */
export function groupBubbles(
  groups: readonly MemberGroup[],
  figures: readonly GroupFigures[],
  by: GroupMeasure,
  at: Readonly<Record<string, readonly [number, number]>>,
  clear: readonly Rect[],
): Bubble[] {
  const data = groups.map(({ id, members }, i) => ({
    id,
    value: figures[i]?.[by] ?? NaN,
    at: meanPlace(members.flatMap((unit) => (at[unit] ? [at[unit]] : []))),
  }));
  return bubbles(data, { maxRadius: MAX_RADIUS, largest: largestOf(data), clear });
}

/** Bubbles of provinces, each at its own label. */
export function unitBubbles(
  units: readonly string[],
  values: readonly number[],
  at: Readonly<Record<string, readonly [number, number]>>,
  clear: readonly Rect[],
): Bubble[] {
  const data = units.flatMap((id, i) => {
    const anchor = at[id];
    return anchor ? [{ id, value: values[i] ?? NaN, at: anchor }] : [];
  });
  return bubbles(data, { maxRadius: MAX_UNIT_RADIUS, largest: largestOf(data), clear });
}

const largestOf = (data: readonly { readonly value: number }[]): number =>
  Math.max(...data.map(({ value }) => value).filter((value) => Number.isFinite(value)));

function meanPlace(places: readonly (readonly [number, number])[]): [number, number] {
  const mean = (axis: 0 | 1): number =>
    places.reduce((sum, point) => sum + point[axis], 0) / Math.max(1, places.length);
  return [Math.round(mean(0)), Math.round(mean(1))];
}
