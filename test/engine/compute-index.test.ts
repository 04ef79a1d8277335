import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { computeIndex } from "../../src/engine/compute-index";
import type { Component, Impute } from "../../src/model/catalog";
import type { IndexQuery } from "../../src/model/index-result";
import { deepFreeze } from "../support/deep-freeze";
import { component, methodology, smallQuery } from "../support/small-query";

function expectClose(actual: readonly number[], wanted: readonly number[]): void {
  expect(actual).toHaveLength(wanted.length);
  wanted.forEach((value, i) => {
    if (Number.isNaN(value)) expect(actual[i]).toBeNaN();
    else expect(actual[i]).toBeCloseTo(value, 9);
  });
}

const error = (code: string) => expect.objectContaining({ code }) as unknown as Error;

describe("computeIndex", () => {
  // a: 0 50 100 - · b: 100 0 50 100 · c: 33.3 100 0 33.3 · ln(1 + d): 0 33.3 66.7 100
  it("computes the small case as by hand", () => {
    const result = computeIndex(smallQuery());
    expectClose(result.domains[0]!.values, [400 / 9, 50, 50, 200 / 3]);
    expectClose(result.domains[1]!.values, [0, 100 / 3, 200 / 3, 100]);
    expectClose(result.computed.values, [200 / 9, 125 / 3, 175 / 3, 250 / 3]);
    expect(result.computed.ranks).toEqual([4, 3, 2, 1]);
    expect(result.domains[0]!.ranks).toEqual([4, 2, 2, 1]);
    expectClose(result.domains[0]!.coverage, [1, 1, 1, 2 / 3]);
    expect(result.coverage).toEqual([1, 1, 1, 0.75]);
    expect(result).toMatchObject({
      units: ["A", "B", "C", "D"],
      methodology: { id: "small", version: 1 },
      scale: null,
      estimated: null,
      benchmark: null,
      contradiction: null,
    });
  });

  it("gives a sub-index no score where its cells are missing, and says so", () => {
    const result = computeIndex(smallQuery());
    expectClose(result.subindices[0]!.values, [0, 50, 100, NaN]);
    expect(result.subindices[0]!.ranks).toEqual([3, 2, 1, NaN]);
    expect(result.diagnostics).toEqual([
      { code: "coverage-low", params: { component: "sub", units: "D" } },
    ]);
  });

  it("leaves the logarithm out on demand", () => {
    const query = smallQuery({ methodology: methodology({ treat: { method: "none" } }) });
    expectClose(computeIndex(query).domains[1]!.values, [0, 100 / 111, 1100 / 111, 100]);
  });

  it("scores a unit without one domain from the rest, as long as enough domains are there", () => {
    const domains = [component("x", "a"), component("y", "b"), component("z", "c")];
    const query = smallQuery({ methodology: methodology({ domains }) });
    expectClose(computeIndex(query).computed.values, [400 / 9, 50, 50, 200 / 3]);
    const two = smallQuery({ methodology: methodology({ domains: domains.slice(0, 2) }) });
    const result = computeIndex(two);
    expectClose(result.computed.values, [50, 25, 75, NaN]);
    expect(result.computed.ranks).toEqual([2, 3, 1, NaN]);
    expect(result.diagnostics).toContainEqual({ code: "no-score", params: { units: "D" } });
  });

  it("drops a constant column, which then does not count as coverage, and says so", () => {
    const { panel } = smallQuery();
    const columns = { ...panel.columns, b: [7, 7, NaN, 7] };
    const result = computeIndex(
      smallQuery({
        panel: { ...panel, columns },
        methodology: methodology({ domains: [component("one", "a", "b", "c")], subindices: [] }),
      }),
    );
    expectClose(result.computed.values, [50 / 3, 75, 50, NaN]);
    expectClose(result.coverage, [1, 1, 1, 0.5]);
    expect(result.diagnostics).toContainEqual({
      code: "constant-column",
      params: { component: "one", code: "b" },
    });
  });

  it("passes over an indicator and a domain of weight 0", () => {
    const one = component("one", "a", "b");
    const [a, b] = one.indicators;
    const domains = [
      { ...one, indicators: [{ ...a!, weight: 0 }, b!] },
      { ...component("two", "d"), weight: 0 },
    ];
    const result = computeIndex(smallQuery({ methodology: methodology({ domains }) }));
    expectClose(result.computed.values, [100, 0, 50, 100]);
    expect(result.coverage).toEqual([1, 1, 1, 1]);
  });

  it("puts the scores on the scale of the anchor, and holds a scale it is given", () => {
    const scale = { mean: 51.7, unit: "D", value: 75.2 };
    const query = smallQuery({ methodology: methodology({ scale }) });
    const result = computeIndex(query);
    const mean = result.computed.values.reduce((sum, value) => sum + value, 0) / 4;
    expect(mean).toBeCloseTo(51.7, 12);
    expect(result.computed.values[3]).toBeCloseTo(75.2, 12);
    // composite mean 925 / 18, anchor 250 / 3
    expect(result.scale!.slope).toBeCloseTo(23.5 / (250 / 3 - 925 / 18), 12);
    const held = computeIndex({ ...query, heldScale: { slope: 0.5, intercept: 1 } });
    expectClose(held.computed.values, [109 / 9, 131 / 6, 181 / 6, 128 / 3]);
    expect(held.scale).toEqual({ slope: 0.5, intercept: 1 });
  });

  it("counts an imputed cell as present, and says which they are", () => {
    const query = smallQuery({ methodology: methodology({ impute: { method: "mean" } }) });
    const result = computeIndex(query);
    // a of D is the mean of 0 5 10, so 50; b 100, c 100 / 3
    expect(result.domains[0]!.values[3]).toBeCloseTo(550 / 9, 9);
    expect(result.coverage).toEqual([1, 1, 1, 1]);
    expect(result.diagnostics).toEqual([
      { code: "imputed-cells", params: { component: "one", code: "a", units: "D" } },
      { code: "imputed-cells", params: { component: "sub", code: "a", units: "D" } },
    ]);
  });

  it("imputes from the groups of the query, and leaves the rest blank", () => {
    const impute: Impute = { method: "group-mean", groups: ["west"] };
    const query = smallQuery({
      methodology: methodology({ impute }),
      groups: [
        { id: "west", members: ["A", "D"] },
        { id: "east", members: ["B", "C"] },
      ],
    });
    expect(computeIndex(query).subindices[0]!.values).toEqual([0, 50, 100, 0]);
    const outside = { ...query, groups: [{ id: "west", members: ["A", "B"] }] };
    expect(computeIndex(outside).subindices[0]!.values[3]).toBeNaN();
  });

  it("ranks ties by the declared rule", () => {
    const query = smallQuery({ methodology: methodology({ rank: { ties: "mid" } }) });
    expect(computeIndex(query).domains[0]!.ranks).toEqual([4, 2.5, 2.5, 1]);
  });

  it("does not benchmark units without a score", () => {
    const benchmark = { facts: [], orderGap: 0.1, low: 0, high: 100 };
    const domains = [component("x", "a")];
    const query = smallQuery({ methodology: methodology({ domains, benchmark }) });
    const result = computeIndex(query);
    expect(result.estimated).toBeNull();
    expect(result.diagnostics).toContainEqual({
      code: "benchmark-incomplete",
      params: { units: "D" },
    });
  });

  it("moves the scores no further than the imposed facts ask", () => {
    const benchmark = { facts: ["sum"], orderGap: 0.1, low: 0, high: 100 };
    const query = smallQuery({
      methodology: methodology({ benchmark }),
      groups: [{ id: "g", members: ["A", "B"] }],
      facts: [
        {
          id: "sum",
          kind: "sum",
          group: "g",
          value: 74,
          half: 0.05,
          source: "press",
          membership: "published",
        },
      ],
    });
    const { estimated, benchmark: report } = computeIndex(query);
    // A + B = 575 / 9 must rise to 73.95 and a millionth: by half of the difference each
    const half = (73.95 + 1e-6 - 575 / 9) / 2;
    expectClose(estimated!.values, [200 / 9 + half, 125 / 3 + half, 175 / 3, 250 / 3]);
    expect(estimated!.ranks).toEqual([4, 3, 2, 1]);
    expect(report).toMatchObject({ imposed: ["sum"], binding: ["sum"] });
    expect(report!.rms).toBeCloseTo(half / Math.SQRT2, 9);
  });

  it("names facts that contradict each other", () => {
    const score = (id: string, value: number) =>
      ({ id, kind: "score", unit: "A", value, half: 0.05, source: "press" }) as const;
    const benchmark = { facts: ["low", "high"], orderGap: 0.1, low: 0, high: 100 };
    const query = smallQuery({
      methodology: methodology({ benchmark }),
      facts: [score("low", 10), score("high", 20)],
    });
    const result = computeIndex(query);
    expect(result.estimated).toBeNull();
    expect(result.contradiction?.facts.toSorted()).toEqual(["high", "low"]);
    expect(result.diagnostics.map(({ code }) => code)).toContain("benchmark-infeasible");
  });
});

