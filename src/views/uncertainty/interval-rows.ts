import { intervalMark, rankAxis, type IntervalMark } from "../../charts/interval-mark";
import type { IndexResult } from "../../model/index-result";
import type { IndexKind } from "../../model/params";
import type { UncertaintyResult } from "../../model/uncertainty";
import type { AppContext } from "../context";
import { unitName } from "../measure-view.svelte";
import { figuresOf, intervalText, type IntervalText } from "./interval-text";

export interface IntervalRow {
  readonly unit: string;
  readonly name: string;
  readonly rank: string;
  /** Null where a fact fixes the rank: there is no range to draw. */
  readonly mark: IntervalMark | null;
  readonly place: number;
  readonly ranks: IntervalText | null;
  readonly scores: IntervalText | null;
}

/** Provinces by the rank they have, each with what the draws say of it; none while there are no draws. */
export function intervalRows(
  result: UncertaintyResult | null,
  kind: IndexKind,
  app: AppContext,
): IntervalRow[] {
  const figures = figuresOf(result, kind);
  const index = app.atlas.result;
  if (!result || !figures || !index) return [];
  const axis = rankAxis(result.units.length);
  return result.units
    .map((unit, i) => {
      const rank = scoresOf(index, kind)?.ranks[index.units.indexOf(unit)] ?? NaN;
      const { low, high } = figures.ranks;
      const ranks = intervalText(figures.ranks, i, 0, app);
      const mark = intervalMark([low[i] ?? NaN, rank, high[i] ?? NaN], axis);
      return {
        unit,
        name: unitName(unit, app),
        rank: app.locale.number(rank, 0),
        mark: ranks?.imposed ? null : mark,
        place: mark?.point ?? NaN,
        order: rank,
        ranks,
        scores: intervalText(figures.scores, i, 1, app),
      };
    })
    .sort((a, b) => (a.order || Infinity) - (b.order || Infinity));
}

/** The sentence that names the province, or provinces, with the widest range of ranks. */
export function widestText(
  result: UncertaintyResult | null,
  kind: IndexKind,
  app: AppContext,
): string {
  const figures = figuresOf(result, kind);
  if (!result || !figures) return "";
  const { low, high, imposed } = figures.ranks;
  const widths = low.map((from, i) => (imposed[i] ? NaN : Math.round((high[i] ?? NaN) - from)));
  const most = Math.max(0, ...widths.filter((width) => !Number.isNaN(width)));
  const at = widths.flatMap((width, i) => (width === most ? [i] : []));
  const [first = -1] = at;
  const range = intervalText(figures.ranks, first, 0, app)?.long;
  if (most === 0 || range === undefined || at.length > 1) return "";
  const names = app.locale.list(at.map((i) => unitName(result.units[i] ?? "", app)));
  return app.locale.t("uncertainty.widest", { names, range });
}

const scoresOf = (index: IndexResult, kind: IndexKind): IndexResult["estimated"] =>
  kind === "estimated" ? index.estimated : index.computed;
