import type { ScaleAnchor } from "../../model/catalog";
import { EngineError } from "../engine-error";
import { extent } from "../math/extent";
import { mean } from "../math/mean";
import type { AffineMap } from "./apply-scale";

/** The anchor must stand this share of the range above the mean, or the slope says nothing. */
const LEAST_DISTANCE = 0.1;

/**
 * The affine map that puts the mean of all scored units at `anchor.mean` and the anchor unit at
 * `anchor.value`: slope = (value - mean) / (x_anchor - x_mean). Fit it once, at the declared
 * weights, and hold it while weights vary: refitted with them it can turn negative and invert the
 * ranking.
 * @throws unknown-unit (the anchor is not among the units), scale-anchor (it has no score, or its
 * score minus the mean is under a tenth of the range).
 */
export function fitScale(
  values: readonly number[],
  units: readonly string[],
  anchor: ScaleAnchor,
): AffineMap {
  const index = units.indexOf(anchor.unit);
  if (index < 0)
    throw new EngineError("unknown-unit", `scale names an unknown unit: ${anchor.unit}`);
  const value = values[index] ?? NaN;
  const centre = mean(values);
  const [low, high] = extent(values) ?? [NaN, NaN];
  const distance = value - centre;
  if (!(distance > 0 && distance >= LEAST_DISTANCE * (high - low))) {
    throw new EngineError(
      "scale-anchor",
      `unit ${anchor.unit} must stand a tenth of the range [${low}, ${high}] above the mean ${centre}: ${value}`,
    );
  }
  const slope = (anchor.value - anchor.mean) / distance;
  return { slope, intercept: anchor.mean - slope * centre };
}
