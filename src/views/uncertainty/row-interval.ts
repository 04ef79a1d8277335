import { intervalMark, type IntervalMark } from "../../charts/interval-mark";
import type { AppContext } from "../context";
import type { RankModel } from "../rank/rank-model.svelte";
import { intervalText, type IntervalText } from "./interval-text";

/** What the draws add to a row of the ranking. */
export interface RowInterval {
  readonly rank: IntervalText;
  /** Null where the draws have no scale in common. */
  readonly score: IntervalText | null;
  /** On the scale of the bars; null too where a fact fixes the score. */
  readonly mark: IntervalMark | null;
  readonly spoken: string;
}

/** Null where there is nothing drawn of the unit. */
export function rowInterval(
  unit: string,
  { drawn, draws, bars, view }: RankModel,
  app: AppContext,
): RowInterval | null {
  const place = draws.result?.units.indexOf(unit) ?? -1;
  if (!drawn || place < 0) return null;
  const { scores, ranks } = drawn;
  const rank = intervalText(ranks, place, 0, app);
  const score = intervalText(scores, place, 1, app);
  if (!rank) return null;
  const value = view.reading?.value(unit) ?? NaN;
  const ends = [scores.low[place] ?? NaN, value, scores.high[place] ?? NaN] as const;
  const { t } = app.locale;
  return {
    rank,
    score,
    mark: !score || score.imposed ? null : intervalMark(ends, bars.scale),
    spoken: [
      t("uncertainty.spoken.rank", { range: rank.long }),
      ...(score ? [t("uncertainty.spoken.score", { range: score.long })] : []),
    ].join(" "),
  };
}
