import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { whenIdle } from "../../src/state/when-idle";

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe("whenIdle", () => {
  it("waits for an idle moment, two seconds at most", () => {
    const idle = vi.fn();
    vi.stubGlobal("requestIdleCallback", idle);
    const act = vi.fn();
    whenIdle(act);
    vi.runAllTimers();
    expect(act).not.toHaveBeenCalled();
    expect(idle).toHaveBeenCalledWith(act, { timeout: 2000 });
  });

  it("lets the page answer first where there is no such moment", () => {
    vi.stubGlobal("requestIdleCallback", undefined);
    const act = vi.fn();
    whenIdle(act);
    expect(act).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(act).toHaveBeenCalledOnce();
  });
});
