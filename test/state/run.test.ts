import { describe, expect, it } from "vitest";
import { Run } from "../../src/state/run.svelte";

const never = (signal: AbortSignal): Promise<number> =>
  new Promise((_, reject) => {
    signal.addEventListener("abort", () => {
      reject(signal.reason as Error);
    });
  });

describe("Run", () => {
  it("tells how far it is, with what it has found, and keeps the result", async () => {
    const run = new Run<number>();
    expect(run.status).toBe("idle");
    const seen: unknown[] = [];
    await run.start("a", (_, told) => {
      seen.push([run.key, run.status, run.done]);
      told({ done: 1, of: 4, result: 7 });
      seen.push([run.done, run.of, run.result]);
      told({ done: 2, of: 4, result: null });
      seen.push([run.done, run.of, run.result]);
      return Promise.resolve(9);
    });
    expect(seen).toEqual([
      ["a", "running", 0],
      [1, 4, 7],
      [2, 4, 7],
    ]);
    expect([run.status, run.result]).toEqual(["done", 9]);
  });

  it("stops, and what was found stays", async () => {
    const run = new Run<number>();
    const going = run.start("a", (signal, told) => {
      told({ done: 1, of: 2, result: 5 });
      return never(signal);
    });
    run.stop();
    await going;
    expect([run.status, run.result]).toEqual(["cancelled", 5]);
  });

  it("never takes the answer of what was begun before", async () => {
    const run = new Run<number>();
    let answer: (value: number) => void = () => undefined;
    let tell: (done: number) => void = () => undefined;
    const first = run.start("a", (_, told) => {
      tell = (done) => {
        told({ done, of: 9, result: 1 });
      };
      return new Promise((resolve) => {
        answer = resolve;
      });
    });
    await run.start("b", () => Promise.resolve(2));
    tell(8);
    answer(1);
    await first;
    expect([run.key, run.status, run.done, run.result]).toEqual(["b", "done", 0, 2]);
  });

  it("says by its code what ended it", async () => {
    const run = new Run<number>();
    const lost = Object.assign(new Error("the worker died"), { name: "engine-lost" });
    await run.start("a", () => Promise.reject(lost));
    expect([run.status, run.failure, run.result]).toEqual(["failed", "engine-lost", null]);
    await run.start("a", () => Promise.resolve(3));
    expect([run.status, run.failure, run.reason]).toEqual(["done", "", ""]);
  });

  it("takes a result that is at hand, and lets go of what is under way", async () => {
    const run = new Run<number>();
    const going = run.start("a", never);
    run.settle("b", 4);
    await going;
    expect([run.key, run.status, run.result]).toEqual(["b", "done", 4]);
  });
});
