import { EngineError } from "../engine-error";

/**
 * R^2 of predictions each made without the unit it is for: 1 - sum (y - line of the others)^2 / sum (y -
 * mean of the others)^2, the line by least squares on `x`. Below 0 where the mean of the others says
 * more. By the leverages, without a second fit: e / (1 - h). NaN with fewer than 4 units, where x or y is
 * constant, or where x is constant without one of the units.
 * @throws diffusion-shape when the lengths differ.
 */
export function leaveOneOut(x: readonly number[], y: readonly number[]): number {
  if (x.length !== y.length) {
    throw new EngineError("diffusion-shape", `columns of one length: ${x.length}, ${y.length}`);
  }
  const n = x.length;
  if (n < 4) return NaN;
  let [meanX, meanY] = [0, 0];
  for (let i = 0; i < n; i += 1) {
    meanX += (x[i] as number) / n;
    meanY += (y[i] as number) / n;
  }
  let [sxx, sxy] = [0, 0];
  for (let i = 0; i < n; i += 1) {
    const dx = (x[i] as number) - meanX;
    sxx += dx * dx;
    sxy += dx * ((y[i] as number) - meanY);
  }
  const slope = sxy / sxx;
  let [byLine, byMean] = [0, 0];
  for (let i = 0; i < n; i += 1) {
    const [dx, dy] = [(x[i] as number) - meanX, (y[i] as number) - meanY];
    const leverage = 1 / n + (dx * dx) / sxx;
    byLine += ((dy - slope * dx) / (1 - leverage)) ** 2;
    byMean += (dy / (1 - 1 / n)) ** 2;
  }
  const r2 = 1 - byLine / byMean;
  return Number.isFinite(r2) ? r2 : NaN;
}
