import { groupFact } from "../../catalog/group-fact";
import { groupName } from "../../catalog/member-groups";
import { figuresOf } from "../../map/group-marks";
import type { GroupFigures, GroupMeasure } from "../../model/group-measure";
import type { MemberGroup } from "../../model/index-result";
import type { AppContext } from "../context";
import type { MeasureView } from "../measure-view.svelte";
import { printShare } from "./group-choice";

export interface GroupRow {
  readonly id: string;
  readonly name: string;
  readonly members: string;
  readonly value: string;
  /** The white paper's figure, where it prints one for this measure. */
  readonly published: string;
}

/** Groups with their figures, from the largest to the smallest. */
export function groupRows(
  groups: readonly MemberGroup[],
  by: GroupMeasure,
  view: MeasureView,
  app: AppContext,
): GroupRow[] {
  const { reading, measure } = view;
  if (!reading) return [];
  return figuresOf(groups, reading.units, reading.values)
    .sort((a, b) => compare(b[by], a[by]))
    .map((figures) => ({
      id: figures.id,
      name: app.locale.text(groupName(figures.id)),
      members: app.locale.plural("group.members", figures.count),
      value: printFigure(figures, by, measure.digits, app),
      published: measure.family === "index" ? publishedFigure(figures.id, by, app) : "",
    }));
}

/** A group's name, with the published figure where it is another than ours. */
export function namedGroup({ name, value, published }: GroupRow, app: AppContext): string {
  if (published === "" || published === value) return name;
  return app.locale.t("overlay.published", { name, value: published });
}

/** Share has one decimal and a per cent sign; sum and mean have the measure's decimals. */
function printFigure(
  figures: GroupFigures,
  by: GroupMeasure,
  digits: number,
  app: AppContext,
): string {
  if (by === "share") return printShare(figures.share, app);
  return app.locale.number(figures[by], by === "mean" ? Math.max(1, digits) : digits);
}

function publishedFigure(id: string, by: GroupMeasure, app: AppContext): string {
  const fact = groupFact(id, by);
  if (!fact) return "";
  return fact.kind === "share" ? printShare(fact.value, app) : app.locale.number(fact.value, 1);
}

const compare = (a: number, b: number): number => (Number.isNaN(a - b) ? 0 : a - b);
