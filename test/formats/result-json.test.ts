import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { computeIndex } from "../../src/engine/compute-index";
import { parseResult, printResult } from "../../src/formats/result-json";
import type { IndexResult } from "../../src/model/index-result";
import { deepFreeze } from "../support/deep-freeze";
import { smallQuery } from "../support/small-query";

const small = deepFreeze(computeIndex(smallQuery()));

/** A result with numbers of any size, some of them missing. */
const number = fc.oneof(
  fc.double({ min: -1e4, max: 1e4, noNaN: true }),
  fc.constant(NaN),
  fc.constant(0),
);
const column = fc.array(number, { minLength: 4, maxLength: 4 });
const scores = fc.record({ values: column, ranks: column });
const component = fc.record({
  id: fc.string(),
  values: column,
  ranks: column,
  coverage: column,
});
const result: fc.Arbitrary<IndexResult> = fc.record({
  units: fc.constant(["A", "B", "C", "D"]),
  methodology: fc.record({ id: fc.string(), version: fc.nat() }),
  domains: fc.array(component, { maxLength: 3 }),
  subindices: fc.array(component, { maxLength: 2 }),
  scale: fc.option(fc.record({ slope: fc.nat(), intercept: fc.integer() })),
  coverage: column,
  computed: scores,
  estimated: fc.option(scores),
  benchmark: fc.option(
    fc.record({
      imposed: fc.array(fc.string()),
      binding: fc.array(fc.string()),
      rms: fc.double({ min: 0, max: 9, noNaN: true }),
    }),
  ),
  contradiction: fc.option(fc.record({ facts: fc.array(fc.string()) })),
  diagnostics: fc.array(
    fc.record({
      code: fc.string(),
      params: fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.nat()), {
        noNullPrototype: true,
      }),
    }),
    { maxLength: 2 },
  ),
});

/** Where two trees differ: in shape, in what is missing, or in a number by more than a tolerance. */
function differences(got: unknown, wanted: unknown, tolerance: number, path = ""): string[] {
  if (typeof wanted === "number") {
    const same = Number.isNaN(wanted)
      ? Number.isNaN(got)
      : typeof got === "number" && Math.abs(got - wanted) <= tolerance;
    return same ? [] : [`${path}: ${String(got)} for ${wanted}`];
  }
  if (typeof wanted !== "object" || wanted === null || typeof got !== "object" || got === null) {
    return got === wanted ? [] : [`${path}: ${String(got)} for ${JSON.stringify(wanted)}`];
  }
  const [have, want] = [new Map(Object.entries(got)), new Map(Object.entries(wanted))];
  return [...new Set([...have.keys(), ...want.keys()])].flatMap((key) =>
    differences(have.get(key), want.get(key), tolerance, `${path}/${key}`),
  );
}

/** Half of the last decimal that is printed, and a little for the binary numbers around it. */
const HALF = { index: 0.5e-6 + 1e-11, component: 0.5e-2 + 1e-11 };

function expectRoundTrip(original: IndexResult): void {
  const { domains, subindices } = original;
  const index = { ...original, domains: undefined, subindices: undefined, choices: undefined };
  const {
    domains: gotDomains,
    subindices: gotSubindices,
    ...gotIndex
  } = parseResult(printResult(original));
  expect([
    ...differences(gotIndex, index, HALF.index),
    ...differences([gotDomains, gotSubindices], [domains, subindices], HALF.component),
  ]).toEqual([]);
}

describe("a result as JSON", () => {
  it("comes back within its decimals, what is missing still missing", () => {
    expect(small.subindices[0]!.values).toEqual([0, 50, 100, NaN]);
    expectRoundTrip(small);
  });

  it("does so for any result", () => {
    fc.assert(
      fc.property(result, (original) => {
        expectRoundTrip(original);
      }),
      { seed: 20201020, numRuns: 200 },
    );
  });

  it("keeps a column in which everything is missing", () => {
    const blank = { values: [NaN, NaN, NaN, NaN], ranks: [NaN, NaN, NaN, NaN] };
    expect(parseResult(printResult({ ...small, computed: blank })).computed).toEqual(blank);
  });

  it("is settled: printed again it is the same text", () => {
    fc.assert(
      fc.property(result, (original) => {
        const text = printResult(original);
        expect(printResult(parseResult(text))).toBe(text);
      }),
      { seed: 20201020, numRuns: 200 },
    );
  });

  it("prints six decimals of the index, fewer of its components, and null for NaN", () => {
    const scored = { values: [1 / 3, 2 / 3, NaN, 12], ranks: [3, 2, NaN, 1] };
    const [first, ...rest] = small.domains;
    const text = printResult({
      ...small,
      computed: scored,
      domains: [{ ...first!, ...scored }, ...rest],
    });
    expect(text).toContain('"computed":{"values":[0.333333,0.666667,null,12]');
    expect(text).toMatch(/"domains":\[\{"id":"one","values":\[0\.33+,0\.6+7,null,12\]/);
    expect(text).not.toContain("NaN");
  });
});
