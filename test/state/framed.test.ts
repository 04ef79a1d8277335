import { afterEach, expect, it, vi } from "vitest";
import { deviceStorage, embedded, framed, stepWay } from "../../src/state/framed";

afterEach(() => {
  vi.unstubAllGlobals();
});

function page(parent: unknown, dataset: object): void {
  const window: Record<string, unknown> = {};
  window["parent"] = parent ?? window;
  vi.stubGlobal("window", window);
  vi.stubGlobal("document", { documentElement: { dataset } });
  vi.stubGlobal("localStorage", "the storage");
}

it("leaves the history of its host alone, framed in whatever way", () => {
  page(null, {});
  expect([framed(), stepWay()]).toEqual([false, "pushState"]);
  page({}, {});
  expect([framed(), stepWay()]).toEqual([true, "replaceState"]);
});

it("keeps nothing in somebody's article", () => {
  page(null, {});
  expect(deviceStorage()).toBe("the storage");
  page(null, { embed: "" });
  expect(embedded()).toBe(true);
  expect(() => deviceStorage()).toThrow("nothing is kept");
});

it("is no frame where there is no window", () => {
  expect([framed(), embedded(), stepWay()]).toEqual([false, false, "pushState"]);
});
