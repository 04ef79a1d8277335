import { readFileSync } from "node:fs";
import { csvParse } from "d3-dsv";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { baseline, published } from "../../../src/catalog/catalog";
import { memberGroups } from "../../../src/catalog/member-groups";
import { benchmark, prepareBenchmark } from "../../../src/engine/benchmark/benchmark";
import type { BenchmarkQuery } from "../../../src/engine/benchmark/benchmark-query";
import { computeIndex } from "../../../src/engine/compute-index";
import type { Fact } from "../../../src/model/catalog";
import type { BenchmarkReport, MemberGroup } from "../../../src/model/index-result";
import { deepFreeze } from "../../support/deep-freeze";

const groups = memberGroups("areas", {});
const table = csvParse(readFileSync("public/data/panel.csv", "utf8"));
const panel = {
  units: table.map((row) => row["unit"]!),
  columns: Object.fromEntries(
    table.columns
      .slice(1)
      .map((code) => [code, table.map((row) => (row[code] === "" ? NaN : Number(row[code])))]),
  ),
};
const DEFAULT = baseline.benchmark!.facts;
const published31: BenchmarkQuery = deepFreeze({
  ...baseline.benchmark!,
  units: panel.units,
  facts: published.facts,
  imposed: DEFAULT,
  groups,
  totalInterval: published.totalInterval,
});

/** The computed index of the baseline at one decimal, 北京 first, as the trial of METHOD.md gave it. */
const trial = [
  78.5, 51.7, 48.0, 40.1, 39.3, 47.1, 42.4, 39.6, 69.7, 67.3, 71.3, 61.9, 63.6, 52.1, 57.6, 50.8,
  55.1, 49.1, 75.2, 47.8, 48.7, 52.0, 65.8, 56.0, 41.4, 29.6, 49.9, 37.5, 32.3, 41.2, 40.1,
];
const SHARES = ["east-share", "central-south-share", "yrd-share", "bohai-share"];

