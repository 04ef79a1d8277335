import { quantile } from "d3-array";
import type { TreatWinsoriseQuantiles } from "../../model/catalog";
import type { IndicatorColumn } from "../component-table";
import { EngineError } from "../engine-error";
import { declared } from "./declared";

/**
 * Values below the quantile `low` or above the quantile `high` (type 7, over the values that are not
 * NaN) moved in to it. With `log`, log1p comes first where the indicator says so. NaN stays NaN; a
 * constant column stays as it is.
 * @throws winsorise-quantiles unless 0 <= low < high <= 1, log1p-domain, naming the column.
 */
export function winsoriseQuantiles(
  column: IndicatorColumn,
  { log, low, high }: Omit<TreatWinsoriseQuantiles, "method">,
): readonly number[] {
  if (!(low >= 0 && low < high && high <= 1)) {
    const message = `quantiles need 0 <= low < high <= 1: [${low}, ${high}]`;
    throw new EngineError("winsorise-quantiles", message);
  }
  const values = log ? declared(column) : column.values;
  const [least, most] = [quantile(values, low), quantile(values, high)];
  if (least === undefined || most === undefined) return values;
  return values.map((value) => Math.min(most, Math.max(least, value)));
}
