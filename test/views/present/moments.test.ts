import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { afterPaint, whenIdle } from "../../../src/views/present/moments";

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("requestIdleCallback", undefined);
  vi.stubGlobal("requestAnimationFrame", (act: () => void) => setTimeout(act, 16));
  vi.stubGlobal("cancelAnimationFrame", (handle: number) => {
    clearTimeout(handle);
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it("acts when a frame has passed, and not when it is called off before or after it", async () => {
  const act = vi.fn();
  afterPaint(act);
  await vi.advanceTimersByTimeAsync(15);
  expect(act).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(2);
  expect(act).toHaveBeenCalledOnce();
  afterPaint(act)();
  const late = afterPaint(act);
  vi.advanceTimersByTime(16);
  late();
  await vi.runAllTimersAsync();
  expect(act).toHaveBeenCalledOnce();
});

it("goes on in idle moments for as long as there is something to do", async () => {
  let left = 3;
  whenIdle(() => (left -= 1) > 0);
  await vi.runAllTimersAsync();
  expect(left).toBe(0);
  const endless = vi.fn(() => true);
  const stop = whenIdle(endless);
  await vi.advanceTimersByTimeAsync(1_000);
  stop();
  const times = endless.mock.calls.length;
  expect(times).toBeGreaterThan(1);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(endless.mock.calls.length).toBe(times);
});
