import type { OwnData } from "../../model/own-data";
import type { DropOneResult } from "../../model/sensitivity";
import type { AppContext } from "../context";
import { indicatorName } from "../indicator-name";
import { unitName } from "../measure-view.svelte";

export interface DropRow {
  readonly code: string;
  readonly title: string;
  readonly mean: string;
  readonly most: string;
}

/** As many as move farthest that are named. */
const NAMED = 2;

/** Indicators by what leaving them out does to the computed ranks, the largest effect first. */
export function dropRows(result: DropOneResult, own: OwnData | null, app: AppContext): DropRow[] {
  return [...result.effects]
    .sort((a, b) => b.meanShift - a.meanShift || b.largestShift - a.largestShift)
    .map((effect) => ({
      code: effect.code,
      title: indicatorName(effect.code, own, app),
      mean: app.locale.number(effect.meanShift, 2),
      most: mostText(result, effect.computed.ranks, effect.largestShift, app),
    }));
}

function mostText(
  { units, computed }: DropOneResult,
  ranks: readonly number[],
  largest: number,
  app: AppContext,
): string {
  const { t, number, list } = app.locale;
  if (!(largest > 0)) return t("uncertainty.drops.none");
  const at = units.flatMap((_, i) =>
    Math.abs((ranks[i] ?? NaN) - (computed.ranks[i] ?? NaN)) === largest ? [i] : [],
  );
  if (at.length > NAMED) {
    return t("uncertainty.drops.moves", { count: at.length, n: number(largest, 0) });
  }
  return list(
    at.map((i) =>
      t("uncertainty.drops.move", {
        names: unitName(units[i] ?? "", app),
        before: number(computed.ranks[i] ?? NaN, 0),
        after: number(ranks[i] ?? NaN, 0),
      }),
    ),
  );
}
