import { flushSync } from "svelte";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { computeIndex } from "../../src/engine/compute-index";
import type { IndexQuery, IndexResult } from "../../src/model/index-result";
import { showCustom } from "../../src/state/custom-index";
import { FrameIndex } from "../../src/state/frame-index";
import { LiveIndex } from "../../src/state/live-index.svelte";
import type { AnalysisClient } from "../../workers/analysis-client";
import { atlasApp } from "../support/atlas-app";

/** Answers that come when a test lets them. */
const asked: { w: string; answer: () => void; fail: () => void }[] = [];

const analysis = (): AnalysisClient => {
  const request = (_: string, query: IndexQuery): Promise<unknown> =>
    new Promise((resolve, reject) => {
      asked.push({
        w: query.methodology.domains.map(({ weight }) => weight).join(),
        answer: () => {
          resolve({ status: "done", value: computeIndex(query) });
        },
        fail: () => {
          reject(new Error("told to fail"));
        },
      });
    });
  return { request } as unknown as AnalysisClient;
};

const turn = (): Promise<void> => vi.advanceTimersByTimeAsync(0).then(() => undefined);

/** The lab at choices of one's own, the index of which is on screen. */
async function lab(w: string, frame = new FrameIndex()) {
  const { app } = await atlasApp({ w });
  await app.atlas.compute({ index: (query) => Promise.resolve(computeIndex(query)) });
  if (w !== "") await showCustom(app);
  const set = vi.spyOn(app.params, "set").mockImplementation((change) => {
    app.params.current = { ...app.params.current, ...change };
  });
  return { app, set, live: new LiveIndex(app, () => null, { ask: analysis, frame }) };
}

const scores = (result: IndexResult | null): readonly number[] | undefined =>
  result?.computed.values;

beforeEach(() => {
  vi.useFakeTimers();
  asked.length = 0;
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe("LiveIndex", () => {
  it("makes the first move away from the baseline a choice at once", async () => {
    const { app, live } = await lab("");
    live.move("data:60");
    expect(app.params.current.w).toBe("data:60");
    expect(live.w).toBe("data:60");
    expect(asked).toEqual([]);
  });

  it("shows a move to the lab alone, and to the page when it rests", async () => {
    const { app, live } = await lab("data:60");
    const before = app.atlas.result;
    live.move("data:90");
    expect(live.w).toBe("data:90");
    await turn();
    asked[0]!.answer();
    await turn();
    expect(asked.map(({ w }) => w)).toEqual(["20,20,90,20,20"]);
    expect([app.params.current.w, app.atlas.result]).toEqual(["data:60", before]);
    const moved = scores(live.result);
    expect(moved).not.toEqual(scores(before));

    await vi.advanceTimersByTimeAsync(1000);
    expect(app.params.current.w).toBe("data:90");
    expect(live.w).toBe("data:90");
    expect(scores(live.result)).toBe(moved);
    await showCustom(app);
    expect(live.result).toBeNull();
    expect(scores(app.atlas.result)).toEqual(moved);
  });

  it("writes one choice for many moves, and lets the last answer stand", async () => {
    const { app, set, live } = await lab("data:60");
    live.move("data:70");
    live.move("data:80");
    await turn();
    asked[1]!.answer();
    await turn();
    const last = live.result;
    asked[0]!.answer();
    await turn();
    expect(live.result).toBe(last);
    expect(last).not.toBeNull();
    await vi.advanceTimersByTimeAsync(1000);
    expect(set.mock.calls).toEqual([[{ w: "data:80" }]]);
    expect(app.params.current.w).toBe("data:80");
  });

  it("ends with another choice, which it does not undo", async () => {
    const { app, live } = await lab("data:60");
    live.move("data:90");
    await turn();
    asked[0]!.answer();
    await turn();
    app.params.set({ w: "" });
    flushSync();
    expect([live.w, live.result]).toEqual(["", null]);
    await vi.advanceTimersByTimeAsync(1000);
    expect(app.params.current.w).toBe("");
  });

  it("goes back to the baseline without asking", async () => {
    const { app, live } = await lab("data:60");
    live.move("");
    await turn();
    expect(asked).toEqual([]);
    expect(live.result).toBe(app.atlas.baseline);
  });

  it("shows nothing new when nothing is weighed, or when the engine fails", async () => {
    const { app, live } = await lab("data:60");
    live.move(app.atlas.result!.domains.map(({ id }) => `${id}:0`).join(","));
    await turn();
    expect([asked, live.result]).toEqual([[], null]);
    live.move("data:90");
    await turn();
    asked[0]!.fail();
    await turn();
    expect(live.result).toBeNull();
  });

  it("answers within the move once it is warm, and asks no other thread", async () => {
    const frame = new FrameIndex(() => Promise.resolve(computeIndex));
    const { app, set, live } = await lab("", frame);
    const warming = live.warm();
    await vi.runAllTimersAsync();
    await warming;
    live.move("data:60");
    // The first move away from the baseline, too: nothing but the lab is drawn anew under the hand.
    expect([live.w, app.params.current.w, set.mock.calls]).toEqual(["data:60", "", []]);
    const first = live.result;
    live.move("data:90");
    expect(scores(live.result)).not.toEqual(scores(first));
    expect([live.result?.methodology.id, asked]).toEqual(["custom", []]);
    await vi.advanceTimersByTimeAsync(1000);
    expect(set.mock.calls).toEqual([[{ w: "data:90" }]]);
    const moved = scores(live.result);
    await showCustom(app);
    expect(scores(app.atlas.result)).toEqual(moved);
  });

  it("shows nothing of its own for what the engine refuses within the move", async () => {
    const refuse = (): never => {
      throw new Error("told to fail");
    };
    let compute = computeIndex;
    const frame = new FrameIndex(() => Promise.resolve((query) => compute(query)));
    const { live } = await lab("data:60", frame);
    const warming = live.warm();
    await vi.runAllTimersAsync();
    await warming;
    compute = refuse;
    live.move("data:90");
    expect([live.w, live.result, asked]).toEqual(["data:90", null, []]);
  });

  it("goes on by the other thread when it cannot be warmed", async () => {
    const told = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const frame = new FrameIndex(() => Promise.reject(new Error("no such file")));
    const { live } = await lab("data:60", frame);
    await live.warm();
    expect(told).toHaveBeenCalledOnce();
    live.move("data:90");
    expect(asked).toHaveLength(1);
  });
});
