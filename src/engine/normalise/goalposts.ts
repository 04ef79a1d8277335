import type { NormaliseGoalposts } from "../../model/catalog";
import type { IndicatorColumn } from "../component-table";
import { EngineError } from "../engine-error";

/**
 * low + (high - low) (x - l) / (u - l) with the bounds l < u declared for the indicator, on its
 * treated values; high + low less that for a cost. With `cap`, values beyond the bounds count as the
 * bounds, before any mean. NaN stays NaN. The scale does not depend on the units at hand, so a column
 * of equal values has its place too.
 * @throws goalposts-range unless low < high, goalposts-bounds (none for the indicator, or l < u fails).
 */
export function goalposts(
  { code, values, direction }: Pick<IndicatorColumn, "code" | "values" | "direction">,
  { low, high, cap, bounds }: Omit<NormaliseGoalposts, "method">,
): readonly number[] {
  if (!(low < high)) {
    throw new EngineError("goalposts-range", `goalposts need low < high: [${low}, ${high}]`);
  }
  const posts = Object.hasOwn(bounds, code) ? bounds[code] : undefined;
  if (!posts || !(posts.low < posts.high)) {
    const shown = posts ? `[${posts.low}, ${posts.high}]` : "none";
    throw new EngineError("goalposts-bounds", `column ${code} needs bounds low < high: ${shown}`);
  }
  return values.map((value) => {
    const share = (value - posts.low) / (posts.high - posts.low);
    const way = direction === "cost" ? 1 - share : share;
    const kept = cap ? Math.min(1, Math.max(0, way)) : way;
    return low + (high - low) * kept;
  });
}
