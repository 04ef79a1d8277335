import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { watchScheme } from "../../../src/views/diffusion/watch-scheme";

let painted = "light";
let themed: (() => void)[] = [];
let system: Set<() => void>;

beforeEach(() => {
  painted = "light";
  themed = [];
  system = new Set();
  vi.stubGlobal("getComputedStyle", () => ({ colorScheme: painted }));
  vi.stubGlobal("document", { documentElement: {} });
  vi.stubGlobal("matchMedia", () => ({
    addEventListener: (_: string, look: () => void) => system.add(look),
    removeEventListener: (_: string, look: () => void) => system.delete(look),
  }));
  vi.stubGlobal(
    "MutationObserver",
    class {
      readonly #look: () => void;
      constructor(look: () => void) {
        this.#look = look;
      }
      observe(): void {
        themed.push(this.#look);
      }
      disconnect(): void {
        themed = themed.filter((look) => look !== this.#look);
      }
    },
  );
});

afterEach(() => {
  vi.unstubAllGlobals();
});

test("tells at once, and again when the page or the device changes its theme", () => {
  const told: string[] = [];
  const end = watchScheme({} as Element, (scheme) => told.push(scheme));
  expect(told).toEqual(["light"]);
  painted = "dark";
  for (const look of themed) look();
  // A place that has no scheme of its own is painted light.
  painted = "normal";
  for (const look of system) look();
  expect(told).toEqual(["light", "dark", "light"]);
  end();
  expect([themed.length, system.size]).toEqual([0, 0]);
});
