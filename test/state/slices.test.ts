import { describe, expect, it, vi } from "vitest";
import { inSlices } from "../../src/state/slices";

describe("inSlices", () => {
  it("runs a generator to its value", async () => {
    function* short(): Generator<void, string> {
      yield;
      return "done";
    }
    expect(await inSlices(short())).toBe("done");
  });

  it("lets the page answer after every 8 ms of work", async () => {
    const clock = vi.spyOn(performance, "now");
    let now = 0;
    clock.mockImplementation(() => now);
    const answered: number[] = [];
    let done = 0;
    function* work(): Generator<void, string> {
      for (done = 0; done < 10; done++) {
        now += 3;
        yield;
      }
      return "done";
    }
    const answer = (): void => {
      answered.push(done);
      timer = setTimeout(answer);
    };
    let timer = setTimeout(answer);
    const running = inSlices(work());
    expect(await running).toBe("done");
    clearTimeout(timer);
    // Three steps of 3 ms fill a slice.
    expect(answered.slice(0, 3)).toEqual([2, 5, 8]);
    clock.mockRestore();
  });

  it("passes an error on", async () => {
    function* broken(): Generator<void, string> {
      yield* [];
      throw new RangeError("broken");
    }
    await expect(inSlices(broken())).rejects.toThrow("broken");
  });
});
