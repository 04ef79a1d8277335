import { groupFact } from "../../catalog/group-fact";
import { figuresOf } from "../../map/group-marks";
import { ranking } from "../../map/reading";
import type { SealMark } from "../../model/card";
import { GROUP_MEASURES, type GroupFigures, type GroupMeasure } from "../../model/group-measure";
import type { MemberGroup } from "../../model/index-result";
import type { AppContext } from "../context";
import { groupRows } from "../map/groups";
import type { MeasureView } from "../measure-view.svelte";
import type { RegionsModel } from "./regions-model.svelte";

/** A group as a row: its figures, the published one with its rounding, its mean as a bar. */
export interface RegionRow {
  readonly id: string;
  readonly name: string;
  readonly members: string;
  readonly published: string;
  /** Half a unit of the last published digit: "±0.05". */
  readonly half: string;
  readonly value: string;
  readonly mean: string;
  /** Length of the bar and place of the national tick, per cent of the widest. */
  readonly bar: number;
  readonly tick: number;
}

/** The groups from the largest to the smallest: by the published figures where every group has one. */
export function regionRows(model: RegionsModel, view: MeasureView, app: AppContext): RegionRow[] {
  const figures = comparedFigures(model.groups, view);
  const most = Math.max(model.nation, ...figures.map(({ mean }) => mean)) * 1.1;
  const along = (value: number): number =>
    value > 0 && most > 0 ? Math.round((1000 * value) / most) / 10 : 0;
  const rows = new Map(groupRows(model.groups, model.by, view, app).map((row) => [row.id, row]));
  return [...figures]
    .sort((a, b) => (Number.isNaN(b[model.by] - a[model.by]) ? 0 : b[model.by] - a[model.by]))
    .flatMap(({ id, mean }) => {
      const row = rows.get(id);
      if (!row) return [];
      return [
        {
          ...row,
          members: app.locale.plural("regions.count", membersOf(id, model.groups)),
          half: row.published === "" ? "" : halfOf(id, model.by, app),
          mean: view.printMean(mean),
          bar: along(mean),
          tick: along(model.nation),
        },
      ];
    });
}

const membersOf = (id: string, groups: readonly MemberGroup[]): number =>
  groups.find((group) => group.id === id)?.members.length ?? 0;

/**
 * Figures by which groups are compared: the white paper's sums and shares, and those sums over the
 * number of members, where it prints them for every one of the groups; our own where it does not.
 */
export function comparedFigures(
  groups: readonly MemberGroup[],
  view: MeasureView,
): readonly GroupFigures[] {
  if (isPublished(groups, view)) {
    return groups.map(({ id, members }) => {
      const sum = groupFact(id, "sum")?.value ?? NaN;
      const share = groupFact(id, "share")?.value ?? NaN;
      return { id, count: members.length, sum, share, mean: sum / members.length };
    });
  }
  return view.reading ? figuresOf(groups, view.reading.units, view.reading.values) : [];
}

/** Whether the white paper prints a sum of the present measure for every one of the groups. */
export function isPublished(groups: readonly MemberGroup[], view: MeasureView): boolean {
  return view.measure.family === "index" && groups.every(({ id }) => groupFact(id, "sum") !== null);
}

/** One figure of the region in focus, ours beside the white paper's. */
export interface RegionFigure {
  readonly by: GroupMeasure;
  readonly published: string;
  readonly half: string;
  /** Set where the figure beside the published ones is computed from them. */
  readonly seal: SealMark | null;
  readonly value: string;
}

/** Sum, share and mean of a group; a rate has only a mean. */
export function regionFigures(
  group: MemberGroup,
  view: MeasureView,
  app: AppContext,
): RegionFigure[] {
  const measures = view.measure.additive ? GROUP_MEASURES : (["mean"] as const);
  const given = isPublished([group], view) ? comparedFigures([group], view)[0] : undefined;
  return measures.flatMap((by) =>
    groupRows([group], by, view, app).map(({ value, published: figure }) => ({
      by,
      published: by === "mean" && given ? view.printMean(given.mean) : figure,
      half: figure === "" ? "" : halfOf(group.id, by, app),
      // No mean is printed: it is the printed sum over the number of members.
      seal: by === "mean" && given ? view.seal("computed") : null,
      value,
    })),
  );
}

function halfOf(group: string, by: GroupMeasure, { locale }: AppContext): string {
  const fact = groupFact(group, by);
  return fact ? `±${locale.number(fact.half, 2)}` : "";
}

/** A member as a row. */
export interface MemberRow {
  readonly unit: string;
  readonly name: string;
  readonly value: string;
  /** Set where the figure is of another kind than its column. */
  readonly seal: SealMark | null;
  readonly rank: string;
  readonly chosen: boolean;
}

/** Members from the highest value to the lowest, those without a value last. */
export function memberRows(
  group: MemberGroup,
  chosen: string | null,
  view: MeasureView,
): MemberRow[] {
  const { reading } = view;
  if (!reading) return [];
  const ordered = ranking(reading).filter((unit) => group.members.includes(unit));
  const blank = group.members.filter((unit) => !ordered.includes(unit));
  return [...ordered, ...blank].map((unit) => {
    const value = reading.value(unit);
    const kind = view.kindAt(unit);
    return {
      unit,
      name: view.name(unit),
      value: Number.isNaN(value) ? "–" : view.print(value),
      seal: kind === view.kind ? null : view.seal(kind),
      rank: Number.isNaN(value) ? "–" : String(reading.rank(unit)),
      chosen: unit === chosen,
    };
  });
}
