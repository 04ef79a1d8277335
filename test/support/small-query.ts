import type { Component, Methodology, Text } from "../../src/model/catalog";
import type { IndexQuery } from "../../src/model/index-result";
import { deepFreeze } from "./deep-freeze";

const text = (id: string): Text => ({ "zh-Hans": id, "zh-Hant": id, en: id });

/** A component from "code" or "code log" words, each of weight 1. */
export function component(id: string, ...uses: string[]): Component {
  const indicators = uses.map((use) => {
    const [code = "", log] = use.split(" ");
    return { code, weight: 1, log: log === "log" };
  });
  return { id, name: text(id), weight: 1, indicators };
}

export function methodology(changes: Partial<Methodology> = {}): Methodology {
  return {
    id: "small",
    version: 1,
    title: text("small"),
    coverage: 2 / 3,
    impute: { method: "none" },
    treat: { method: "declared" },
    normalise: { method: "minmax", low: 0, high: 100 },
    weight: { method: "declared" },
    aggregate: { method: "arithmetic" },
    domains: [component("one", "a", "b", "c"), component("two", "d log")],
    subindices: [component("sub", "a")],
    scale: null,
    benchmark: null,
    rank: { ties: "min" },
    ...changes,
  };
}

/** Four units, four columns; each score can be had by hand. */
export function smallQuery(changes: Partial<IndexQuery> = {}): IndexQuery {
  return deepFreeze({
    methodology: methodology(),
    panel: {
      units: ["A", "B", "C", "D"],
      columns: {
        a: [0, 5, 10, NaN],
        b: [3, 1, 2, 3],
        c: [20, 40, 10, 20],
        d: [0, 9, 99, 999],
      },
    },
    groups: [],
    facts: [],
    totalInterval: [0, 400] as const,
    ...changes,
  });
}
