import { describe, expect, it } from "vitest";
import { axes } from "../../../src/catalog/axes";
import { units } from "../../../src/catalog/catalog";
import { memberGroups } from "../../../src/catalog/member-groups";
import { emission } from "../../../src/engine/diffusion/emission";
import { fitCard } from "../../../src/engine/diffusion/fit-card";
import { multiplierMatrix } from "../../../src/engine/diffusion/multiplier";
import { buildOperators } from "../../../src/engine/diffusion/operators";
import { poleSum } from "../../../src/engine/diffusion/pole-sum";
import type { FitQuery } from "../../../src/model/diffusion";
import { builtGraph } from "../../support/diffusion-graph";
import { plainGraph, scenario, structure } from "../../support/small-graph";

const graph = builtGraph();
const cores = axes.cores
  .flatMap(({ cities }) => cities)
  .map((id) => axes.cities.find((city) => city.id === id)!.lonLat);
const capitals = units.filter(({ indexed }) => indexed).map((unit) => unit.capitalLonLat);
const query = (changes: Partial<FitQuery> = {}): FitQuery => ({
  graph,
  start: graph.units.map((_, i) => 30 + 1.5 * ((17 * i) % 31)),
  seeds: { mode: "excess", poles: memberGroups("poles", {}), cores: [] },
  structure: structure(),
  scenario: scenario(),
  capitals,
  coreCities: cores,
  permutations: 199,
  seed: 1,
  ...changes,
});

describe("fitCard", () => {
  it("agrees with fits made one by one, and does not take a made-up order for radiation", () => {
    const card = fitCard(query());
    expect(card.n).toBe(23);
    // numpy: polyfit without each unit, over ln inv(I - 0.7 W) b, distances, ln of the row sums
    expect(card.exposure).toBeCloseTo(0.06646182718917815, 9);
    expect(card.centrality).toBeCloseTo(0.05022359040200741, 9);
    expect(card.coreDistance).toBeCloseTo(0.050048657543082964, 9);
    // 2,000 permutations by numpy: 0.23
    expect(Math.abs(card.randomPoles.p - 0.23)).toBeLessThan(0.1);
    expect(card.verdict).toBe("indistinct");
  });

  it("finds poles where the others follow from them", () => {
    const { start, seeds } = query();
    const { values } = emission(graph.units, start, seeds);
    const b = poleSum(values, 3);
    const matrix = multiplierMatrix(buildOperators(graph, structure()), 0.7);
    const exposure = graph.units.map((_, i) =>
      Math.log(b.reduce((sum, one, j) => sum + matrix[i * 31 + j]! * one, 0)),
    );
    const emits = [...b].map((one) => one > 0);
    // About the mean of those who do not emit, so that the national mean and the emitters stay.
    const silent = exposure.filter((_, i) => !emits[i]);
    const centre = silent.reduce((sum, one) => sum + one, 0) / silent.length;
    const level = start.filter((_, i) => !emits[i]).reduce((sum, one) => sum + one, 0) / 23;
    const made = start.map((own, i) => (emits[i] ? own : level + (exposure[i]! - centre)));
    const card = fitCard(query({ start: made }));
    expect(card.exposure).toBeCloseTo(1, 6);
    expect(card.randomPoles.p).toBe(1 / 200);
    expect(card.verdict).toBe("poles");
  });

  it("tells beside it how the index goes with the neighbours", () => {
    const { lag } = fitCard(query({ permutations: 1 }));
    // numpy and scipy: the likelihood's maximum over the same borders and the strait, as in lag-model.test.ts
    expect(lag!.alone.rho).toBeCloseTo(-0.24621134, 6);
    expect(lag!.moran).toMatchObject({ n: 31, permutation: { permutations: 999 } });
    expect(lag!.givenGdp).toBeNull();
  });

  it("gives the same card for a seed", () => {
    expect(fitCard(query())).toEqual(fitCard(query()));
  });

  it("says nothing where nobody emits, or nobody else is reached", () => {
    const none = fitCard(query({ start: graph.units.map(() => 50) }));
    expect(none).toMatchObject({ n: 0, exposure: NaN, verdict: "indistinct" });
    expect(none.randomPoles).toMatchObject({ median: NaN, p: 1 });
    const lonely = fitCard(
      query({
        graph: plainGraph(3, []),
        start: [90, 10, 10],
        seeds: { mode: "excess", poles: [{ id: "one", members: ["u0"] }], cores: [] },
        capitals: capitals.slice(0, 3),
      }),
    );
    expect(lonely).toMatchObject({ n: 0, centrality: NaN, verdict: "indistinct" });
  });

  it("refuses what it cannot count or place", () => {
    expect(() => fitCard(query({ permutations: 0 }))).toThrow("from 1: 0");
    expect(() => fitCard(query({ capitals: [] }))).toThrow("0 capitals, 31 units");
    expect(() => fitCard(query({ scenario: scenario({ rho: 1 }) }))).toThrow("rho");
  });
});
