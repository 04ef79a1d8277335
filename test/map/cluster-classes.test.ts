import { describe, expect, it } from "vitest";
import { CLUSTER_STEPS, clusterClasses, clustersAt } from "../../src/map/cluster-classes";
import { seams } from "../../src/map/seams";
import { contrast } from "../../src/map/palette";
import type { LocalMoran } from "../../src/model/spatial";
import { DIVERGING } from "../../src/views/map/classes";
import { colourDistance, SIGHTS } from "../support/colour-sight";
import { deepFreeze } from "../support/deep-freeze";

const UNITS = ["a", "b", "c", "d", "e"];
const local: LocalMoran = deepFreeze({
  statistic: [1.2, 0.4, -0.3, -0.8, NaN],
  quadrants: ["HH", "LL", "HL", "LH", null],
  p: [0.01, 0.2, 0.05, 0.0501, NaN],
  n: 4,
  permutations: 99,
  seed: 1,
  style: "row",
  isolates: "excluded",
});

describe("clustersAt", () => {
  it("tells a quadrant up to the level, and nothing of a blank", () => {
    expect(clustersAt(local, 0.05)).toEqual(["HH", "none", "HL", "none", null]);
  });
});

describe("clusterClasses", () => {
  const classes = clusterClasses(UNITS, local, 0.05);

  it("has a place for each cluster, and none for a blank", () => {
    expect(classes.steps).toEqual({ a: 6, b: 3, c: 4, d: 3, e: -1 });
    expect(classes.tones).toBe("d");
  });
  it("has one neutral band with a mark at nought", () => {
    expect(classes.edges).toEqual([-0.8, 0, 1.2]);
    expect(classes.breaks).toEqual([0]);
    expect(new Set(classes.ramp)).toEqual(new Set([3]));
    const above = clusterClasses(["a"], { ...local, statistic: [1], quadrants: ["HH"] }, 0.05);
    expect(above.extent).toEqual([0, 1]);
  });
});

describe.each(["light", "dark"] as const)("the colours of clusters in %s", (theme) => {
  const ramp = DIVERGING[theme];
  const fills = Object.values(CLUSTER_STEPS).map((step) => ramp.fills[step]!);
  const pairs = fills.flatMap((a, i) => fills.slice(i + 1).map((b) => [a, b] as const));

  it.each(SIGHTS)("are told apart by %s", (sight) => {
    for (const [a, b] of pairs) {
      // What is just noticed is about 2.
      expect(colourDistance(a, b, sight)).toBeGreaterThan(10);
    }
  });
  it("have borders that stand out by 3 : 1", () => {
    const steps = Object.values(CLUSTER_STEPS);
    for (const a of steps) {
      for (const b of steps) {
        const [seam] = seams(
          [{ pair: ["a", "b"], path: "M0 0" }],
          (unit) => (unit === "a" ? a : b),
          DIVERGING,
        );
        const ink = seam![theme] === "ink" ? ramp.seamDark : ramp.seamLight;
        const [first, second] = [ramp.fills[a]!, ramp.fills[b]!];
        const parted = Math.min(contrast(ink, first), contrast(ink, second));
        expect(Math.max(parted, contrast(first, second))).toBeGreaterThan(3);
      }
    }
  });
});
