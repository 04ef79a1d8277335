import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { SIMULATIONS } from "../../src/engine/simulations";
import type { UncertaintyQuery } from "../../src/model/uncertainty";
import type { analysis } from "../../src/state/analysis";
import { Uncertainty, uncertaintyOf } from "../../src/state/uncertainty.svelte";
import type { AppContext } from "../../src/views/context";
import { analysisHere } from "../support/analysis-here";
import { atlasApp } from "../support/atlas-app";
import { toEnd } from "../support/small-simulation";

/** A client that answers at once with the engine's own result, of few draws; counts what it is asked. */
function client(fails: string | null = null): {
  readonly asked: UncertaintyQuery[];
  readonly client: typeof analysis;
} {
  const asked: UncertaintyQuery[] = [];
  const simulate = (_: string, query: UncertaintyQuery): Promise<unknown> => {
    asked.push(query);
    if (fails) return Promise.reject(Object.assign(new Error(fails), { name: fails }));
    return Promise.resolve(toEnd(SIMULATIONS.uncertainty({ ...query, draws: 4 })));
  };
  return { asked, client: (() => ({ simulate })) as unknown as typeof analysis };
}

const choose = (app: AppContext, change: Partial<AppContext["params"]["current"]>): void => {
  app.params.current = { ...app.params.current, ...change };
};

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const settled = async (): Promise<void> => {
  await vi.advanceTimersByTimeAsync(500);
  await vi.waitFor(() => undefined);
};

describe("Uncertainty", () => {
  it("draws nothing before a view asks, then once, with the declared seed", async () => {
    const { app } = await atlasApp();
    const { asked, client: answers } = client();
    const draws = new Uncertainty(app, answers);
    await settled();
    expect(asked).toHaveLength(0);
    const leave = draws.ask();
    await settled();
    await vi.waitFor(() => {
      expect(draws.intervals.status).toBe("done");
    });
    draws.ask()();
    await settled();
    leave();
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatchObject({
      draws: 1000,
      seed: 1,
      index: { methodology: { id: "baseline" } },
    });
    expect(draws.result?.units).toHaveLength(31);
  });

  it("has no result for another index until that is drawn, and keeps the one before", async () => {
    const { app } = await atlasApp();
    const { asked, client: answers } = client();
    const draws = new Uncertainty(app, answers);
    draws.ask();
    await settled();
    await vi.waitFor(() => {
      expect(draws.result).not.toBeNull();
    });
    const first = draws.result;
    choose(app, { w: "data:40" });
    expect(draws.result).toBeNull();
    draws.ask();
    await settled();
    await vi.waitFor(() => {
      expect(draws.result).not.toBeNull();
    });
    expect(asked.map(({ index }) => index.methodology.id)).toEqual(["baseline", "custom"]);
    expect(draws.result?.methodology.id).toBe("custom");
    choose(app, { w: "" });
    draws.ask();
    await settled();
    expect(asked).toHaveLength(2);
    expect(draws.result).toBe(first);
  });

  it("takes the seed of the address, and the declared one where that is none", async () => {
    const { app } = await atlasApp({ seed: "20" });
    const draws = new Uncertainty(app, client().client);
    expect([draws.seed, draws.badSeed]).toEqual([20, false]);
    for (const seed of ["-1", "1.5", "x", "9007199254740993"]) {
      choose(app, { seed });
      expect([draws.seed, draws.badSeed], seed).toEqual([1, true]);
    }
  });

  it("says what failed, and tries again only when told to", async () => {
    const { app } = await atlasApp();
    const { asked, client: answers } = client("engine-lost");
    const draws = new Uncertainty(app, answers);
    draws.ask();
    await settled();
    await vi.waitFor(() => {
      expect(draws.intervals.failure).toBe("engine-lost");
    });
    draws.ask();
    await settled();
    expect(asked).toHaveLength(1);
    draws.start();
    await vi.waitFor(() => {
      expect(asked).toHaveLength(2);
    });
  });

  it("is one of a page", async () => {
    const { app } = await atlasApp();
    const { app: other } = await atlasApp();
    expect(uncertaintyOf(app)).toBe(uncertaintyOf(app));
    expect(uncertaintyOf(other)).not.toBe(uncertaintyOf(app));
  });

  it("tells of overtaking with the domains that it was asked of", async () => {
    const { app } = await atlasApp({ w: "security:0" });
    const client = analysisHere();
    const draws = new Uncertainty(app, client);
    draws.startOvertake("110000", "440000");
    await vi.waitFor(() => {
      expect(draws.overtaking.status).toBe("done");
    });
    const { found, domains } = draws.overtaking.result!;
    expect(domains.map(({ weight }) => weight > 0)).toEqual([true, false, true, true, true]);
    expect(found).toMatchObject({ status: "possible" });
    expect(found.status === "possible" && found.weights).toHaveLength(domains.length);
  });
});
