import { afterEach, describe, expect, it } from "vitest";
import { engineApi } from "../../src/engine/api";
import { type EngineClient, startEngine } from "../../workers/engine-client";
import type { LadderOptions } from "../../workers/engine-client/engine-ladder";
import {
  brokenRung,
  deafRung,
  dyingRung,
  hangingRung,
  recoveringRung,
  soundRung,
  threadRung,
} from "../support/node-rungs";
import { methodology, smallQuery } from "../support/small-query";

const clients: EngineClient[] = [];

function start(options: Partial<LadderOptions>): { client: EngineClient; seen: string[] } {
  const seen: string[] = [];
  const onRung = (rung: string): void => void seen.push(rung);
  const client = startEngine({ readyTimeout: 400, answerTimeout: 400, onRung, ...options });
  clients.push(client);
  return { client, seen };
}

afterEach(() => {
  for (const client of clients.splice(0)) client.close();
});

const done = { status: "done", value: engineApi.index(smallQuery()) };

describe("the interactive lane", () => {
  it("gives the engine's own answer, blanks and all", async () => {
    const { client, seen } = start({ rungs: [soundRung("worker")] });
    expect(await client.request("index", smallQuery())).toEqual(done);
    expect(seen).toEqual(["worker"]);
  });

  it("keeps the code of an engine error, and stays on its rung", async () => {
    const worker = soundRung("worker");
    const { client } = start({ rungs: [worker, soundRung("main")] });
    const anchor = methodology({ scale: { mean: 50, unit: "A", value: 75 } });
    await expect(
      client.request("index", smallQuery({ methodology: anchor })),
    ).rejects.toMatchObject({
      code: "scale-anchor",
      message: expect.stringContaining("unit A") as string,
    });
    expect(await client.request("index", smallQuery())).toEqual(done);
    expect(worker.opened).toBe(1);
  });

  it("says of an error without a code that the fault is ours", async () => {
    const { client } = start({ rungs: [soundRung("worker")] });
    const broken = { ...smallQuery(), groups: null as unknown as [] };
    await expect(client.request("index", broken)).rejects.toMatchObject({
      code: "engine-internal",
      message: expect.stringContaining("TypeError") as string,
    });
  });

  it("asks only the latest of the requests that wait", async () => {
    const { client } = start({ rungs: [soundRung("worker")] });
    const groups = (value: number) =>
      client.request("groups", { values: [value], units: ["A"], groups: [] });
    const answers = await Promise.all([1, 2, 3, 4].map(groups));
    expect(answers.map(({ status }) => status)).toEqual([
      "done",
      "superseded",
      "superseded",
      "done",
    ]);
  });

  it("supersedes only under the same key", async () => {
    const { client } = start({ rungs: [soundRung("worker")] });
    const columns = { a: [1, 2, 3] };
    const answers = await Promise.all([
      client.request("index", smallQuery()),
      client.request("index", smallQuery(), "lab"),
      client.request("index", smallQuery()),
      client.request("associations", { scores: [3, 2, 1], columns }),
      client.request("index", smallQuery()),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([
      "done",
      "done",
      "superseded",
      "done",
      "done",
    ]);
  });

  it("goes on after an error", async () => {
    const { client } = start({ rungs: [soundRung("worker")] });
    const bad = client.request("index", smallQuery({ groups: [{ id: "g", members: ["Z"] }] }));
    const good = client.request("index", smallQuery());
    await expect(bad).rejects.toMatchObject({ code: "unknown-unit" });
    expect(await good).toEqual(done);
  });

  it("refuses requests once closed", async () => {
    const { client } = start({ rungs: [soundRung("worker")] });
    const waiting = client.request("index", smallQuery());
    client.close();
    await expect(waiting).rejects.toMatchObject({ code: "engine-closed" });
    await expect(client.request("index", smallQuery())).rejects.toMatchObject({
      code: "engine-closed",
    });
  });
});

describe("the ladder", () => {
  it.each([
    ["cannot be constructed", brokenRung],
    ["never answers", deafRung],
  ])("steps over a worker that %s, without trying it again", async (_, makeRung) => {
    const worker = makeRung("worker");
    const { client, seen } = start({ rungs: [worker, soundRung("blob"), soundRung("main")] });
    expect(await client.request("index", smallQuery())).toEqual(done);
    expect(await client.request("index", smallQuery())).toEqual(done);
    expect(seen).toEqual(["blob"]);
    expect(worker.opened).toBe(1);
  });

  it.each([
    ["dies", dyingRung],
    ["falls silent", hangingRung],
  ])(
    "replaces a worker that %s once, then steps down, the request with it",
    async (_, makeRung) => {
      const worker = makeRung("worker");
      const { client, seen } = start({ rungs: [worker, brokenRung("blob"), soundRung("main")] });
      expect(await client.request("index", smallQuery())).toEqual(done);
      expect(seen).toEqual(["worker", "worker", "main"]);
      expect(worker.opened).toBe(2);
    },
  );

  it("stays with a worker whose replacement answers", async () => {
    const worker = recoveringRung("worker");
    const { client, seen } = start({ rungs: [worker, soundRung("main")] });
    expect(await client.request("index", smallQuery())).toEqual(done);
    expect(await client.request("index", smallQuery())).toEqual(done);
    expect(seen).toEqual(["worker", "worker"]);
  });

  it("says why when no rung is left", async () => {
    const { client } = start({ rungs: [brokenRung("worker"), brokenRung("main")] });
    await expect(client.request("index", smallQuery())).rejects.toMatchObject({
      code: "engine-unavailable",
      message: expect.stringMatching(/worker: .*no worker here; main: /) as string,
    });
  });

  it("tells of silence on the last rung, and tries it again for the next request", async () => {
    const main = hangingRung("main");
    const { client } = start({ rungs: [main], answerTimeout: 50 });
    await expect(client.request("index", smallQuery())).rejects.toMatchObject({
      code: "engine-timeout",
    });
    expect(main.opened).toBe(2);
    await expect(client.request("index", smallQuery())).rejects.toMatchObject({
      code: "engine-timeout",
    });
    expect(main.opened).toBe(4);
  });
});

describe("a real thread", () => {
  it("gives the same answer", async () => {
    const { client } = start({ rungs: [threadRung("worker")], readyTimeout: 20_000 });
    expect(await client.request("index", smallQuery())).toEqual(done);
  });
});
