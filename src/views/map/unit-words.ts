import { clustersAt } from "../../map/cluster-classes";
import type { CardMark } from "../../model/card";
import { clustersOf, type Clusters } from "../../state/local-clusters.svelte";
import { uncertaintyOf } from "../../state/uncertainty.svelte";
import type { AppContext } from "../context";
import type { MeasureView } from "../measure-view.svelte";
import { LEVEL } from "../method/statistics-text";
import { figuresOf, intervalText } from "../uncertainty/interval-text";
import { shownKind } from "./shown-kind";

/** What is said of a unit in the place of a value and its rank. */
export interface UnitWords {
  readonly spoken: string;
  /** As a map label. */
  readonly short: string;
  readonly card: Partial<CardMark>;
}

/** Null where a value and a rank say it. */
export function unitWords(unit: string, view: MeasureView, app: AppContext): UnitWords | null {
  const place = view.reading?.units.indexOf(unit) ?? -1;
  if (place < 0) return null;
  const kind = shownKind(view);
  if (view.measure.code === "lisa") {
    const found = clustersOf(app.atlas).of(kind);
    return found && clusterWords(place, unit, found, view, app);
  }
  if (view.measure.code !== "interval") return null;
  const ranks = figuresOf(uncertaintyOf(app).result, kind)?.ranks;
  const range = ranks && intervalText(ranks, place, 0, app);
  if (!range) return null;
  const { t } = app.locale;
  const text = range.imposed
    ? t("classes.interval.imposed")
    : t("classes.interval.range", { range: range.long });
  const value = view.print(view.reading?.value(unit) ?? NaN);
  return {
    spoken: t("classes.interval.option", {
      name: view.name(unit),
      kind: t(`kind.${kind}`),
      value,
      range: text,
    }),
    short: value,
    card: { valueUnit: t("classes.interval.unit"), rank: text },
  };
}

/** "p = 0.021"; a figure that would print as 0 as an upper bound. */
export function printP(p: number, { locale }: AppContext): string {
  return p < 0.001 ? `p < ${locale.number(0.001, 3)}` : `p = ${locale.number(p, 3)}`;
}

function clusterWords(
  place: number,
  unit: string,
  { local, adjusted }: Clusters,
  view: MeasureView,
  app: AppContext,
): UnitWords | null {
  const { t } = app.locale;
  const cluster = clustersAt(local, LEVEL)[place];
  const quadrant = local.quadrants[place];
  if (!cluster || !quadrant) return null;
  const p = printP(local.p[place] ?? NaN, app);
  const word = t(`classes.lisa.${cluster}`);
  return {
    spoken: t("classes.lisa.option", {
      name: view.name(unit),
      cluster: word,
      p,
      kind: t(`kind.${shownKind(view)}`),
    }),
    short: cluster === "none" ? "" : word,
    card: {
      value: word,
      rank: t("classes.lisa.figures", { value: view.print(local.statistic[place] ?? NaN), p }),
      notes: [
        t(cluster === "none" ? "classes.lisa.unsure" : "classes.lisa.means", {
          quadrant: t(`method.statistics.${quadrant}`),
        }),
        ...(cluster !== "none" && (adjusted[place] ?? NaN) > LEVEL
          ? [t("classes.lisa.undiscovered")]
          : []),
      ],
    },
  };
}
