import { describe, expect, it } from "vitest";
import { declaredAssumptions } from "../../../src/catalog/assumptions";
import { computeIndex } from "../../../src/engine/compute-index";
import { uncertainty } from "../../../src/engine/uncertainty/uncertainty";
import type { Spread, UncertaintyProgress } from "../../../src/model/uncertainty";
import { baselineOnPanel } from "../../support/baseline-query";
import { methodology, smallQuery } from "../../support/small-query";
import { smallAssumptions, smallSimulation, toEnd } from "../../support/small-simulation";

const certain = smallAssumptions({
  weightChange: 0,
  treat: [{ method: "declared" }],
  aggregate: [{ method: "arithmetic" }],
  leaveOneOut: false,
});

const widths = ({ low, high }: Spread): number[] => high.map((value, i) => value - low[i]!);

describe("uncertainty", () => {
  it("is the index itself where nothing is uncertain", () => {
    const query = smallSimulation({ assumptions: certain, draws: 3 });
    const { computed } = toEnd(uncertainty(query));
    const { values, ranks } = computeIndex(query.index).computed;
    for (const spread of [computed.scores.low, computed.scores.median, computed.scores.high]) {
      spread.forEach((value, i) => expect(value).toBeCloseTo(values[i]!, 12));
    }
    expect(computed.ranks.low).toEqual(ranks);
    expect(computed.ranks.high).toEqual(ranks);
    computed.ahead.forEach((row, a) => {
      row.forEach((share, b) => expect(share).toBe(ranks[a]! < ranks[b]! ? 1 : 0));
    });
  });

  it("gives the same bytes for a seed, and others for another", () => {
    const text = (seed: number) => JSON.stringify(toEnd(uncertainty(smallSimulation({ seed }))));
    expect(text(1)).toBe(text(1));
    expect(text(2)).not.toBe(text(1));
  });

  it("tells its progress every 250 draws, and figures that are those of a shorter run", () => {
    const told: UncertaintyProgress[] = [];
    const query = smallSimulation({ draws: 1100 });
    toEnd(uncertainty(query), (progress) => told.push(progress));
    expect(told.map(({ done }) => done)).toEqual([250, 500, 750, 1000]);
    expect(told.map(({ result }) => result?.done ?? null)).toEqual([250, 500, null, 1000]);
    const short = toEnd(uncertainty({ ...query, draws: 500 }));
    expect(told[1]?.result?.computed).toEqual(short.computed);
  });

  it("has ranks alone where the draws have no scale in common", () => {
    const both = smallAssumptions({
      normalise: [
        { method: "minmax", low: 0, high: 100 },
        { method: "zscore", sd: "sample", mean: 0, spread: 1 },
      ],
    });
    const { computed } = toEnd(uncertainty(smallSimulation({ assumptions: both, draws: 40 })));
    for (const { low, median, high } of [computed.scores, computed.sums, computed.means]) {
      for (const figure of [...low, ...median, ...high]) expect(figure).toBeNaN();
    }
    for (const rank of computed.ranks.median) expect(rank).toBeGreaterThanOrEqual(1);

    // On the published scale they have one.
    const index = baselineOnPanel();
    const real = { index, assumptions: declaredAssumptions, draws: 20, seed: 1 };
    const scaled = toEnd(uncertainty(real)).computed.scores;
    expect([...scaled.low, ...scaled.high].some(Number.isNaN)).toBe(false);
    const methodology = { ...index.methodology, scale: null, benchmark: null };
    const unscaled = toEnd(uncertainty({ ...real, index: { ...index, methodology } }));
    expect(unscaled.computed.scores.low.every(Number.isNaN)).toBe(true);
    expect(unscaled.computed.ahead).toHaveLength(31);
  });

  it("says which draws had no scale, and leaves them out", () => {
    const scaled = methodology({ scale: { mean: 50, unit: "A", value: 75 } });
    const result = toEnd(
      uncertainty(smallSimulation({ index: { ...smallQuery(), methodology: scaled } })),
    );
    expect(result.refused.length).toBeGreaterThan(0);
    const [diagnostic] = result.diagnostics;
    expect(diagnostic?.code).toBe("draws-refused");
    expect(result.computed.draws + Number(diagnostic?.params["draws"])).toBe(600);
  });

  it("names the units that lack a score in some draw", () => {
    // D lacks a: without b or c only one cell of two is left, under two thirds.
    const { diagnostics, computed } = toEnd(uncertainty(smallSimulation()));
    expect(diagnostics).toContainEqual({ code: "draws-unscored", params: { units: "D" } });
    expect(computed.scores.median.every(Number.isFinite)).toBe(true);
  });

  it.each([0, 1.5, NaN])("refuses %d draws", (draws) => {
    expect(() => toEnd(uncertainty(smallSimulation({ draws })))).toThrow("whole number from 1");
  });
});

