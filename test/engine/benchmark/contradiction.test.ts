import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { baseline, published, units } from "../../../src/catalog/catalog";
import { memberGroups } from "../../../src/catalog/member-groups";
import { benchmark } from "../../../src/engine/benchmark/benchmark";
import type { BenchmarkQuery } from "../../../src/engine/benchmark/benchmark-query";
import type { Fact } from "../../../src/model/catalog";
import type { MemberGroup } from "../../../src/model/index-result";

function conflict(query: BenchmarkQuery): readonly string[] | null {
  const middle = query.units.map(() => (query.low + query.high) / 2);
  const result = benchmark(middle, query);
  return "contradiction" in result ? result.contradiction.facts : null;
}

function without(query: BenchmarkQuery, facts: readonly string[], fact: string): BenchmarkQuery {
  return { ...query, imposed: facts.filter((id) => id !== fact) };
}

describe("contradiction in the published facts", () => {
  const query: BenchmarkQuery = {
    ...baseline.benchmark!,
    units: units.filter(({ indexed }) => indexed).map(({ id }) => id),
    facts: published.facts,
    imposed: published.facts
      .filter(({ kind }) => ["mean", "score", "order", "sum", "share"].includes(kind))
      .map(({ id }) => id),
    groups: memberGroups("areas", { "pole-yrd": "4" }),
    totalInterval: published.totalInterval,
  };

  // 闽 + 赣 + 鲁 would have to be 445.4 - 203.2 = 242.2, more than three times the 75.25 of 广东.
  const expected = ["guangdong-score", "top-five", "east-sum", "yrd-sum"];

  it("is four facts when 长三角 takes in 安徽", () => {
    expect(conflict(query)).toEqual(expected);
    expect(conflict({ ...query, imposed: baseline.benchmark!.facts })).toEqual(expected);
  });

  it.each(expected)("is gone without %s", (fact) => {
    expect(conflict(without(query, expected, fact))).toBeNull();
  });

  it("is absent with the three of 长三角", () => {
    const groups = memberGroups("areas", {});
    expect(conflict({ ...query, groups })).toBeNull();
  });
});

describe("contradiction", () => {
  const members = ["a", "b", "c", "d"];
  const groups: MemberGroup[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14].map((bits) => ({
    id: String(bits),
    members: members.filter((_, i) => bits & (1 << i)),
  }));
  const base: BenchmarkQuery = {
    units: members,
    facts: [],
    imposed: [],
    groups,
    totalInterval: [8, 24],
    orderGap: 0.1,
    low: 0,
    high: 8,
  };

  function sums(values: readonly (readonly [number, number])[]): BenchmarkQuery {
    const facts: Fact[] = values.map(([group, value], i) => ({
      id: `f${i}`,
      kind: "sum",
      group: groups[group]!.id,
      value,
      half: 0.25,
      membership: "published",
      source: "press",
    }));
    return { ...base, facts, imposed: facts.map(({ id }) => id) };
  }

  it("prefers two facts that clash to three found first", () => {
    // a = 1, b = 1, a + b = 9; and last c = 2, c = 3.
    const query = sums([
      [0, 1],
      [1, 1],
      [2, 9],
      [3, 2],
      [3, 3],
    ]);
    expect(conflict(query)).toEqual(["f3", "f4"]);
  });

  it("can be one fact that its background alone forbids", () => {
    expect(
      conflict(
        sums([
          [0, 1],
          [2, 20],
        ]),
      ),
    ).toEqual(["f1"]);
  });

  it("is the smallest: every smaller set of facts can hold, as can all its own but one", () => {
    let found = 0;
    const fact = fc.tuple(fc.nat(13), fc.integer({ min: 0, max: 20 }));
    fc.assert(
      fc.property(fc.array(fact, { minLength: 1, maxLength: 7 }), (values) => {
        const query = sums(values);
        const facts = conflict(query);
        if (facts === null) return;
        found++;
        expect(conflict({ ...query, imposed: facts })).toEqual(facts);
        for (const subset of subsets(query.imposed)) {
          if (subset.length >= facts.length) continue;
          expect(conflict({ ...query, imposed: subset })).toBeNull();
        }
      }),
      { seed: 6, numRuns: 200 },
    );
    expect(found).toBeGreaterThan(50);
  });

  it("blames no fact when the total is out of reach of the bounds", () => {
    expect(() => conflict({ ...base, totalInterval: [33, 40] })).toThrow(
      expect.objectContaining({ code: "benchmark-background" }),
    );
  });
});

function subsets(ids: readonly string[]): string[][] {
  return ids.reduce<string[][]>((all, id) => [...all, ...all.map((set) => [...set, id])], [[]]);
}
