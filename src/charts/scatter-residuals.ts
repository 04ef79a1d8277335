import { deviation } from "d3";
import { classOf } from "../engine/classify/class-of";

/** Residuals in seven classes, the middle one about zero. */
export interface ResidualClasses {
  /** Width of a class. */
  readonly step: number;
  /** The six bounds, symmetric about zero. */
  readonly breaks: readonly number[];
  /** Class of each residual, 0 far below the line to 6 far above; -1 for NaN. */
  readonly classes: readonly number[];
}

const ROUND = [1, 2, 2.5, 5];
const MIDDLE = 3;

/**
 * Cuts residuals into seven classes of one round width (1, 2, 2.5 or 5 times a power of ten, the
 * largest that their sample standard deviation reaches), symmetric about zero; the outermost are open. Bounds belong to
 * the class nearer to zero. Without residuals, or when all are 0, the width is 1.
 */
export function residualClasses(residuals: readonly number[]): ResidualClasses {
  const spread = deviation(residuals) ?? 0;
  const step = spread > 0 ? roundBelow(spread) : 1;
  const outward = [0.5, 1.5, 2.5].map((share) => share * step);
  const classes = residuals.map((value) =>
    Number.isNaN(value) ? -1 : MIDDLE + Math.sign(value) * classOf(Math.abs(value), outward),
  );
  const inward = outward.map((edge) => -edge).reverse();
  return { step, breaks: [...inward, ...outward], classes };
}

/** The largest round number up to a positive value. */
function roundBelow(value: number): number {
  const power = Math.floor(Math.log10(value));
  const unit = 10 ** Math.abs(power);
  const scaled = power < 0 ? value * unit : value / unit;
  const round = ROUND.filter((mantissa) => mantissa <= scaled).at(-1) ?? 1;
  return power < 0 ? round / unit : round * unit;
}