describe("uncertainty of the baseline", () => {
  const index = baselineOnPanel();
  const result = toEnd(
    uncertainty({ index, assumptions: declaredAssumptions, draws: 400, seed: 3 }),
  );
  const estimated = result.estimated!;

  it("has a score for every draw, and no scale is refused", () => {
    expect(result.computed.draws + 0).toBe(400);
    expect(result.refused).toEqual([]);
  });

  it("orders quantiles, and gives ranks from 1 to 31", () => {
    for (const { low, median, high } of [result.computed.scores, estimated.ranks]) {
      low.forEach((value, i) => {
        expect(value).toBeLessThanOrEqual(median[i]!);
        expect(median[i]).toBeLessThanOrEqual(high[i]!);
      });
    }
    expect(Math.min(...result.computed.ranks.low)).toBe(1);
    expect(Math.max(...result.computed.ranks.high)).toBe(31);
  });

  it("fixes what the facts impose, in all draws within their rounding", () => {
    const { units, groups } = result;
    const place = (unit: string) => units.indexOf(unit);
    // 广东, 浙江, 山东, 福建, 北京: the published order of the first five.
    ["440000", "330000", "370000", "350000", "110000"].forEach((unit, i) => {
      expect(estimated.ranks.imposed[place(unit)]).toBe(true);
      expect(estimated.ranks.low[place(unit)]).toBe(i + 1);
      expect(estimated.ranks.high[place(unit)]).toBe(i + 1);
    });
    expect(estimated.ranks.imposed.filter(Boolean)).toHaveLength(5);
    expect(estimated.scores.imposed.filter(Boolean)).toHaveLength(1);
    const guangdong = place("440000");
    expect(estimated.scores.imposed[guangdong]).toBe(true);
    expect(widths(estimated.scores)[guangdong]).toBeLessThanOrEqual(0.1);
    const fixed = groups.filter((_, i) => estimated.sums.imposed[i]);
    expect(fixed.sort()).toEqual(["central-south", "east", "pole-bohai", "pole-yrd"]);
    widths(estimated.sums).forEach((width, i) => {
      if (estimated.sums.imposed[i]) expect(width).toBeLessThanOrEqual(0.1);
      else expect(width).toBeGreaterThan(1);
    });
  });

  it("imposes nothing on the computed index", () => {
    const { scores, ranks, sums, means } = result.computed;
    for (const { imposed } of [scores, ranks, sums, means]) expect(imposed).not.toContain(true);
    expect(widths(scores)[result.units.indexOf("440000")]).toBeGreaterThan(1);
  });

  it("counts of two units the one ahead, never both", () => {
    for (const { ahead } of [result.computed, estimated]) {
      ahead.forEach((row, a) => {
        expect(row[a]).toBe(0);
        row.forEach((share, b) => expect(share + ahead[b]![a]!).toBeLessThanOrEqual(1));
      });
    }
  });

  it("has no estimate where the imposed facts contradict each other", () => {
    // 长三角 with 安徽, a fourth member: its published sum is that of three.
    const groups = index.groups.map((group) =>
      group.id === "pole-yrd" ? { ...group, members: [...group.members, "340000"] } : group,
    );
    const run = uncertainty({
      index: { ...index, groups },
      assumptions: declaredAssumptions,
      draws: 2,
      seed: 1,
    });
    expect(toEnd(run).estimated).toBeNull();
  });
});
