import type { UncertainFigures, UncertaintyResult } from "../../model/uncertainty";
import type { IndexKind } from "../../model/params";
import type { AppContext } from "../context";

/** A figure's range in the draws, as text; `imposed` where a fact fixes it. */
export interface IntervalText {
  /** "5–8" for where room is short. */
  readonly short: string;
  /** "5 至 8". */
  readonly long: string;
  readonly imposed: boolean;
}

/** The draws of the computed or of the estimated index; null where there are none yet, or no estimate. */
export function figuresOf(
  result: UncertaintyResult | null,
  kind: IndexKind,
): UncertainFigures | null {
  const figures = kind === "estimated" ? result?.estimated : result?.computed;
  return figures && figures.draws > 0 ? figures : null;
}

/** The range of a spread at a place; null where no draw gives a figure. */
export function intervalText(
  { low, high, imposed }: UncertainFigures["ranks"],
  place: number,
  digits: number,
  { locale: { t, number } }: AppContext,
): IntervalText | null {
  const [from = NaN, to = NaN] = [low[place], high[place]];
  if (Number.isNaN(from) || Number.isNaN(to)) return null;
  if (imposed[place]) {
    return { short: t("uncertainty.imposed"), long: t("uncertainty.imposed.long"), imposed: true };
  }
  const ends = { low: number(from, digits), high: number(to, digits) };
  const one = ends.low === ends.high;
  return {
    short: one ? ends.low : t("uncertainty.range.short", ends),
    long: one ? ends.low : t("uncertainty.range", ends),
    imposed: false,
  };
}
