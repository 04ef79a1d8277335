import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LinearConstraint } from "../../../src/engine/math/linear-constraint";
import {
  type Infeasible,
  type Optimum,
  QuadraticProgramme,
} from "../../../src/engine/math/quadratic-programme";
import { deepFreeze } from "../../support/deep-freeze";

interface Programme {
  weights: number[];
  target: number[];
  constraints: LinearConstraint[];
}

function solve({ weights, target, constraints }: Programme): Optimum | Infeasible {
  return new QuadraticProgramme(constraints, weights).solve(target);
}

function optimum(programme: Programme): Optimum {
  const solution = solve(programme);
  if (!solution.feasible) throw new Error("expected an optimum");
  return solution;
}

function times({ indices, coefficients }: LinearConstraint, x: readonly number[]): number {
  return indices.reduce((sum, index, k) => sum + coefficients[k]! * x[index]!, 0);
}

function combine(
  constraints: readonly LinearConstraint[],
  m: readonly number[],
  n: number,
): number[] {
  const sum = new Array<number>(n).fill(0);
  constraints.forEach(({ indices, coefficients }, j) => {
    indices.forEach((index, k) => {
      sum[index]! += m[j]! * coefficients[k]!;
    });
  });
  return sum;
}

/**
 * Largest breach of the Karush-Kuhn-Tucker conditions, which for a strictly convex task prove the
 * optimum, relative to the largest of the numbers in play.
 */
function breach({ weights, target, constraints }: Programme, { x, multipliers }: Optimum): number {
  const pull = combine(constraints, multipliers, x.length);
  const stationarity = x.map((value, i) => weights[i]! * (value - target[i]!) - pull[i]!);
  const primal = constraints.flatMap((constraint) => {
    const value = times(constraint, x);
    return [constraint.low - value, value - constraint.high].map((gap) => Math.max(0, gap));
  });
  const slackness = constraints.map((constraint, j) => {
    const multiplier = multipliers[j]!;
    if (multiplier === 0) return 0;
    const held = multiplier > 0 ? constraint.low : constraint.high;
    return times(constraint, x) - held;
  });
  const size = Math.max(1, ...[...x, ...multipliers].map(Math.abs));
  return Math.max(0, ...[...stationarity, ...primal, ...slackness].map(Math.abs)) / size;
}

/** A Farkas certificate proves that no x satisfies the constraints: see `Infeasible`. */
function proves({ constraints, target }: Programme, { certificate }: Infeasible): boolean {
  const size = Math.max(...certificate.map(Math.abs));
  const sum = combine(constraints, certificate, target.length);
  const gap = certificate.reduce((total, m, j) => {
    if (m === 0) return total;
    const { low, high } = constraints[j]!;
    return total + m * (m > 0 ? low : high);
  }, 0);
  return sum.every((entry) => Math.abs(entry) < 1e-9 * size) && gap > 1e-9 * size;
}

function dense(coefficients: number[], low: number, high: number): LinearConstraint {
  return { indices: coefficients.map((_, i) => i), coefficients, low, high };
}

function bounds(n: number, low: number, high: number): LinearConstraint[] {
  return Array.from({ length: n }, (_, i) => ({ indices: [i], coefficients: [1], low, high }));
}

const whole = (min: number, max: number): fc.Arbitrary<number> => fc.integer({ min, max });

function interval(value: fc.Arbitrary<number>): fc.Arbitrary<[number, number]> {
  return fc.oneof(
    value.map((low): [number, number] => [low, Infinity]),
    value.map((high): [number, number] => [-Infinity, high]),
    value.map((both): [number, number] => [both, both]),
    fc.tuple(value, value).map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]),
  );
}

function programmes(
  coefficient: fc.Arbitrary<number>,
  value: fc.Arbitrary<number>,
): fc.Arbitrary<Programme> {
  return whole(1, 7).chain((n) =>
    fc.record({
      weights: fc.array(whole(1, 9), { minLength: n, maxLength: n }),
      target: fc.array(value, { minLength: n, maxLength: n }),
      constraints: fc.array(
        fc
          .tuple(fc.array(coefficient, { minLength: n, maxLength: n }), interval(value))
          .map(([row, [low, high]]) => dense(row, low, high)),
        { maxLength: 12 },
      ),
    }),
  );
}

/** Small whole numbers: repeated, parallel, zero and touching constraints abound. */
const degenerate = programmes(whole(-2, 2), whole(-4, 4));
const scattered = programmes(
  whole(-10_000, 10_000).map((value) => value / 10_000),
  whole(-50_000, 50_000).map((value) => value / 1000),
);

