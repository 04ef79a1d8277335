import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { baseline, indicators, published, units } from "../../src/catalog/catalog";
import { memberGroups } from "../../src/catalog/member-groups";
import { pearson } from "../../src/engine/association/pearson";
import { computeIndex } from "../../src/engine/compute-index";
import { sd } from "../../src/engine/dispersion/sd";
import { groupFigures } from "../../src/engine/group/group-figures";
import { parsePanelCsv } from "../../src/formats/panel-csv";
import { deepFreeze } from "../support/deep-freeze";

// The values beside the calls were made outside this project, by numpy (log1p, nanmin, nanmax,
// nanmean, std, corrcoef) from the same columns and weights; those of the estimate by
// scipy.optimize.minimize(method="SLSQP") from the same facts, their halves less 1e-6.
describe("the baseline on the panel of 2019", () => {
  const text = readFileSync(new URL("../../public/data/panel.csv", import.meta.url), "utf8");
  const indexed = units.filter((unit) => unit.indexed).map((unit) => unit.id);
  const parsed = parsePanelCsv(text, { units: indexed, columns: indicators.map((i) => i.code) });
  if ("error" in parsed) throw new Error(parsed.error.message);
  const { panel } = parsed;
  const groups = memberGroups("areas", {});
  const { facts, totalInterval } = published;
  const result = computeIndex(
    deepFreeze({ methodology: baseline, panel, groups, facts, totalInterval }),
  );
  const of = (values: readonly number[], unit: string) => values[panel.units.indexOf(unit)]!;
  const gdp = panel.columns["gdp-2019"]!;
  const estimated = result.estimated!.values;

  it("reads every cell the catalog expects", () => {
    expect(parsed.diagnostics).toEqual([]);
    expect(panel.units).toHaveLength(31);
  });

  it.each([
    ["110000", 78.52698933883083, 1],
    ["440000", 75.2, 2],
    ["330000", 71.33321627115936, 3],
    ["310000", 69.6973304974837, 4],
    ["370000", 57.580668377059595, 9],
    ["540000", 29.587677122136125, 31],
  ])("computes %s", (unit, score, rank) => {
    expect(of(result.computed.values, unit)).toBeCloseTo(score, 9);
    expect(of(result.computed.ranks, unit)).toBe(rank);
  });

  it.each([
    ["infrastructure", 62.92694822759481, 6.342294386502908],
    ["security", 74.98987670172487, 0],
    ["data", 85.16030157417693, 0],
    ["applications", 77.15283084211005, 10.153256704980844],
    ["services", 87.0272144979632, 6.161642906179243],
  ])("computes the domain %s of 440000 and 540000", (id, most, least) => {
    const { values } = result.domains.find((domain) => domain.id === id)!;
    expect(of(values, "440000")).toBeCloseTo(most, 9);
    expect(of(values, "540000")).toBeCloseTo(least, 9);
  });

  it("scores 540000 from four of six columns of a domain, and shows the gaps", () => {
    const shares = result.domains.map((domain) => of(domain.coverage, "540000"));
    expect(shares).toEqual([1, 0.8, 4 / 6, 0.75, 1]);
    expect(of(result.coverage, "540000")).toBe(20 / 24);
    expect(result.coverage.filter((share) => share < 1)).toHaveLength(1);
    expect(result.diagnostics).toEqual([]);
  });

  it("finds the scale", () => {
    expect(result.scale!.slope).toBeCloseTo(0.6255118712204268, 12);
    expect(result.scale!.intercept).toBeCloseTo(26.753208359319643, 10);
  });

  it.each([
    ["east", 443.5335218793472],
    ["central-south", 326.6858079850316],
    ["pole-pan-prd", 499.754064682366],
    ["pole-yrd", 208.3113804304925],
    ["pole-bohai", 282.8680678774426],
  ])("sums %s", (id, sum) => {
    const group = groups.find((candidate) => candidate.id === id)!;
    expect(groupFigures(result.computed.values, panel.units, group).sum).toBeCloseTo(sum, 9);
  });

  it("goes with the economy and spreads as it does", () => {
    expect(pearson(result.computed.values, gdp)).toBeCloseTo(0.7421530278561959, 12);
    expect(sd(result.computed.values, "sample")).toBeCloseTo(12.57312072678725, 10);
    expect(sd(result.computed.values, "population")).toBeCloseTo(12.368666113586684, 10);
  });

  it.each([
    ["440000", 75.249999],
    ["330000", 70.04580767990589],
    ["370000", 67.41076824949788],
    ["350000", 67.31076824949803],
    ["110000", 67.2107682494985],
    ["310000", 67.11076824949824],
    ["540000", 29.510353237440405],
  ])("estimates %s", (unit, score) => {
    expect(of(estimated, unit)).toBeCloseTo(score, 8);
  });

  it("moves the scores by little to agree with the facts", () => {
    expect(result.contradiction).toBeNull();
    expect(result.benchmark!.rms).toBeCloseTo(3.160977775978687, 8);
    expect(pearson(estimated, gdp)).toBeCloseTo(0.7951068145844176, 8);
    const subs = result.subindices.map(({ values }) => pearson(estimated, values));
    expect(subs[0]).toBeCloseTo(0.6691975316175729, 8);
    expect(subs[1]).toBeCloseTo(0.6769070173858877, 8);
  });
});
