import type { IndicatorColumn } from "../component-table";
import { EngineError } from "../engine-error";
import { log1p } from "./log1p";

/** log1p where the indicator is declared so, else as it stands. @throws log1p-domain, naming the column. */
export function declared(column: IndicatorColumn): readonly number[] {
  if (!column.log) return column.values;
  try {
    return log1p(column.values);
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    throw new EngineError(error.code, `column ${column.code}: ${error.message}`);
  }
}