describe("QuadraticProgramme", () => {
  it.each([
    ["degenerate", degenerate],
    ["scattered", scattered],
  ])("proves its answer on 4000 %s programmes", (_, arbitrary) => {
    const seen = { optimum: 0, held: 0, infeasible: 0 };
    fc.assert(
      fc.property(arbitrary, (programme) => {
        const solution = solve(programme);
        if (solution.feasible) {
          seen.optimum++;
          if (solution.active.length > 1) seen.held++;
          expect(breach(programme, solution)).toBeLessThan(1e-9);
        } else {
          seen.infeasible++;
          expect(proves(programme, solution)).toBe(true);
        }
      }),
      { seed: 20201020, numRuns: 4000 },
    );
    expect(seen.optimum).toBeGreaterThan(800);
    expect(seen.held).toBeGreaterThan(400);
    expect(seen.infeasible).toBeGreaterThan(400);
  });

  it("agrees with Lawson & Hanson's least distance programming", () => {
    const rows = [
      [5, 1, 2, 4, 1],
      [3, 4, -3, -5, -2],
      [-2, 4, 5, -5, 0],
      [4, -4, 3, -4, 0],
      [3, -2, -2, -2, 2],
      [-3, 5, -1, 0, 0],
      [1, 1, 0, 5, 3],
      [3, 2, 1, -2, 5],
    ];
    const lows = [-5, -9, -12.5, 7.5, 5.5, -11.5, -3, -5.5];
    const { x, active } = optimum({
      weights: [4, 1, 1, 3, 1],
      target: [-1, -5, 7, -6, 7],
      constraints: rows.map((row, j) => dense(row, lows[j]!, Infinity)),
    });
    // scipy 1.17.1, S = A / sqrt(w), h = b - A t: u = nnls(vstack([S.T, h]), [0, 0, 0, 0, 0, 1])[0],
    // r = vstack([S.T, h]) @ u - [0, 0, 0, 0, 0, 1]; t - r[:5] / r[5] / sqrt(w); u > 0 at 0, 1 and 6
    const expected = [
      -0.10271694470893744, -1.0307433445941627, 4.987282663988424, -5.4891674384024425,
      8.526432493771763,
    ];
    x.forEach((value, i) => expect(value).toBeCloseTo(expected[i]!, 10));
    expect([...active].sort()).toEqual([0, 1, 6]);
  });

  it("projects onto a hyperplane by the closed form", () => {
    const [weights, target, normal, value] = [[1, 2, 4], [3, -1, 5], [1, 2, -2], 4] as const;
    const constraints = [dense([...normal], value, value)];
    const { x, multipliers } = optimum({ weights: [...weights], target: [...target], constraints });
    // x = t + m W^-1 a with m = (b - a't) / (a' W^-1 a) = (4 + 9) / (1 + 2 + 1)
    expect(multipliers[0]).toBeCloseTo(13 / 4, 12);
    [3 + 13 / 4, -1 + 13 / 4, 5 - 13 / 8].forEach((expected, i) => {
      expect(x[i]).toBeCloseTo(expected, 12);
    });
  });

  it("projects onto the simplex as sorting does", () => {
    fc.assert(
      fc.property(fc.array(whole(-300, 300), { minLength: 2, maxLength: 20 }), (hundredths) => {
        const target = hundredths.map((value) => value / 100);
        const n = target.length;
        const constraints = [dense(new Array<number>(n).fill(1), 1, 1), ...bounds(n, 0, Infinity)];
        const { x } = optimum({ weights: new Array<number>(n).fill(1), target, constraints });
        const threshold = simplexThreshold(target);
        target.forEach((value, i) => {
          expect(x[i]).toBeCloseTo(Math.max(0, value - threshold), 10);
        });
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it("puts values in order as pooling adjacent violators does", () => {
    const weighted = fc.tuple(whole(-99, 99), whole(1, 9));
    fc.assert(
      fc.property(fc.array(weighted, { minLength: 2, maxLength: 31 }), (pairs) => {
        const target = pairs.map(([value]) => value);
        const weights = pairs.map(([, weight]) => weight);
        const constraints = target.slice(1).map((_, i) => ({
          indices: [i, i + 1],
          coefficients: [-1, 1],
          low: 0,
          high: Infinity,
        }));
        const { x } = optimum({ weights, target, constraints });
        poolAdjacentViolators(target, weights).forEach((value, i) => {
          expect(x[i]).toBeCloseTo(value, 9);
        });
      }),
      { seed: 2, numRuns: 300 },
    );
  });

  it("returns a target that meets every constraint to the last bit", () => {
    const target = [0.1, 0.2, 0.3 + Number.EPSILON];
    const constraints = [dense([1, 1, 1], -Infinity, 1), ...bounds(3, 0, 1)];
    const solution = optimum({ weights: [3, 7, 0.1], target, constraints });
    expect(solution).toEqual({
      feasible: true,
      x: target,
      multipliers: [0, 0, 0, 0],
      active: [],
      iterations: 0,
    });
  });

  it("takes equalities that say the same thing twice, and once more in other units", () => {
    const constraints = [
      dense([1, 1, 1], 6, 6),
      dense([1, 1, 1], 6, 6),
      dense([-20, -20, -20], -120, -120),
      dense([1, 0, 0], 5, 5),
      dense([0, 1, 1], 1, 1),
    ];
    const { x } = optimum({ weights: [1, 1, 1], target: [0, 0, 0], constraints });
    [5, 0.5, 0.5].forEach((expected, i) => expect(x[i]).toBeCloseTo(expected, 12));
  });

  it("accepts intervals that only touch, and refuses them a hair apart", () => {
    const touching = [dense([1], 0.95, 1.05), dense([1], 1.05, 1.15)];
    expect(optimum({ weights: [1], target: [0], constraints: touching }).x[0]).toBeCloseTo(
      1.05,
      12,
    );
    const apart = [dense([1], 0.95, 1.05), dense([1], 1.05 + 1e-8, 1.15)];
    const programme = { weights: [1], target: [0], constraints: apart };
    const solution = solve(programme);
    expect(solution.feasible).toBe(false);
    if (!solution.feasible) expect(solution.certificate).toEqual([-1, 1]);
  });

  it("starts from a neighbour's optimum and ends where a cold start ends", () => {
    const neighbours = scattered.chain((programme) =>
      fc.record({
        programme: fc.constant(programme),
        shift: fc.array(whole(-9, 9), {
          minLength: programme.target.length,
          maxLength: programme.target.length,
        }),
      }),
    );
    let warm = 0;
    fc.assert(
      fc.property(neighbours, ({ programme, shift }) => {
        const start = solve(programme);
        fc.pre(start.feasible);
        const target = programme.target.map((value, i) => value + shift[i]!);
        const neighbour = { ...programme, target };
        const solver = new QuadraticProgramme(programme.constraints, programme.weights);
        const solution = solver.solve(target, start);
        if (!solution.feasible) throw new Error("a target cannot make constraints infeasible");
        expect(breach(neighbour, solution)).toBeLessThan(1e-9);
        const cold = optimum(neighbour);
        const size = Math.max(1, ...cold.x.map(Math.abs));
        cold.x.forEach((value, i) => {
          expect(Math.abs(solution.x[i]! - value)).toBeLessThan(1e-9 * size);
        });
        if (solution.iterations < cold.iterations) warm++;
      }),
      { seed: 3, numRuns: 1500 },
    );
    expect(warm).toBeGreaterThan(500);
  });

  it("keeps nothing of one solve for the next", () => {
    const solver = new QuadraticProgramme([dense([1, 1], 2, 2), dense([1, -1], 0, 5)], [1, 1]);
    const first = solver.solve([9, -4]);
    solver.solve([-7, 3]);
    expect(solver.solve([9, -4])).toEqual(first);
  });

  it("leaves its inputs alone", () => {
    const programme = deepFreeze({
      weights: [1, 2],
      target: [4, 4],
      constraints: [dense([1, 1], -Infinity, 5)],
    });
    expect(optimum(programme).x[0]).toBeCloseTo(2, 12);
  });

  it("names what is wrong with its inputs", () => {
    const solver = new QuadraticProgramme([], [1, 1]);
    expect(() => solver.solve([1])).toThrow(expect.objectContaining({ code: "programme-target" }));
    expect(() => solver.solve([1, NaN])).toThrow(
      expect.objectContaining({ code: "programme-target" }),
    );
    expect(() => new QuadraticProgramme([], [1, 0])).toThrow(
      expect.objectContaining({ code: "programme-weight" }),
    );
    expect(() => new QuadraticProgramme([dense([1], 2, 1)], [1])).toThrow(
      expect.objectContaining({ code: "constraint-interval" }),
    );
  });
});

/** The threshold t with sum of max(0, v - t) = 1 (Held, Wolfe & Crowder 1974). */
function simplexThreshold(values: readonly number[]): number {
  let sum = 0;
  let threshold = 0;
  [...values]
    .sort((a, b) => b - a)
    .forEach((value, i) => {
      sum += value;
      if (value > (sum - 1) / (i + 1)) threshold = (sum - 1) / (i + 1);
    });
  return threshold;
}

function poolAdjacentViolators(values: readonly number[], weights: readonly number[]): number[] {
  const blocks: { mean: number; weight: number; count: number }[] = [];
  values.forEach((value, i) => {
    let block = { mean: value, weight: weights[i]!, count: 1 };
    while (blocks.length > 0 && blocks.at(-1)!.mean > block.mean) {
      const last = blocks.pop()!;
      const weight = last.weight + block.weight;
      const mean = (last.mean * last.weight + block.mean * block.weight) / weight;
      block = { mean, weight, count: last.count + block.count };
    }
    blocks.push(block);
  });
  return blocks.flatMap(({ mean, count }) => new Array<number>(count).fill(mean));
}
