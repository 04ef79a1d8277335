import { groupFact } from "../../catalog/group-fact";
import { groupName, memberGroups } from "../../catalog/member-groups";
import type { CsvCell } from "../../formats/table-csv";
import { figuresOf } from "../../map/group-marks";
import type { GroupMeasure } from "../../model/group-measure";
import type { AppContext } from "../context";
import { MeasureView, unitName } from "../measure-view.svelte";

const PLACES = 6;
const PUBLISHED = ["sum", "share"] as const satisfies readonly GroupMeasure[];

/** The groups on screen: sum, mean and share of the measure, and what the white paper prints of each. */
export function groupSheet(app: AppContext): CsvCell[][] {
  const { t, text, list } = app.locale;
  const { set, variant } = app.params.current;
  const view = new MeasureView(app);
  const { measure, reading, kind } = view;
  const groups = memberGroups(set, variant);
  const figures = reading ? figuresOf(groups, reading.units, reading.values) : [];
  const own = [measure.code, text(measure.title), kind].join(" | ");
  const withFacts = measure.family === "index";
  const round = (value: number): number => Number(value.toFixed(PLACES));
  return [
    [
      "id",
      t("group.name"),
      t("download.members"),
      ...(["sum", "mean", "share"] as const).map((by) => `${t(`group.${by}`)} | ${own}`),
      ...(withFacts
        ? PUBLISHED.flatMap((by) => [
            `${t(`group.${by}`)} | ${t("kind.published")}`,
            `${t(`group.${by}`)} | ± ${t("kind.published")}`,
          ])
        : []),
    ],
    ...figures.map(({ id, sum, mean, share }, i): CsvCell[] => [
      id,
      text(groupName(id)),
      list((groups[i]?.members ?? []).map((unit) => unitName(unit, app))),
      // A rate has no sum.
      measure.additive ? round(sum) : NaN,
      round(mean),
      measure.additive ? round(share) : NaN,
      ...(withFacts
        ? PUBLISHED.flatMap((by) => {
            const fact = groupFact(id, by);
            return fact ? [fact.value, fact.half] : [NaN, NaN];
          })
        : []),
    ]),
  ];
}
