import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { computeIndex } from "../../src/engine/compute-index";
import { FrameIndex } from "../../src/state/frame-index";
import { baselineQuery } from "../../src/state/index-query";
import { panel, result } from "../support/atlas-app";

const query = baselineQuery(panel);

/** An engine each run of which takes so many milliseconds of a clock of the test. */
let now = 0;
let runs = 0;
const engine = (took: (run: number) => number) => () =>
  Promise.resolve((asked: typeof query) => {
    now += took(runs++);
    return computeIndex(asked);
  });

beforeEach(() => {
  [now, runs] = [0, 0];
  vi.spyOn(performance, "now").mockImplementation(() => now);
});

afterEach(() => {
  vi.restoreAllMocks();
});

describe("FrameIndex", () => {
  it("answers at once when it is warm, with the index itself", async () => {
    const frame = new FrameIndex(engine((run) => (run < 5 ? 60 : 4)));
    expect([frame.warmed, frame.compute(query)]).toEqual([false, null]);
    await frame.warm(() => query);
    expect(frame.warmed).toBe(true);
    expect(frame.compute(query)).toEqual(result);
  });

  it("leaves the index to another thread where no run is quick", async () => {
    const frame = new FrameIndex(engine(() => 17));
    await frame.warm(() => query);
    expect([frame.warmed, frame.compute(query)]).toEqual([false, null]);
  });

  it("bears a slow run, and gives up after four in a row", async () => {
    let slow = false;
    const frame = new FrameIndex(engine(() => (slow ? 30 : 1)));
    await frame.warm(() => query);
    const compute = (isSlow: boolean): boolean => {
      slow = isSlow;
      return frame.compute(query) !== null;
    };
    expect([1, 1, 1, 0, 1, 1, 1].map(Boolean).map(compute)).toEqual(Array(7).fill(true));
    expect(frame.warmed).toBe(true);
    expect([true, false].map(compute)).toEqual([true, false]);
    expect(frame.warmed).toBe(false);
  });

  it("warms itself with a query alone, and once", async () => {
    const frame = new FrameIndex(engine(() => 1));
    await frame.warm(() => null);
    expect([runs, frame.warmed]).toEqual([0, false]);
    await frame.warm(() => query);
    const ran = runs;
    await frame.warm(() => query);
    expect(runs).toBe(ran);
  });

  it("passes on what the engine refuses", async () => {
    const frame = new FrameIndex(engine(() => 1));
    await frame.warm(() => query);
    const negative = query.methodology.domains.map((domain) => ({ ...domain, weight: -1 }));
    expect(() =>
      frame.compute({ ...query, methodology: { ...query.methodology, domains: negative } }),
    ).toThrow(/-1/);
  });
});
