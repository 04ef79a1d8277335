import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Random } from "../../../src/engine/math/random";

const times = <T>(count: number, draw: () => T): T[] => Array.from({ length: count }, draw);

describe("Random", () => {
  it("gives the published words of a state", () => {
    const random = Random.of([1, 2, 3, 4]);
    // xoshiro128plusplus.c, as the tests of Rust's rand_xoshiro print it
    expect(times(10, () => random.word())).toEqual([
      641, 1573767, 3222811527, 3517856514, 836907274, 4247214768, 3867114732, 1355841295,
      495546011, 621204420,
    ]);
    times(102_390, () => random.word());
    // the tests of PHP's ext/random print the word after 102,400 others, low byte first, fa3c872c
    expect(random.word()).toBe(0x2c873cfa);
  });

  it("gives the published words of a seed", () => {
    const random = new Random(0);
    // Rust's rand, Xoshiro128PlusPlus::seed_from_u64(0)
    expect(times(6, () => random.word())).toEqual([
      1179900579, 1938959192, 3089844957, 3657088315, 1015453891, 479942911,
    ]);
  });

  it("keeps uniform numbers within 0 and 1, with the mean and the spread of the law", () => {
    const random = new Random(20201020);
    const draws = times(20_000, () => random.uniform());
    expect(draws.every((value) => value >= 0 && value < 1)).toBe(true);
    const mean = draws.reduce((sum, value) => sum + value, 0) / draws.length;
    const square = draws.reduce((sum, value) => sum + value * value, 0) / draws.length;
    // Five standard errors: sd of u is 12^-1/2, of u^2 (4/45)^1/2.
    expect(Math.abs(mean - 1 / 2)).toBeLessThan(5 / Math.sqrt(12 * draws.length));
    expect(Math.abs(square - 1 / 3)).toBeLessThan(5 * Math.sqrt(4 / 45 / draws.length));
  });

  it("draws each of the whole numbers alike", () => {
    const random = new Random(7);
    const counts = [0, 0, 0, 0, 0, 0];
    for (const value of times(12_000, () => random.integer(6))) counts[value]! += 1;
    const chi = counts.reduce((sum, count) => sum + (count - 2000) ** 2 / 2000, 0);
    // scipy.stats.chi2.ppf(0.999, 5)
    expect(chi).toBeLessThan(20.515);
  });

  it("shuffles into every order alike, and keeps what it shuffles", () => {
    const random = new Random(11);
    const counts = new Map<string, number>();
    for (const order of times(12_000, () => {
      const values = [1, 2, 3];
      random.shuffle(values);
      return values.join("");
    })) {
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).toBe(6);
    const chi = [...counts.values()].reduce((sum, count) => sum + (count - 2000) ** 2 / 2000, 0);
    expect(chi).toBeLessThan(20.515);
  });

  it("shuffles a part from the whole", () => {
    fc.assert(
      fc.property(fc.nat(1e6), fc.integer({ min: 1, max: 40 }), fc.nat(45), (seed, n, count) => {
        const values = Array.from({ length: n }, (_, i) => i);
        new Random(seed).shuffle(values, count);
        expect([...values].sort((a, b) => a - b)).toEqual(values.map((_, i) => i));
        const again = Array.from({ length: n }, (_, i) => i);
        new Random(seed).shuffle(again, count);
        expect(again).toEqual(values);
      }),
      { seed: 20201020 },
    );
  });

  it.each([-1, 0.5, NaN, 2 ** 53])("refuses the seed %s", (seed) => {
    expect(() => new Random(seed)).toThrow(expect.objectContaining({ code: "random-seed" }));
  });

  it.each([0, 1.5, 2 ** 32 + 1, NaN])("refuses to draw below %s", (n) => {
    expect(() => new Random(1).integer(n)).toThrow(
      expect.objectContaining({ code: "random-integer" }),
    );
  });
});
