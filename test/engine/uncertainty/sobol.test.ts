import { describe, expect, it } from "vitest";
import { Random } from "../../../src/engine/math/random";
import { sobol } from "../../../src/engine/uncertainty/sobol";
import { toEnd } from "../../support/small-simulation";

function shares(
  factors: number,
  outputs: number,
  f: (x: readonly number[]) => readonly number[],
  samples: number,
  seed = 42,
) {
  const random = new Random(seed);
  return toEnd(
    sobol(
      {
        factors,
        outputs,
        draw: () => Array.from({ length: factors }, () => random.uniform()),
        swap: (row, other, factor) => row.map((value, i) => (i === factor ? other[i]! : value)),
        evaluate: (row, into) => into.set(f(row)),
      },
      samples,
      random,
    ),
  );
}

describe("sobol", () => {
  it("gives the analytic shares of the Ishigami function", () => {
    // Ishigami & Homma 1990, x uniform on [-pi, pi], a = 7, b = 0.1:
    // V = a^2/8 + b pi^4/5 + b^2 pi^8/18 + 1/2, V1 = (1 + b pi^4/5)^2/2, V2 = a^2/8, V3 = 0,
    // V13 = b^2 pi^8 (1/18 - 1/50).
    const [a, b] = [7, 0.1];
    const variance = a ** 2 / 8 + (b * Math.PI ** 4) / 5 + (b ** 2 * Math.PI ** 8) / 18 + 1 / 2;
    const v1 = (1 + (b * Math.PI ** 4) / 5) ** 2 / 2;
    const v13 = b ** 2 * Math.PI ** 8 * (1 / 18 - 1 / 50);
    const ishigami = (u: readonly number[]) => {
      const [x1, x2, x3] = u.map((value) => Math.PI * (2 * value - 1)) as [number, number, number];
      return [Math.sin(x1) + a * Math.sin(x2) ** 2 + b * x3 ** 4 * Math.sin(x1)];
    };
    const [found] = shares(3, 1, ishigami, 40_000);
    expect(found!.variance / variance).toBeCloseTo(1, 1);
    const first = [v1 / variance, a ** 2 / 8 / variance, 0];
    const total = [(v1 + v13) / variance, a ** 2 / 8 / variance, v13 / variance];
    first.forEach((share, i) => expect(Math.abs(found!.first[i]! - share)).toBeLessThan(0.02));
    total.forEach((share, i) => expect(Math.abs(found!.total[i]! - share)).toBeLessThan(0.02));
  });

  it("gives the analytic shares of Sobol's g function", () => {
    // Saltelli & Sobol 1995: prod (|4 x_i - 2| + a_i) / (1 + a_i); V_i = 1 / (3 (1 + a_i)^2),
    // V = prod (1 + V_i) - 1, VT_i = V_i prod_{j != i} (1 + V_j).
    const a = [0, 1, 4.5, 9, 99];
    const parts = a.map((value) => 1 / (3 * (1 + value) ** 2));
    const product = parts.reduce((all, part) => all * (1 + part), 1);
    const variance = product - 1;
    const g = (x: readonly number[]) => [
      x.reduce((all, value, i) => (all * (Math.abs(4 * value - 2) + a[i]!)) / (1 + a[i]!), 1),
    ];
    const [found] = shares(5, 1, g, 40_000);
    parts.forEach((part, i) => {
      expect(Math.abs(found!.first[i]! - part / variance)).toBeLessThan(0.02);
      const total = (part * product) / (1 + part) / variance;
      expect(Math.abs(found!.total[i]! - total)).toBeLessThan(0.02);
    });
  });

  it("gives ranges as wide as runs with other seeds lie apart", () => {
    // x + 2 y, uniform: shares 1/5 and 4/5, each at once first and total.
    const sum = ([x, y]: readonly number[]) => [x! + 2 * y!];
    const runs = Array.from({ length: 60 }, (_, seed) => shares(2, 1, sum, 300, seed)[0]!);
    const spread = (values: readonly number[]) => {
      const mean = values.reduce((total, value) => total + value, 0) / values.length;
      return Math.sqrt(values.reduce((total, value) => total + (value - mean) ** 2, 0) / 59);
    };
    const kinds = [
      ["first", "firstRange"],
      ["total", "totalRange"],
    ] as const;
    for (const [kind, range] of kinds) {
      for (const i of [0, 1]) {
        // 5 to 95 per cent of a normal law is 3.29 standard deviations wide.
        const apart = 3.29 * spread(runs.map((run) => run[kind][i]!));
        const widths = runs.map((run) => run[range][i]!.high - run[range][i]!.low);
        const wide = widths.reduce((total, width) => total + width, 0) / runs.length;
        expect(wide / apart).toBeGreaterThan(0.75);
        expect(wide / apart).toBeLessThan(1.3);
        const hit = runs.filter((run) => run[range][i]!.low <= (i === 0 ? 0.2 : 0.8) && run[range][i]!.high >= (i === 0 ? 0.2 : 0.8)); // prettier-ignore
        expect(hit.length / runs.length).toBeGreaterThan(0.75);
      }
    }
  });

  it("keeps outputs apart, and has no shares for one that does not vary or is blank", () => {
    const outputs = ([x, y]: readonly number[]) => [x! + y!, 3, NaN, x!];
    const [sum, flat, blank, alone] = shares(2, 4, outputs, 4000);
    sum!.first.forEach((share) => expect(share).toBeCloseTo(0.5, 1));
    expect([...flat!.first, ...flat!.total, ...blank!.first, ...blank!.total]).toEqual(
      new Array(8).fill(NaN),
    );
    expect(flat!.firstRange[0]).toEqual({ low: NaN, high: NaN });
    expect(alone!.total[1]).toBe(0);
    expect(alone!.totalRange[1]).toEqual({ low: 0, high: 0 });
    expect(alone!.total[0]).toBeCloseTo(1, 1);
  });
});