function agreed(
  z: readonly number[],
  query: BenchmarkQuery,
): { values: readonly number[]; report: BenchmarkReport } {
  const result = benchmark(z, query);
  if (!("values" in result)) throw new Error(`contradiction: ${result.contradiction.facts.join()}`);
  return result;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** How far the scores are outside a fact, in the fact's own units; 0 when it holds. */
function outside(id: string, x: readonly number[], query: BenchmarkQuery): number {
  const fact = query.facts.find((candidate) => candidate.id === id)!;
  const score = (unit: string): number => x[query.units.indexOf(unit)]!;
  const total = (group: string): number =>
    sum(query.groups.find(({ id }) => id === group)!.members.map(score));
  const beyond = (value: number, { value: v, half }: { value: number; half: number }): number =>
    Math.max(0, Math.abs(value - v) - half);
  switch (fact.kind) {
    case "mean":
      return beyond(sum(x) / x.length, fact);
    case "score":
      return beyond(score(fact.unit), fact);
    case "sum":
      return beyond(total(fact.group), fact);
    case "share":
      return beyond((100 * total(fact.group)) / sum(x), fact);
    case "order": {
      const rest = query.units.filter((unit) => !fact.units.includes(unit)).map(score);
      const steps = fact.units.map((unit, i) => {
        const next = fact.units[i + 1];
        return score(unit) - (next ? score(next) : Math.max(...rest));
      });
      return Math.max(0, query.orderGap - Math.min(...steps));
    }
    default:
      throw new Error(`not linear: ${id}`);
  }
}

describe("benchmark on the published facts", () => {
  // scipy 1.17.1, rows S x >= h of the facts, the total and 0 <= x <= 100 (Lawson & Hanson, least
  // distance): u = nnls(vstack([S.T, h - S z]), e32)[0]; r = that @ u - e32; z - r[:31] / r[31]
  it.each([
    {
      imposed: DEFAULT,
      rms: 3.152911207410126,
      expected: [
        67.213102, 55.341265, 51.641265, 40.022364, 39.222364, 50.741265, 42.322364, 39.522364,
        67.113102, 66.018449, 70.018449, 58.686898, 67.313102, 48.886898, 67.413102, 51.0, 55.3,
        49.3, 75.25, 48.0, 48.9, 51.922364, 65.722364, 55.922364, 41.322364, 29.522364, 49.822364,
        37.422364, 32.222364, 41.122364, 40.022364,
      ],
    },
    {
      imposed: [...DEFAULT, "pan-prd-sum"],
      rms: 9.71992488641508,
      expected: [
        68.292451, 54.655032, 50.955032, 45.655953, 44.855953, 50.055032, 47.955953, 45.155953,
        68.016667, 65.616667, 69.616667, 68.192451, 68.392451, 37.022646, 68.492451, 67.639611,
        68.192451, 39.489313, 75.15, 38.189313, 39.089313, 57.555953, 44.905655, 35.105655,
        20.505655, 35.155953, 55.455953, 43.055953, 37.855953, 46.755953, 45.655953,
      ],
    },
  ])("agrees with an independent solver: $rms rms", ({ imposed, rms, expected }) => {
    const { values, report } = agreed(trial, { ...published31, imposed });
    values.forEach((value, i) => expect(value).toBeCloseTo(expected[i]!, 4));
    expect(report.rms).toBeCloseTo(rms, 4);
    expect(report.imposed).toEqual(imposed);
  });

  const computed = computeIndex({
    methodology: { ...baseline, benchmark: null },
    panel,
    groups,
    facts: published.facts,
    totalInterval: published.totalInterval,
  }).computed.values;

  it("makes the real index agree with every imposed fact, and with the shares besides", () => {
    const { values, report } = agreed(computed, published31);
    for (const id of [...DEFAULT, ...SHARES]) {
      expect([id, outside(id, values, published31) < 1e-9]).toEqual([id, true]);
    }
    // 31 x 51.75 is 1604.25, the upper end of the total: the mean is the fact that says so.
    expect(sum(values)).toBeCloseTo(1604.25, 4);
    expect(report.binding).toContain("national-mean");
    expect(sum(values)).toBeGreaterThanOrEqual(published.totalInterval[0] - 1e-9);
    expect(sum(values)).toBeLessThanOrEqual(published.totalInterval[1] + 1e-9);
    expect(report.rms).toBeGreaterThan(2.5);
    expect(report.rms).toBeLessThan(3.5);
  });

  it("is strained by the nine of the Pan-Pearl River Delta", () => {
    const query = { ...published31, imposed: [...DEFAULT, "pan-prd-sum", "pan-prd-share"] };
    const { values, report } = agreed(computed, query);
    for (const id of query.imposed) {
      expect([id, outside(id, values, query) < 1e-9]).toEqual([id, true]);
    }
    expect(report.rms).toBeGreaterThan(9);
    expect(report.rms).toBeLessThan(11);
  });

  it("shows the published order at one decimal", () => {
    const { values } = agreed(computed, published31);
    const shown = panel.units.map((unit, i) => ({ unit, score: Math.round(10 * values[i]!) }));
    const top = shown.sort((a, b) => b.score - a.score).slice(0, 6);
    expect(top.slice(0, 5).map(({ unit }) => unit)).toEqual([
      "440000",
      "330000",
      "370000",
      "350000",
      "110000",
    ]);
    expect(new Set(top.map(({ score }) => score)).size).toBe(6);
  });

  it("gives warm what it gives cold", () => {
    const warm = prepareBenchmark(published31, computed);
    const cold = prepareBenchmark(published31);
    const shift = fc.double({ min: -8, max: 8, noNaN: true });
    fc.assert(
      fc.property(fc.array(shift, { minLength: 31, maxLength: 31 }), (shifts) => {
        const z = computed.map((score, i) => score + shifts[i]!);
        const [a, b] = [warm(z), cold(z)];
        if (!("values" in a && "values" in b)) throw new Error("contradiction");
        a.values.forEach((value, i) => expect(value).toBeCloseTo(b.values[i]!, 9));
        expect(a.report.binding).toEqual(b.report.binding);
      }),
      { seed: 5, numRuns: 200 },
    );
  });
});

describe("benchmark", () => {
  const pair: MemberGroup = { id: "pair", members: ["a", "b"] };
  const about = { source: "press", half: 0.5 } as const;
  const facts: readonly Fact[] = [
    { ...about, id: "mean", kind: "mean", value: 10 },
    { ...about, id: "score", kind: "score", unit: "a", value: 14 },
    { ...about, id: "sum", kind: "sum", group: "pair", value: 25, membership: "published" },
    { ...about, id: "share", kind: "share", group: "pair", value: 80, membership: "published" },
    { source: "press", id: "order", kind: "order", units: ["c", "b"] },
  ];
  const three: BenchmarkQuery = deepFreeze({
    units: ["a", "b", "c"],
    facts,
    imposed: [],
    groups: [pair],
    totalInterval: [0, 300],
    orderGap: 0.1,
    low: 0,
    high: 100,
  });

  // Each by hand: the nearest point of the half-space that the fact's nearer bound cuts off.
  it.each([
    ["mean", [9, 8, 7], [10.5, 9.5, 8.5]],
    ["score", [15, 8, 7], [14.5, 8, 7]],
    ["sum", [9, 8, 7], [12.75, 11.75, 7]],
    // 0.205 (a + b) - 0.795 c >= 0 at 6, 6, 4: short by 0.72 over 0.71607 of squared length
    [
      "share",
      [6, 6, 4],
      [6, 6, 4].map((v, i) => v + (0.72 / 0.716075) * [0.205, 0.205, -0.795][i]!),
    ],
    // b falls below c, a stays behind b: c = b + 0.1 and b = a + 0.1, mean 8 kept
    ["order", [9, 8, 7], [7.9, 8, 8.1]],
  ])("imposes a %s", (id, z, expected) => {
    const { values, report } = agreed(z, { ...three, imposed: [id] });
    values.forEach((value, i) => expect(value).toBeCloseTo(expected[i]!, 5));
    expect(report.imposed).toEqual([id]);
    expect(report.binding).toEqual([id]);
    const squares = expected.map((value, i) => (value - z[i]!) ** 2);
    expect(report.rms).toBeCloseTo(Math.sqrt(sum(squares) / 3), 5);
  });

  it("leaves scores that agree already as they are, to the last bit", () => {
    const z = [14.1, 10.9 + Number.EPSILON, 6.2];
    const imposed = ["mean", "score", "sum", "share"];
    expect(agreed(z, { ...three, imposed })).toEqual({
      values: z,
      report: { imposed, binding: [], rms: 0 },
    });
  });

  it("moves a score the further, the larger the square of its sigma", () => {
    const query = { ...three, imposed: ["sum"], sigma: [1, 2, 1] };
    const { values } = agreed([9, 8, 7], query);
    // short by 7.5, shared 1 to 4
    [10.5, 14, 7].forEach((expected, i) => expect(values[i]).toBeCloseTo(expected, 5));
  });

  it("keeps every score within its bounds and the total within its interval", () => {
    const query = { ...three, totalInterval: [30, 40] as const, high: 12 };
    const { values, report } = agreed([20, -3, 2], query);
    // 20 falls to 12, -3 rises to 0; the missing 16 to 18 of the total is shared by b and c evenly
    [12, 6.5, 11.5].forEach((expected, i) => expect(values[i]).toBeCloseTo(expected, 5));
    expect(report.binding).toEqual([]);
  });

  it("lets a fact bind rather than a background that says the same", () => {
    // 3 (10 + 0.5) is 31.5 too
    const query = { ...three, imposed: ["mean"], totalInterval: [20, 31.5] as const };
    expect(agreed([20, 9, 8], query).report.binding).toEqual(["mean"]);
  });

  it("names a fact once, however often it is asked for", () => {
    const { report } = agreed([9, 8, 7], { ...three, imposed: ["sum", "sum"] });
    expect(report.imposed).toEqual(["sum"]);
  });

  it("refuses scores with a gap, and sigmas that are no spread", () => {
    expect(() => benchmark([1, NaN, 3], three)).toThrow(
      expect.objectContaining({ code: "benchmark-score" }),
    );
    expect(() => benchmark([1, 2], three)).toThrow(
      expect.objectContaining({ code: "benchmark-score" }),
    );
    expect(() => benchmark([1, 2, 3], { ...three, sigma: [1, 0, 1] })).toThrow(
      expect.objectContaining({ code: "benchmark-sigma" }),
    );
  });
});
