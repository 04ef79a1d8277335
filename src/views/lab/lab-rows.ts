import type { IndexResult } from "../../model/index-result";
import type { AppContext } from "../context";
import { unitName } from "../measure-view.svelte";

export interface LabRow {
  readonly unit: string;
  readonly name: string;
  readonly value: number;
  readonly rank: number;
  readonly before: number;
  /** Ranks won against the baseline; below nought lost, NaN where there is none. */
  readonly shift: number;
}

/** The ranking of an index beside the baseline's, the first province first; none while either is missing. */
export function labRows(result: IndexResult | null, app: AppContext): LabRow[] {
  const first = app.atlas.baseline;
  if (!result || !first) return [];
  return result.units
    .map((unit, i) => {
      const place = first.units.indexOf(unit);
      const rank = result.computed.ranks[i] ?? NaN;
      return {
        unit,
        name: unitName(unit, app),
        value: result.computed.values[i] ?? NaN,
        rank,
        before: first.computed.values[place] ?? NaN,
        shift: (first.computed.ranks[place] ?? NaN) - rank,
      };
    })
    .sort((a, b) => (a.rank || Infinity) - (b.rank || Infinity) || (a.unit < b.unit ? -1 : 1));
}
