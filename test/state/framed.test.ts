import { afterEach, expect, it, vi } from "vitest";
import { embedded, framed, stepWay } from "../../src/state/framed";

afterEach(() => {
  vi.unstubAllGlobals();
});

function page(parent: unknown, dataset: object): void {
  const window: Record<string, unknown> = {};
  window["parent"] = parent ?? window;
  vi.stubGlobal("window", window);
  vi.stubGlobal("document", { documentElement: { dataset } });
}

it("leaves the history of its host alone, framed in whatever way", () => {
  page(null, {});
  expect([framed(), stepWay()]).toEqual([false, "pushState"]);
  page({}, {});
  expect([framed(), stepWay()]).toEqual([true, "replaceState"]);
});

it("knows somebody's article, in a frame or not", () => {
  page(null, {});
  expect(embedded()).toBe(false);
  page(null, { embed: "" });
  expect(embedded()).toBe(true);
});

it("is no frame where there is no window", () => {
  expect([framed(), embedded(), stepWay()]).toEqual([false, false, "pushState"]);
});
