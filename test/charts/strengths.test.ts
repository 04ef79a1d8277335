import { describe, expect, it } from "vitest";
import { standing, standings, type JudgedColumn } from "../../src/charts/strengths";
import { deepFreeze } from "../support/deep-freeze";

const column = (code: string, values: readonly number[]): JudgedColumn => ({
  code,
  direction: "higher",
  values,
});
/** 31 different values, the unit at place 0 on the given rank. */
const ranked = (rank: number): number[] => {
  const others = Array.from({ length: 31 }, (_, i) => 31 - i).filter(
    (value) => value !== 32 - rank,
  );
  return [32 - rank, ...others];
};

describe("standing", () => {
  it("is the first five of 31, the last five, and the middle", () => {
    const all = Array.from({ length: 31 }, (_, i) => standing(i + 1, 1, 31));
    expect(all.slice(0, 5)).toEqual(Array(5).fill("strength"));
    expect(all.slice(5, 26)).toEqual(Array(21).fill("middle"));
    expect(all.slice(26)).toEqual(Array(5).fill("weakness"));
  });
  it("counts the last five among those with a value", () => {
    expect([standing(25, 1, 30), standing(26, 1, 30)]).toEqual(["middle", "weakness"]);
  });
  it("takes the lower number of a tie: many that share the last place are not weak", () => {
    // 22 of 31 share rank 10, as with the first cities of 5G.
    expect(standing(10, 22, 31)).toBe("middle");
    expect(standing(27, 5, 31)).toBe("weakness");
    expect(standing(4, 9, 31)).toBe("strength");
  });
  it("calls a rank up to three a strength, however few there are", () => {
    expect([1, 2, 3, 4].map((rank) => standing(rank, 1, 4))).toEqual([
      "strength",
      "strength",
      "strength",
      "middle",
    ]);
    expect(standing(5, 1, 9)).toBe("middle");
    expect(standing(6, 1, 9)).toBe("weakness");
  });
  it("is neither where all are equal", () => {
    expect(standing(1, 31, 31)).toBe("middle");
  });
  it("is missing without a rank, and not weak", () => {
    expect(standing(NaN, 0, 31)).toBe("missing");
  });
});

describe("standings", () => {
  it("tell value, rank, ties and how many have a value", () => {
    const values = deepFreeze([7, 7, 3, NaN]);
    expect(standings(0, [column("a", values)])).toEqual([
      { code: "a", value: 7, rank: 1, tied: 2, count: 3, standing: "strength" },
    ]);
    expect(standings(3, [column("a", values)])[0]).toMatchObject({
      value: NaN,
      standing: "missing",
    });
  });
  it("come by rank, the rarer first, the missing last", () => {
    const columns = [
      column("blank", [NaN, ...Array<number>(30).fill(1)]),
      column("fifth", ranked(5)),
      column("shared", [2, 2, ...Array<number>(29).fill(1)]),
      column("alone", ranked(1)),
    ];
    expect(standings(0, columns).map(({ code }) => code)).toEqual([
      "alone",
      "shared",
      "fifth",
      "blank",
    ]);
  });
  it("make nobody strong or weak by what has no direction", () => {
    const one = { ...column("a", ranked(1)), direction: "ambiguous" } as const;
    expect(standings(0, [one])[0]?.standing).toBe("middle");
  });
});
