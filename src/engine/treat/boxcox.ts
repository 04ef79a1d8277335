import type { TreatBoxcox } from "../../model/catalog";
import type { IndicatorColumn } from "../component-table";
import { EngineError } from "../engine-error";

/**
 * Box & Cox (1964): ((x + shift)^lambda - 1) / lambda, and ln(x + shift) for lambda 0, which with a
 * shift of 1 is log1p. `of`: only where the indicator says log ("declared"), or every column ("all").
 * Order is kept for any lambda. NaN stays NaN.
 * @throws boxcox-domain, naming the column, when x + shift is not over 0 somewhere.
 */
export function boxcox(
  { code, values, log }: Pick<IndicatorColumn, "code" | "values" | "log">,
  { of, shift, lambda }: Omit<TreatBoxcox, "method">,
): readonly number[] {
  if (of === "declared" && !log) return values;
  const bad = values.find((value) => value + shift <= 0);
  if (bad !== undefined) {
    const message = `column ${code}: boxcox needs values over ${-shift}: ${bad}`;
    throw new EngineError("boxcox-domain", message);
  }
  if (lambda === 0) return values.map((value) => Math.log(value + shift));
  return values.map((value) => Math.expm1(lambda * Math.log(value + shift)) / lambda);
}