describe("computeIndex refuses", () => {
  const { panel } = smallQuery();
  const withColumn = (a: number[]) => ({ ...panel, columns: { ...panel.columns, a } });

  it.each<[string, Partial<IndexQuery>, string]>([
    ["panel-shape", { panel: withColumn([1, 2, 3]) }, "column a needs 4 values, one a unit: 3"],
    ["panel-shape", { panel: { ...panel, units: ["A", "B", "A", "D"] } }, "twice: A"],
    ["panel-value", { panel: withColumn([1, -Infinity, 3, 4]) }, "column a, unit B"],
    [
      "unknown-indicator",
      { methodology: methodology({ domains: [component("one", "toString")] }) },
      "one uses a missing column: toString",
    ],
    [
      "weights-zero",
      { methodology: methodology({ domains: [{ ...component("one", "a"), weight: 0 }] }) },
      "index: every weight is 0",
    ],
    [
      "weight-negative",
      { methodology: methodology({ domains: [{ ...component("one", "a"), weight: -2 }] }) },
      "index: the weight of one must be a number from 0: -2",
    ],
    [
      "weight-negative",
      { methodology: methodology({ domains: [{ ...component("one", "a"), weight: NaN }] }) },
      "NaN",
    ],
    ["unknown-unit", { groups: [{ id: "g", members: ["A", "Z"] }] }, "group g"],
    [
      "unknown-unit",
      { methodology: methodology({ scale: { mean: 50, unit: "Z", value: 75 } }) },
      "Z",
    ],
    [
      "scale-anchor",
      { methodology: methodology({ scale: { mean: 50, unit: "A", value: 75 } }) },
      "unit A",
    ],
    [
      "no-coverage",
      {
        panel: withColumn([NaN, NaN, NaN, NaN]),
        methodology: methodology({ domains: [component("one", "a")] }),
      },
      "no unit has enough cells",
    ],
    [
      "log1p-domain",
      {
        panel: withColumn([1, 2, -1, 4]),
        methodology: methodology({ domains: [component("one", "a log")] }),
      },
      "column a: log1p",
    ],
    [
      "methodology-cycle",
      {
        panel: { ...panel, columns: { ...panel.columns, sub: [1, 2, 3, 4] } },
        methodology: methodology({ domains: [component("one", "a", "sub")] }),
      },
      "one is made of a component: sub",
    ],
    [
      "goalposts-bounds",
      {
        methodology: methodology({
          normalise: { method: "goalposts", low: 0, high: 100, cap: true, bounds: {} },
        }),
      },
      "column a",
    ],
    [
      "unknown-method",
      { methodology: methodology({ aggregate: { method: "toString" as "arithmetic" } }) },
      'aggregate knows arithmetic, geometric, harmonic, power, topsis, copeland: "toString"',
    ],
  ])("with %s", (code, changes, message) => {
    const refused = () => computeIndex(smallQuery(changes));
    expect(refused).toThrow(error(code));
    expect(refused).toThrow(message);
  });
});

