import { describe, expect, it } from "vitest";
import { baseline, groupings, indicators, published, units } from "../../src/catalog/catalog";
import type { Fact } from "../../src/model/catalog";

const { facts, totalInterval } = published;
const ofKind = <K extends Fact["kind"]>(kind: K): Extract<Fact, { kind: K }>[] =>
  facts.filter((fact): fact is Extract<Fact, { kind: K }> => fact.kind === kind);
const sum = (group: string): { low: number; high: number } => {
  const { value, half } = ofKind("sum").find((fact) => fact.group === group)!;
  return { low: value - half, high: value + half };
};
const [mean] = ofKind("mean");
const [leader] = ofKind("score");

describe("facts", () => {
  it("have ids that differ", () => {
    expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length);
    expect(facts).toHaveLength(22);
  });
  it("speak of groups, units, indicators and sub-indices that exist", () => {
    const groups = new Set(
      [...groupings.poles, ...groupings.partitions.flatMap((partition) => partition.groups)].map(
        ({ id }) => id,
      ),
    );
    const indexed = new Set(units.filter((unit) => unit.indexed).map(({ id }) => id));
    const measures = new Set([
      ...indicators.map(({ code }) => code),
      ...baseline.subindices.map(({ id }) => `sub:${id}`),
    ]);
    for (const fact of facts) {
      if (fact.kind === "sum" || fact.kind === "share") expect(groups).toContain(fact.group);
      if (fact.kind === "score") expect(indexed).toContain(fact.unit);
      if (fact.kind === "order") for (const unit of fact.units) expect(indexed).toContain(unit);
      if (fact.kind === "pearson") expect(measures).toContain(fact.with);
      if (fact.kind === "sd") expect(measures).toContain(fact.of);
      if (fact.kind === "comparison") {
        const known = {
          groups,
          domains: new Set(baseline.domains.map(({ id }) => id)),
          subindices: new Set(baseline.subindices.map(({ id }) => id)),
        }[fact.of];
        for (const id of fact.levels.flat()) expect(known).toContain(id);
      }
    }
  });
  it("state a sum and a share of each of the five areas, of one and the same membership", () => {
    const areas = groupings.sets.find(({ id }) => id === "areas")!.groups;
    const bySum = ofKind("sum").map(({ group, membership }) => [group, membership]);
    expect(bySum).toEqual(ofKind("share").map(({ group, membership }) => [group, membership]));
    expect(bySum.map(([group]) => group).sort()).toEqual([...areas].sort());
    expect(Object.fromEntries(bySum)).toEqual({
      east: "inferred",
      "central-south": "inferred",
      "pole-yrd": "inferred",
      "pole-bohai": "inferred",
      "pole-pan-prd": "unpublished",
    });
  });
  it("order the two spreads as their figures do", () => {
    const spread = (id: string) => ofKind("sd").find((fact) => fact.of === `sub:${id}`)!.value;
    const order = ofKind("comparison").find(({ measure }) => measure === "sd")!;
    const [[high], [low]] = order.levels as [[string], [string]];
    expect(spread(high)).toBeGreaterThan(spread(low));
    for (const text of Object.values(order.text)) {
      for (const id of [high, low]) expect(text).toContain(spread(id).toFixed(2));
    }
  });
  it("round to their last printed digit", () => {
    for (const fact of facts) {
      if (!("half" in fact)) continue;
      const decimals = fact.kind === "pearson" || fact.kind === "sd" ? 2 : 1;
      expect(fact.half).toBe(0.5 / 10 ** decimals);
      expect(Number(fact.value.toFixed(decimals))).toBe(fact.value);
    }
  });
});

describe("what follows from the figures alone", () => {
  it("the five sum and share pairs and 31 means have the total interval in common", () => {
    let low = 31 * (mean!.value - mean!.half);
    let high = 31 * (mean!.value + mean!.half);
    for (const share of ofKind("share")) {
      const part = sum(share.group);
      low = Math.max(low, part.low / ((share.value + share.half) / 100));
      high = Math.min(high, part.high / ((share.value - share.half) / 100));
    }
    expect(low).toBeLessThan(high);
    expect(totalInterval.map((bound) => bound.toFixed(2))).toEqual([
      low.toFixed(2),
      high.toFixed(2),
    ]);
  });
  it("安徽 cannot be in 长三角: 闽赣鲁 would need more than three times the leading score", () => {
    const top = leader!.value + leader!.half;
    expect(sum("east").low - sum("pole-yrd").high).toBeGreaterThan(3 * top);
    expect(sum("east").low - sum("pole-yrd").high).toBeLessThan(4 * top);
  });
  it("the official nine of 泛珠三角 leave the seven besides 粤闽 an average of 35.3 at least", () => {
    const highest = leader!.value + leader!.half;
    expect((sum("pole-pan-prd").low - 2 * highest) / 7).toBeCloseTo(35.3, 1);
  });
});
