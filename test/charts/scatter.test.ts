import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allowsLog, scatter, scatterFigures, type ScatterAxis } from "../../src/charts/scatter";
import { deepFreeze } from "../support/deep-freeze";

const FRAME = { left: 50, top: 10, right: 450, bottom: 310 };
const MOST = { xTicks: 6, yTicks: 6 };
const plain = (values: readonly number[]): ScatterAxis => ({ values, log: false });
const log = (values: readonly number[]): ScatterAxis => ({ values, log: true });

// Anscombe (1973), first set.
const UNITS = deepFreeze(["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k"]);
const X = deepFreeze([10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5]);
const Y = deepFreeze([8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68]);

describe("scatterFigures", () => {
  it("are those of Anscombe's first set", () => {
    const { r, rho, tau, n, slope, intercept } = scatterFigures(plain(X), plain(Y));
    // scipy.stats.linregress(x, y), spearmanr(x, y), kendalltau(x, y)
    expect(r).toBeCloseTo(0.8164205163448399, 12);
    expect(rho).toBeCloseTo(0.8181818181818182, 12);
    expect(tau).toBeCloseTo(0.6363636363636364, 12);
    expect(slope).toBeCloseTo(0.5000909090909091, 12);
    expect(intercept).toBeCloseTo(3.0000909090909094, 12);
    expect(n).toBe(11);
  });

  it("are of the logarithms on a logarithmic axis, but for the rank correlation", () => {
    const powers = X.map((x) => 10 ** (x / 4));
    const figures = scatterFigures(log(powers), plain(Y));
    expect(figures.r).toBeCloseTo(0.8164205163448399, 12);
    expect(figures.slope).toBeCloseTo(4 * 0.5000909090909091, 12);
    expect(figures.rho).toBeCloseTo(0.8181818181818182, 12);
    expect(figures.tau).toBeCloseTo(0.6363636363636364, 12);
    expect(scatterFigures(plain(powers), plain(Y)).r).toBeLessThan(0.8);
  });

  it("leave units with a blank out, and say how many are left", () => {
    const y = Y.map((value, i) => (i === 3 ? NaN : value));
    const { n, residuals } = scatterFigures(plain(X), plain(y));
    expect(n).toBe(10);
    expect(residuals[3]).toBeNaN();
  });
});

describe("allowsLog", () => {
  it("wants all values above 0", () => {
    expect(allowsLog([1, NaN, 0.2])).toBe(true);
    expect(allowsLog([1, 0])).toBe(false);
    expect(allowsLog([1, -2])).toBe(false);
    expect(allowsLog([NaN])).toBe(false);
  });
});

describe("scatter", () => {
  const draw = (x: ScatterAxis, y: ScatterAxis, units: readonly string[] = UNITS) =>
    scatter(units, x, y, scatterFigures(x, y), FRAME, MOST);

  it("places points by their values, from left to right", () => {
    const { points } = draw(plain([0, 10, 5]), plain([0, 20, 15]), ["a", "b", "c"]);
    // 4 % of the range are left free: (0.04 / 1.08) of 400 and of 300 pixels.
    expect(points).toEqual([
      { unit: "a", x: 64.8, y: 298.9 },
      { unit: "c", x: 250, y: 90.6 },
      { unit: "b", x: 435.2, y: 21.1 },
    ]);
  });

  it("spaces equal ratios equally on a logarithmic axis", () => {
    const { points } = draw(log([1, 10, 100]), log([5, 50, 500]), ["a", "b", "c"]);
    expect(points.map(({ x }) => x)).toEqual([64.8, 250, 435.2]);
    expect(points.map(({ y }) => y)).toEqual([298.9, 160, 21.1]);
  });

  it("draws no point without both values", () => {
    const { points } = draw(plain([1, NaN, 3, 4]), plain([1, 2, NaN, 4]), ["a", "b", "c", "d"]);
    expect(points.map(({ unit }) => unit)).toEqual(["a", "d"]);
  });

  it("draws the line through the point of means", () => {
    const { line, points } = draw(plain(X), plain(Y));
    const [x1, y1, x2, y2] = line.match(/[\d.]+/g)!.map(Number) as [number, number, number, number];
    const mean = (key: "x" | "y") => points.reduce((sum, point) => sum + point[key], 0) / 11;
    const share = (mean("x") - x1) / (x2 - x1);
    expect(y1 + share * (y2 - y1)).toBeCloseTo(mean("y"), 0);
  });

  it("keeps points, ticks and line inside the frame", () => {
    const value = fc.integer({ min: 1, max: 100_000 });
    const rows = fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 31 });
    fc.assert(
      fc.property(rows, fc.boolean(), fc.boolean(), (pairs, logX, logY) => {
        const x = { values: pairs.map(([a]) => a), log: logX };
        const y = { values: pairs.map(([, b]) => b), log: logY };
        const { points, line, xTicks, yTicks } = draw(
          x,
          y,
          pairs.map((_, i) => String(i)),
        );
        expect(points).toHaveLength(pairs.length);
        const ends = (line.match(/[\d.]+/g) ?? []).map(Number);
        expect(ends.length).toBe(line === "" ? 0 : 4);
        const across = [...points.map((point) => point.x), ...xTicks.map(({ at }) => at)];
        const along = [...points.map((point) => point.y), ...yTicks.map(({ at }) => at)];
        for (const at of [...across, ends[0] ?? 60, ends[2] ?? 60]) {
          expect(at).toBeGreaterThanOrEqual(FRAME.left);
          expect(at).toBeLessThanOrEqual(FRAME.right);
        }
        for (const at of [...along, ends[1] ?? 60, ends[3] ?? 60]) {
          expect(at).toBeGreaterThanOrEqual(FRAME.top);
          expect(at).toBeLessThanOrEqual(FRAME.bottom);
        }
      }),
      { seed: 20201020 },
    );
  });

  it("has round ticks with the decimals they need", () => {
    const { xTicks, yTicks } = draw(plain([0, 10]), plain([0, 1]), ["a", "b"]);
    expect(xTicks.map(({ value, digits }) => [value, digits])).toEqual([
      [0, 0],
      [2, 0],
      [4, 0],
      [6, 0],
      [8, 0],
      [10, 0],
    ]);
    expect(yTicks.map(({ value }) => value)).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
    expect(new Set(yTicks.map(({ digits }) => digits))).toEqual(new Set([1]));
  });

  it("has 1, 2 and 5 times powers of ten on a logarithmic axis, fewer where they are many", () => {
    const over = (low: number, high: number): number[] =>
      draw(log([low, high]), plain([0, 1]), ["a", "b"]).xTicks.map(({ value }) => value);
    expect(over(1700, 107_000)).toEqual([2000, 5000, 10_000, 20_000, 50_000, 100_000]);
    expect(over(0.05, 900)).toEqual([0.1, 1, 10, 100, 1000]);
    expect(over(41, 78)).toEqual([40, 50, 60, 70, 80]);
  });

  it("sets a constant measure in the middle, without a line over it", () => {
    const { points, line } = draw(plain([5, 5]), plain([1, 3]), ["a", "b"]);
    expect(points.map(({ x }) => x)).toEqual([250, 250]);
    expect(line).toBe("");
    expect(draw(plain([1, 3]), plain([5, 5]), ["a", "b"]).line).toBe("M50 160L450 160");
  });

  it("draws nothing of nothing", () => {
    const { points, line } = draw(plain([]), plain([]), []);
    expect(points).toEqual([]);
    expect(line).toBe("");
  });
});
