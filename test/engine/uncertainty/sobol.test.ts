import { describe, expect, it } from "vitest";
import { Random } from "../../../src/engine/math/random";
import { sobol } from "../../../src/engine/uncertainty/sobol";
import { toEnd } from "../../support/small-simulation";

function shares(
  factors: number,
  outputs: number,
  f: (x: readonly number[]) => readonly number[],
  samples: number,
) {
  const random = new Random(42);
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

  it("keeps outputs apart, and has no shares for one that does not vary or is blank", () => {
    const outputs = ([x, y]: readonly number[]) => [x! + y!, 3, NaN, x!];
    const [sum, flat, blank, alone] = shares(2, 4, outputs, 4000);
    sum!.first.forEach((share) => expect(share).toBeCloseTo(0.5, 1));
    expect([...flat!.first, ...flat!.total, ...blank!.first, ...blank!.total]).toEqual(
      new Array(8).fill(NaN),
    );
    expect(alone!.total[1]).toBe(0);
    expect(alone!.total[0]).toBeCloseTo(1, 1);
  });
});
