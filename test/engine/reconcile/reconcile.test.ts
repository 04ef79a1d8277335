import { describe, expect, it } from "vitest";
import { memberGroups } from "../../../src/catalog/member-groups";
import { computeIndex } from "../../../src/engine/compute-index";
import { reconcile } from "../../../src/engine/reconcile/reconcile";
import type { ComparisonFact, Fact } from "../../../src/model/catalog";
import type { IndexQuery } from "../../../src/model/index-result";
import { baselineQuery } from "../../../src/state/index-query";
import { panel } from "../../support/atlas-app";
import { deepFreeze } from "../../support/deep-freeze";

const base = baselineQuery(panel);
const index: IndexQuery = deepFreeze({
  ...base,
  groups: [...base.groups, ...memberGroups("four-zones", {})],
});
const result = computeIndex(index);
const table = reconcile({ index, result });
const row = (id: string, facts = table.facts) => facts.find((fact) => fact.id === id)!;

/** The benchmark's facts changed, all else as it is. */
function reconciled(imposed: readonly string[], facts: readonly Fact[] = index.facts) {
  const benchmark = { ...index.methodology.benchmark!, facts: [...imposed] };
  const query = { ...index, facts, methodology: { ...index.methodology, benchmark } };
  return reconcile({ index: query, result: computeIndex(query) }).facts;
}

describe("the reconciliation of the baseline", () => {
  // A change of data or method shows here: let it be meant.
  it("gives every published fact its verdicts", () => {
    const lines = table.facts.map(
      ({ id, computed, estimated }) =>
        `${id}: ${computed?.verdict ?? "-"}, ${estimated?.verdict ?? "-"}`,
    );
    expect(lines).toEqual([
      "national-mean: imposed, imposed",
      "guangdong-score: imposed, imposed",
      "top-five: differs, imposed",
      "east-sum: close, imposed",
      "east-share: close, imposed",
      "central-south-sum: close, imposed",
      "central-south-share: reproduced, imposed",
      "pan-prd-sum: differs, differs",
      "pan-prd-share: differs, differs",
      "bohai-sum: differs, imposed",
      "bohai-share: differs, imposed",
      "yrd-sum: differs, imposed",
      "yrd-share: differs, imposed",
      "r-gdp: differs, differs",
      "r-new-infrastructure: differs, differs",
      "sd-new-infrastructure: not-comparable, -",
      "r-cyber-security: differs, close",
      "sd-cyber-security: not-comparable, -",
      "sd-order: differs, -",
      "others-far-below: agrees, agrees",
      "east-block-ahead: agrees, agrees",
      "data-domain-weak: differs, -",
    ]);
  });

  // numpy on the same columns and weights: log1p, nanmin, nanmax, nanmean, sum, corrcoef, std.
  it.each([
    ["east-sum", 443.5335218793472],
    ["east-share", 27.67414499777546],
    ["central-south-share", 20.383465900357628],
    ["pan-prd-sum", 499.754064682366],
    ["bohai-share", 17.64947076043194],
    ["yrd-share", 12.997527948492703],
    ["r-gdp", 0.7421530278561959],
    ["r-new-infrastructure", 0.5736024151998091],
    ["r-cyber-security", 0.7722474778259749],
    ["sd-new-infrastructure", 22.300168669896298],
    ["sd-cyber-security", 26.401368135081007],
  ])("computes %s", (id, value) => {
    expect(row(id).computed?.value).toBeCloseTo(value, 9);
  });

  it("measures the statements in words", () => {
    const parts = (id: string) => row(id).computed!.parts;
    // numpy, as above: sums of regions, means of zones, means of domains.
    expect(parts("others-far-below").map(({ id }) => id)).toEqual(
      "east central-south north southwest northwest northeast".split(" "),
    );
    expect(parts("others-far-below")[2]!.value).toBeCloseTo(257.46887982829764, 9);
    expect(parts("east-block-ahead").at(-1)!.value).toBeCloseTo(43.07039292268515, 9);
    expect(parts("data-domain-weak")[0]).toEqual({
      id: "data",
      value: expect.closeTo(45.77266518325062, 9) as number,
    });
  });

  it("shows the first five of ours beside the published order", () => {
    const { parts } = row("top-five").computed!;
    expect(parts.map(({ id }) => id)).toEqual(["110000", "440000", "330000", "310000", "320000"]);
  });

  it("gives each printed figure its rounding interval, and an order none", () => {
    expect(row("east-sum").interval).toEqual([445.4 - 0.05, 445.4 + 0.05]);
    expect(row("top-five")).toMatchObject({ published: NaN, interval: null });
  });
});

describe("imposed", () => {
  it("is every fact imposed, and the share that an imposed sum leaves no choice", () => {
    const facts = reconciled(["east-sum"]);
    expect(row("east-sum", facts).estimated?.verdict).toBe("imposed");
    expect(row("east-share", facts).estimated?.verdict).toBe("imposed");
    expect(row("yrd-share", facts).estimated?.verdict).not.toBe("imposed");
    expect(row("top-five", facts).estimated?.verdict).toBe("differs");
  });

  it("is the mean even when it is left out: the total allows no other", () => {
    expect(row("national-mean", reconciled([])).estimated?.verdict).toBe("imposed");
  });

  it("is the score that the scale was fitted to, while benchmarking leaves it there", () => {
    expect(row("guangdong-score", reconciled([])).estimated?.verdict).toBe("imposed");
    const moved = row("guangdong-score", reconciled(["top-five", "pan-prd-sum"])).estimated!;
    expect(Math.abs(moved.value - 75.2)).toBeGreaterThan(0.05);
    expect(moved.verdict).not.toBe("imposed");
  });

  it("is, of the computed figures, only what the scale was fitted to", () => {
    const computed = table.facts.filter(({ computed: own }) => own?.verdict === "imposed");
    expect(computed.map(({ id }) => id)).toEqual(["national-mean", "guangdong-score"]);
    const held = { ...index, heldScale: { slope: 0.5, intercept: 20 } };
    const off = reconcile({ index: held, result: computeIndex(held) }).facts;
    expect(row("national-mean", off).computed?.verdict).toBe("differs");
  });

  it("is nothing where there is no estimate", () => {
    const query = { ...index, methodology: { ...index.methodology, benchmark: null } };
    const { facts } = reconcile({ index: query, result: computeIndex(query) });
    expect(facts.every(({ estimated }) => estimated === null)).toBe(true);
  });
});

describe("a broken fact", () => {
  const fact = (change: Partial<ComparisonFact>): Fact[] => [
    { ...(index.facts.at(-1) as ComparisonFact), ...change },
  ];
  it.each<[string, Fact[]]>([
    ["unknown-group", fact({ of: "groups", levels: [["east"], ["nowhere"]] })],
    ["unknown-component", fact({ levels: [["data"], ["nothing"]] })],
    [
      "unknown-column",
      [{ id: "r", kind: "pearson", with: "sub:none", value: 0.5, half: 0.05, source: "press" }],
    ],
    [
      "unknown-unit",
      [{ id: "s", kind: "score", unit: "999999", value: 5, half: 0.05, source: "press" }],
    ],
  ])("throws %s", (code, facts) => {
    expect(() => reconcile({ index: { ...index, facts }, result })).toThrow(
      expect.objectContaining({ code }) as Error,
    );
  });
});
