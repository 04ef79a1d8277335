import type { LagModel, SpatialQuery } from "../../model/spatial";
import { EngineError } from "../engine-error";
import { dot } from "../math/dot";
import { GramSchmidtQr } from "../math/gram-schmidt-qr";
import { normalTail } from "../math/normal-tail";
import { symmetricEigen } from "../math/symmetric-eigen";
import { spatialLag } from "./spatial-lag";
import { spatialSample } from "./spatial-sample";
import type { WeightRow } from "./spatial-weights";

/** Halvings of the interval of rho: past the last digit of a double. */
const HALVINGS = 60;
/** Less than this of a column, relative, is rounding. */
const NOTHING = 1e-10;

/**
 * The spatial lag model y = rho W y + X b + e, X an intercept and `regressors` (a column each, in the
 * order of the units), by maximum likelihood (Ord 1975; Anselin 1988, Spatial Econometrics). With e0 and eL the
 * residuals of y and W y on X, the concentrated log-likelihood is
 * -n/2 ln |e0 - rho eL|^2 + sum ln (1 - rho omega), omega the eigenvalues of W, for rho between the
 * inverses of the least and the largest; its slope is halved to a root. The standard error is that
 * of the information matrix, LR against rho = 0 without a correction for a small n. A unit that
 * lacks a value or a regressor is left out; an isolate that stays in the sample has a lag of 0.
 * @throws the errors of spatialSample; lag-shape (a regressor a unit), lag-small (no more units than
 * two and the columns of X), lag-neighbours (no links), lag-regressors (columns that depend on each
 * other, or leave nothing of y).
 */
export function lagModel(
  query: SpatialQuery,
  regressors: readonly (readonly number[])[],
): LagModel {
  const { units } = query;
  if (regressors.some(({ length }) => length !== units.length)) {
    const lengths = regressors.map(({ length }) => length).join(", ");
    throw new EngineError("lag-shape", `a value a unit: ${lengths}, ${units.length} units`);
  }
  const whole = (i: number): boolean => regressors.every((x) => Number.isFinite(x[i] ?? NaN));
  const values = query.values.map((value, i) => (whole(i) ? value : NaN));
  const { places, values: kept, weights } = spatialSample({ ...query, values });
  const y = Float64Array.from(kept);
  const n = y.length;
  const columns = [kept.map(() => 1), ...regressors.map((x) => places.map((i) => x[i] ?? NaN))];
  if (n <= columns.length + 1) {
    throw new EngineError("lag-small", `more than ${columns.length + 1} units are needed: ${n}`);
  }
  const residual = onColumns(columns, n);
  const wy = Float64Array.from(weights.rows, (row) => spatialLag(row, y));
  const [e0, eL] = [residual(y), residual(wy)];
  if (!(dot(e0, e0) > NOTHING ** 2 * dot(y, y))) {
    throw new EngineError("lag-regressors", "the regressors leave nothing of the values");
  }
  const spectrum = spectrumOf(weights.rows);
  const squares = (rho: number): number =>
    e0.reduce((sum, e, i) => sum + (e - rho * (eL[i] ?? NaN)) ** 2, 0);
  const logLikelihood = (rho: number): number =>
    (-n / 2) * Math.log(squares(rho)) +
    spectrum.values.reduce((sum, omega) => sum + Math.log1p(-rho * omega), 0);
  const slope = (rho: number): number =>
    (n * (dot(eL, e0) - rho * dot(eL, eL))) / squares(rho) -
    spectrum.values.reduce((sum, omega) => sum + omega / (1 - rho * omega), 0);
  const rho = root(slope, 1 / (spectrum.values.at(-1) ?? NaN), 1 / (spectrum.values[0] ?? NaN));
  const variance = squares(rho) / n;
  // X b: y less its lag and what is left of both.
  const fitted = y.map(
    (value, i) => value - (e0[i] ?? NaN) - rho * ((wy[i] ?? NaN) - (eL[i] ?? NaN)),
  );
  const lr = Math.max(0, 2 * (logLikelihood(rho) - logLikelihood(0)));
  const se = standardError(spectrum, rho, variance, fitted, residual);
  return { rho, se, lr, p: normalTail(Math.sqrt(lr)), n };
}

/** What a vector has left beside the columns. @throws lag-regressors. */
function onColumns(
  columns: readonly (readonly number[])[],
  n: number,
): (vector: Float64Array) => Float64Array {
  const qr = new GramSchmidtQr(n);
  for (const column of columns) {
    const vector = Float64Array.from(column);
    if (!(qr.project(vector) > NOTHING * Math.sqrt(dot(vector, vector)))) {
      throw new EngineError("lag-regressors", "a regressor follows from the others");
    }
    qr.append();
  }
  return (vector) => {
    qr.project(vector);
    return qr.residual.slice();
  };
}

/** W = D^-1 A by the eigenvectors of D^-1/2 A D^-1/2, values descending. */
interface Spectrum {
  readonly values: readonly number[];
  /** V f(omega) V' between D^-1/2 and D^1/2, rows by unit. */
  readonly matrix: (f: (omega: number) => number) => Float64Array[];
}

/** @throws lag-neighbours. */
function spectrumOf(rows: readonly WeightRow[]): Spectrum {
  const symmetric = rows.map(() => new Array<number>(rows.length).fill(0));
  rows.forEach(({ places, weights }, i) => {
    places.forEach((j, k) => {
      const [there, back] = [weights[k] ?? NaN, rows[j]?.weights[0] ?? NaN];
      (symmetric[i] as number[])[j] = Math.sqrt(there * back);
    });
  });
  const { values, vectors } = symmetricEigen(symmetric);
  if (!((values[0] ?? 0) > 0)) throw new EngineError("lag-neighbours", "no unit has a neighbour");
  const roots = rows.map(({ weights }) => Math.sqrt(1 / (weights[0] ?? 1)));
  return {
    values,
    matrix: (f) => {
      const factors = values.map(f);
      return roots.map((d, i) =>
        Float64Array.from(
          roots,
          (e, j) =>
            (e / d) *
            vectors.reduce(
              (sum, v, m) => sum + (v[i] ?? NaN) * (factors[m] ?? NaN) * (v[j] ?? NaN),
              0,
            ),
        ),
      );
    },
  };
}

/** By the inverse of the information matrix of b, rho and the variance (Anselin 1988). */
function standardError(
  { values, matrix }: Spectrum,
  rho: number,
  variance: number,
  fitted: Float64Array,
  residual: (vector: Float64Array) => Float64Array,
): number {
  // W (I - rho W)^-1, whose trace and that of its square follow from the eigenvalues.
  const spread = (omega: number): number => omega / (1 - rho * omega);
  const passed = matrix(spread);
  const trace = values.reduce((sum, omega) => sum + spread(omega), 0);
  const ofSquare = values.reduce((sum, omega) => sum + spread(omega) ** 2, 0);
  const ofProduct = passed.reduce((sum, row) => sum + dot(row, row), 0);
  const beside = residual(Float64Array.from(passed, (row) => dot(row, fitted)));
  const information =
    ofSquare + ofProduct + dot(beside, beside) / variance - (2 * trace * trace) / fitted.length;
  return 1 / Math.sqrt(information);
}

/** Where `slope` falls through 0 between two ends. */
function root(slope: (rho: number) => number, from: number, to: number): number {
  let [low, high] = [from, to];
  for (let k = 0; k < HALVINGS; k += 1) {
    const middle = (low + high) / 2;
    if (slope(middle) > 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
