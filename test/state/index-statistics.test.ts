import { describe, expect, it } from "vitest";
import { baseline } from "../../src/catalog/catalog";
import { analysisApi } from "../../src/engine/analysis-api";
import { IndexStatisticsState } from "../../src/state/index-statistics.svelte";
import { SEED } from "../../src/state/spatial-query";
import type { AnalysisClient } from "../../workers/analysis-client";
import { panel, result } from "../support/atlas-app";

type Request = AnalysisClient["request"];

/** The analysis on this thread. */
const direct = {
  request: ((method, query) =>
    Promise.resolve({
      status: "done",
      value: (analysisApi[method] as (query: unknown) => unknown)(query),
    })) as Request,
};

const subject = { panel, methodology: baseline, result };

describe("IndexStatisticsState", () => {
  it("asks for reliability, correlations, inequality and autocorrelation of both scores", async () => {
    const state = new IndexStatisticsState(
      () => subject,
      () => direct,
    );
    await state.follow();
    const { of, reliability, correlations, scores } = state.figures!;
    expect(of).toBe(result);
    expect(reliability.map(({ items }) => items.length)).toEqual([6, 5, 6, 4, 3, 5]);
    // numpy: k r / (1 + (k - 1) r), r the mean of the correlations of np.log1p where declared
    [
      0.7447574948263512, 0.762298149142839, 0.7628024810820373, 0.7792875298716362,
      0.899027751567599,
    ].forEach((alpha, i) => expect(reliability[i]!.alpha).toBeCloseTo(alpha, 10));
    expect(correlations.map(({ method }) => method)).toEqual(["pearson", "spearman", "kendall"]);
    const pearson = correlations[0]!;
    expect(pearson.columns).toEqual([...baseline.domains.map(({ id }) => id), "index", "gdp-2019"]);
    // numpy, as in test/engine/baseline.test.ts
    expect(pearson.coefficients[5]![6]).toBeCloseTo(0.7421530278561959, 12);
    expect(scores.map(({ kind }) => kind)).toEqual(["computed", "estimated"]);
    expect(scores[0]!.inequality!.groups).toHaveLength(6);
    expect(scores[0]!.moran.permutation).toMatchObject({ permutations: 9999, seed: SEED });
    expect(scores[1]!.local.quadrants).toHaveLength(31);
  });

  it("has no inequality where a score lies below 0, and the rest none the less", async () => {
    const values = result.computed.values.with(0, -1);
    const below = { ...result, computed: { ...result.computed, values }, estimated: null };
    const state = new IndexStatisticsState(
      () => ({ ...subject, result: below }),
      () => direct,
    );
    await state.follow();
    expect(state.figures!.scores).toHaveLength(1);
    expect(state.figures!.scores[0]!.inequality).toBeNull();
    expect(state.figures!.scores[0]!.moran.n).toBe(31);
  });

  it("waits for its data", async () => {
    const state = new IndexStatisticsState(
      () => null,
      () => direct,
    );
    await state.follow();
    expect(state.figures).toBeNull();
    expect(state.failed).toBe(false);
  });

  it("drops an answer that a newer index has overtaken, and keeps the last on a failure", async () => {
    let current = subject;
    const state = new IndexStatisticsState(
      () => current,
      () => direct,
    );
    const late = state.follow();
    current = { ...subject, result: { ...result } };
    await late;
    expect(state.figures).toBeNull();
    await state.follow();
    const shown = state.figures;
    expect(shown!.of).toBe(current.result);

    const superseded = { request: (() => Promise.resolve({ status: "superseded" })) as Request };
    const lost = { request: (() => Promise.reject(new Error("lost"))) as Request };
    let client = superseded;
    const other = new IndexStatisticsState(
      () => current,
      () => client,
    );
    await other.follow();
    expect(other.failed).toBe(false);
    client = lost;
    const logged = console.error;
    console.error = () => undefined;
    await other.follow();
    console.error = logged;
    expect(other.failed).toBe(true);
  });
});
