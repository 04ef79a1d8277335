import { afterEach, describe, expect, it } from "vitest";
import { uncertainty } from "../../src/engine/uncertainty/uncertainty";
import { overtake } from "../../src/engine/uncertainty/overtake";
import { type AnalysisClient, startAnalysis } from "../../workers/analysis-client";
import type { LadderOptions } from "../../workers/engine-client/engine-ladder";
import {
  brokenRung,
  dyingRung,
  hangingRung,
  mortalRung,
  soundRung,
  threadRung,
} from "../support/node-rungs";
import { smallQuery } from "../support/small-query";
import { smallSimulation, toEnd } from "../support/small-simulation";

const clients: AnalysisClient[] = [];

function start(options: Partial<LadderOptions>): { client: AnalysisClient; seen: string[] } {
  const seen: string[] = [];
  const onRung = (rung: string): void => void seen.push(rung);
  const client = startAnalysis({ readyTimeout: 400, answerTimeout: 400, onRung, ...options });
  clients.push(client);
  return { client, seen };
}

afterEach(() => {
  for (const client of clients.splice(0)) client.close();
});

const query = smallSimulation();
const value = toEnd(uncertainty(query));
const { signal } = new AbortController();

describe("a request", () => {
  it("gives the engine's own answer, and starts nothing before it", async () => {
    const worker = soundRung("worker");
    const { client } = start({ rungs: [worker] });
    expect(worker.opened).toBe(0);
    const asked = { index: smallQuery(), leader: "C", follower: "A" };
    expect(await client.request("overtake", asked)).toEqual({
      status: "done",
      value: overtake(asked),
    });
  });
});

describe("a simulation", () => {
  it("gives the generator's own answer", async () => {
    const { client } = start({ rungs: [soundRung("worker")] });
    expect(await client.simulate("uncertainty", query, { signal })).toEqual(value);
  });

  it("tells on the main thread, slice by slice, what it has found so far", async () => {
    const { client, seen } = start({ rungs: [soundRung("main")] });
    const long = { ...query, draws: 4000 };
    const told: number[] = [];
    let turns = 0;
    let ended = false;
    const turn = (): void => {
      turns += 1;
      if (!ended) setTimeout(turn);
    };
    turn();
    const result = await client.simulate("uncertainty", long, {
      signal,
      onPartial: ({ done, result: partial }) => {
        told.push(done);
        if (partial) expect(partial.done).toBeLessThanOrEqual(done);
      },
    });
    ended = true;
    expect(seen).toEqual(["main"]);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    // The page had turns of its own between the slices.
    expect(turns).toBeGreaterThan(1);
    expect(result.done).toBe(4000);
  });

  it("keeps the code of an engine error", async () => {
    const { client } = start({ rungs: [soundRung("worker")] });
    await expect(
      client.simulate("uncertainty", { ...query, draws: 0 }, { signal }),
    ).rejects.toMatchObject({ code: "draws-count" });
  });

  it.each([
    ["dies", dyingRung],
    ["falls silent", hangingRung],
    ["dies in its midst", (name: "worker") => mortalRung(name, 3)],
  ])("whose worker %s is begun anew once, then on the next rung", async (_, makeRung) => {
    const worker = makeRung("worker");
    const { client, seen } = start({
      rungs: [worker, brokenRung("blob"), soundRung("main")],
    });
    const long = { ...query, draws: 30_000 };
    const run = client.simulate("uncertainty", _ === "dies in its midst" ? long : query, {
      signal,
    });
    expect((await run).done).toBe(_ === "dies in its midst" ? 30_000 : query.draws);
    expect(seen).toEqual(["worker", "worker", "main"]);
    expect(worker.opened).toBe(2);
  });

  it("does not start once aborted", async () => {
    const worker = soundRung("worker");
    const { client } = start({ rungs: [worker] });
    const reason = new Error("left the page");
    await expect(
      client.simulate("uncertainty", query, { signal: AbortSignal.abort(reason) }),
    ).rejects.toBe(reason);
    expect(worker.opened).toBe(0);
  });

  it("is asked no further once aborted, and tells nothing more", async () => {
    const { client } = start({ rungs: [soundRung("main")] });
    const controller = new AbortController();
    let after = 0;
    const run = client.simulate(
      "uncertainty",
      { ...query, draws: 1_000_000 },
      {
        signal: controller.signal,
        onPartial: () => {
          if (controller.signal.aborted) after += 1;
          controller.abort(new Error("enough"));
        },
      },
    );
    await expect(run).rejects.toThrow("enough");
    expect((await client.simulate("uncertainty", query, { signal })).done).toBe(query.draws);
    expect(after).toBe(0);
  });

  it("ends its thread when aborted, and leaves requests alone", async () => {
    const thread = threadRung("worker");
    const { client } = start({ rungs: [thread], readyTimeout: 20_000, answerTimeout: 20_000 });
    const controller = new AbortController();
    const run = client.simulate(
      "uncertainty",
      { ...query, draws: 10_000_000 },
      {
        signal: controller.signal,
        onPartial: () => {
          controller.abort(new Error("enough"));
        },
      },
    );
    await expect(run).rejects.toThrow("enough");
    expect(await thread.ended).toBe(1);
  });
});
