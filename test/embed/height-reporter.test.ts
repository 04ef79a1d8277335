import { afterEach, expect, it, vi } from "vitest";
import { reportHeight } from "../../src/embed/height-reporter";

afterEach(() => {
  vi.unstubAllGlobals();
});

it("tells what the observer sees, when it sees it, until it is closed", () => {
  let see: () => void = () => undefined;
  const disconnect = vi.fn();
  vi.stubGlobal(
    "ResizeObserver",
    class {
      constructor(callback: () => void) {
        see = callback;
      }
      observe = (): void => {
        see();
      };
      disconnect = disconnect;
    },
  );
  vi.stubGlobal("innerWidth", 640);
  let height = 0;
  const content = { getBoundingClientRect: () => ({ height }) } as Element;
  const told: number[] = [];
  const reporter = reportHeight(content, (value) => told.push(value));
  expect(told).toEqual([]);
  height = 500.4;
  see();
  see();
  expect(told).toEqual([501]);
  expect(reporter.height()).toBe(501);
  for (let i = 0; i < 30; i += 1) {
    height += 1;
    see();
  }
  expect(told).toHaveLength(12);
  reporter.allow();
  expect(told.at(-1)).toBe(Math.ceil(height));
  reporter.close();
  expect(disconnect).toHaveBeenCalledOnce();
});