describe("computeIndex keeps to the laws", () => {
  const SEED = { seed: 20201020, numRuns: 60 };
  const cell = fc.oneof(
    { weight: 9, arbitrary: fc.integer({ min: 0, max: 500 }) },
    { weight: 1, arbitrary: fc.constant(NaN) },
  );
  const panels = fc.integer({ min: 4, max: 12 }).chain((n) => {
    const column = fc.array(cell, { minLength: n, maxLength: n });
    return fc.record({
      units: fc.constant(Array.from({ length: n }, (_, i) => `u${i}`)),
      columns: fc.record({ a: column, b: column, c: column, d: column }),
    });
  });
  const scorable = panels.filter(({ columns: { a, b, c, d } }) =>
    [a, b, c, d].every((column) => column.filter((value) => !Number.isNaN(value)).length > 2),
  );
  const domains = [component("one", "a", "b", "c"), component("two", "d log", "a")];
  const laws = methodology({ domains, subindices: [], coverage: 0.4 });
  const scores = (changes: Partial<IndexQuery>) =>
    computeIndex(smallQuery({ methodology: laws, ...changes })).computed.values;

  it("a change of unit leaves scores alone", () => {
    fc.assert(
      fc.property(scorable, fc.integer({ min: 1, max: 1000 }), (panel, factor) => {
        const b = panel.columns.b.map((value) => value * factor + 7);
        const moved = { ...panel, columns: { ...panel.columns, b } };
        expectClose(scores({ panel: moved }), scores({ panel }));
      }),
      SEED,
    );
  });

  it("permuting units permutes scores", () => {
    fc.assert(
      fc.property(scorable, fc.infiniteStream(fc.nat()), (panel, keys) => {
        const order = panel.units
          .map((_, i) => ({ i, key: keys.next().value as number }))
          .sort((x, y) => x.key - y.key)
          .map(({ i }) => i);
        const permute = <T>(values: readonly T[]): T[] => order.map((i) => values[i]!);
        const { a, b, c, d } = panel.columns;
        const columns = { a: permute(a), b: permute(b), c: permute(c), d: permute(d) };
        const permuted = scores({ panel: { units: permute(panel.units), columns } });
        expectClose(permuted, permute(scores({ panel })));
      }),
      SEED,
    );
  });

  it("doubling all weights changes nothing", () => {
    const doubled = domains.map((domain) => ({
      ...domain,
      weight: 2 * domain.weight,
      indicators: domain.indicators.map((use) => ({ ...use, weight: 2 * use.weight })),
    }));
    fc.assert(
      fc.property(scorable, (panel) => {
        const twice = scores({ panel, methodology: { ...laws, domains: doubled } });
        expectClose(twice, scores({ panel }));
      }),
      SEED,
    );
  });

  it("flipping the direction of a single indicator reverses the ranks", () => {
    const one = { ...laws, domains: [component("one", "a")] };
    fc.assert(
      fc.property(scorable, (panel) => {
        fc.pre(new Set(panel.columns.a.filter((value) => !Number.isNaN(value))).size > 1);
        const a = panel.columns.a.map((value) => -value);
        const flipped = { ...panel, columns: { ...panel.columns, a } };
        const up = scores({ methodology: one, panel });
        const down = scores({ methodology: one, panel: flipped });
        expectClose(
          down,
          up.map((value) => 100 - value),
        );
      }),
      SEED,
    );
  });

  it("flipping the direction of every indicator reverses the ranks", () => {
    const flip = (flipped: Component): Component => ({
      ...flipped,
      indicators: flipped.indicators.map((use) => ({ ...use, direction: "cost" })),
    });
    fc.assert(
      fc.property(scorable, (panel) => {
        const up = scores({ panel });
        const down = scores({ panel, methodology: { ...laws, domains: domains.map(flip) } });
        expectClose(
          down,
          up.map((value) => 100 - value),
        );
      }),
      SEED,
    );
  });

  it("a score lies between its least and its greatest domain", () => {
    fc.assert(
      fc.property(scorable, (panel) => {
        const result = computeIndex(smallQuery({ methodology: laws, panel: deepFreeze(panel) }));
        result.computed.values.forEach((score, i) => {
          if (Number.isNaN(score)) return;
          const parts = result.domains.map((domain) => domain.values[i]!);
          const there = parts.filter((value) => !Number.isNaN(value));
          expect(score).toBeGreaterThanOrEqual(Math.min(...there) - 1e-9);
          expect(score).toBeLessThanOrEqual(Math.max(...there) + 1e-9);
        });
      }),
      SEED,
    );
  });
});
