import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { watchScheme } from "../../../src/views/diffusion/watch-scheme";

let painted = "light";
let systemDark = false;
let themed: (() => void)[] = [];
let media: Map<string, Set<() => void>>;

beforeEach(() => {
  [painted, systemDark] = ["light", false];
  themed = [];
  media = new Map();
  vi.stubGlobal("getComputedStyle", () => ({ colorScheme: painted }));
  vi.stubGlobal("document", { documentElement: {} });
  vi.stubGlobal("matchMedia", (query: string) => {
    const looks = new Set<() => void>();
    media.set(query, looks);
    return {
      matches: systemDark && query.includes("dark"),
      addEventListener: (_: string, look: () => void) => looks.add(look),
      removeEventListener: (_: string, look: () => void) => looks.delete(look),
    };
  });
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

const change = (query: string): void => {
  for (const look of media.get(query) ?? []) look();
};

test("tells at once, and again when the page or the device changes its theme, or prints", () => {
  const told: string[] = [];
  const end = watchScheme({} as Element, (scheme) => told.push(scheme));
  expect(told).toEqual(["light"]);
  painted = "dark";
  for (const look of themed) look();
  // A place that has no scheme of its own is painted light.
  painted = "normal";
  change("(prefers-color-scheme: dark)");
  expect(told).toEqual(["light", "dark", "light"]);
  painted = "dark";
  change("print");
  expect(told).toEqual(["light", "dark", "light", "dark"]);
  end();
  expect([themed.length, ...[...media.values()].map(({ size }) => size)]).toEqual([0, 0, 0]);
});

test.each([true, false])("follows the system where both are painted, dark: %s", (dark) => {
  [painted, systemDark] = ["light dark", dark];
  const told: string[] = [];
  watchScheme({} as Element, (scheme) => told.push(scheme))();
  expect(told).toEqual([dark ? "dark" : "light"]);
});
