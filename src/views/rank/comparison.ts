import { baseline } from "../../catalog/catalog";
import type { SealMark } from "../../model/card";
import type { IndexKind } from "../../model/params";
import type { AppContext } from "../context";
import { kindsThere } from "../kinds-there";
import { MeasureView } from "../measure-view.svelte";
import { missingIndicators } from "../missing-indicators";
import { signed } from "./rank-difference";

export interface ComparisonCell {
  readonly text: string;
  readonly seal: SealMark | null;
  /** From the national mean. */
  readonly difference: string;
  readonly best: boolean;
  readonly caveat: string;
}

export interface ComparisonRow {
  readonly id: string;
  readonly title: string;
  readonly seal: SealMark;
  readonly mean: string;
  readonly meanSeal: SealMark | null;
  /** In step with the provinces compared. */
  readonly cells: readonly ComparisonCell[];
}

export interface ComparisonPart {
  readonly title: string;
  readonly rows: readonly ComparisonRow[];
}

/** Provinces side by side: the index of both kinds, the domains and the sub-indices. */
export function comparison(units: readonly string[], app: AppContext): ComparisonPart[] {
  const { t } = app.locale;
  const row = (ind: string, kind: IndexKind): ComparisonRow =>
    comparisonRow(new MeasureView(app, { ind, kind }), units, app);
  const rows = (components: typeof baseline.domains): ComparisonRow[] =>
    components.map(({ id }) => row(id, "computed"));
  return [
    { title: t("rank.compare.index"), rows: kindsThere(app).map((kind) => row("index", kind)) },
    { title: t("rank.compare.domains"), rows: rows(baseline.domains) },
    { title: t("measure.subindices"), rows: rows(baseline.subindices) },
  ];
}

function comparisonRow(
  view: MeasureView,
  units: readonly string[],
  app: AppContext,
): ComparisonRow {
  const { t, text, number } = app.locale;
  const { measure } = view;
  const { mean } = view;
  const ranks = units.map((unit) => view.reading?.rank(unit) ?? NaN);
  const known = ranks.filter((rank) => !Number.isNaN(rank));
  const best = known.length > 1 ? Math.min(...known) : NaN;
  return {
    id: `${measure.code}-${view.kind}`,
    title: measure.family === "index" ? t(`kind.${view.kind}`) : text(measure.title),
    seal: view.seal(view.kind),
    mean: number(mean.value, measure.digits),
    meanSeal: mean.kind === view.kind ? null : view.seal(mean.kind),
    cells: units.map((unit, i) => {
      const value = view.reading?.value(unit) ?? NaN;
      const kind = view.kindAt(unit);
      const missing = missingIndicators(unit, measure, app.atlas.result);
      if (Number.isNaN(value)) {
        return { text: "–", seal: null, difference: "", best: false, caveat: t("map.nodata") };
      }
      return {
        text: view.print(value),
        seal: kind === view.kind ? null : view.seal(kind),
        difference: signed(value - mean.value, number(value - mean.value, measure.digits)),
        best: ranks[i] === best,
        caveat: missing > 0 ? t("unit.coverage", { n: missing }) : "",
      };
    }),
  };
}
