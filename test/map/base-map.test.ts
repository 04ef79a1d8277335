import { geoLength, geoStream } from "d3-geo";
import { feature, mesh } from "topojson-client";
import { describe, expect, it } from "vitest";
import { units } from "../../src/catalog/catalog";
import { drawBaseMap } from "../../src/map/base-map";
import { MAP_HEIGHT, MAP_WIDTH, mapProjection } from "../../src/map/frame";
import { RelativePath } from "../../src/map/relative-path";
import { boundsOf, ringArea, ringsOf } from "../../src/map/rings";
import { d3Projection } from "../support/d3-projection";
import { builtTopology, drawnMap, isInside, pointsOf } from "../support/drawn-map";

/** The undirected steps of path data; those of a closed line with the one back to its start. */
function stepsOf(path: string, closed: boolean): string[] {
  return pointsOf(path).flatMap((line) =>
    line.flatMap((point, i) => {
      const before = i > 0 ? line[i - 1]! : closed ? line.at(-1)! : point;
      const ends = [before, point].map(String).sort();
      return ends[0] === ends[1] ? [] : [ends.join(" ")];
    }),
  );
}

describe.each(["lite", "national"] as const)("the %s level", (level) => {
  const base = drawnMap(level);
  const lines = base.lines!;
  const owners = new Map<string, Set<string>>();
  for (const [id, path] of Object.entries(base.units)) {
    for (const step of stepsOf(path, true)) {
      owners.set(step, (owners.get(step) ?? new Set()).add(id));
    }
  }
  const bounding = (count: number): string[] =>
    [...owners].filter(([, ids]) => ids.size === count).map(([step]) => step);

  it("draws the 34 units, each around its own label", () => {
    expect(Object.keys(base.units).sort()).toEqual(units.map(({ id }) => id));
    const project = mapProjection();
    for (const { id, labelLonLat } of units) {
      const point = project(labelLonLat);
      expect({ id, inside: isInside(base.units[id]!, point) }).toEqual({ id, inside: true });
    }
  });

  it("draws ten dashes, the isles as points, and 未定国界 where the Pamir is", () => {
    expect(Object.keys(base.dashes)).toEqual(["1", "2", "3", "4", "5", "6", "7", "8", "9", "10"]);
    expect(Object.values(base.dashes).every((path) => pointsOf(path).length === 1)).toBe(true);
    expect(base.islets.length).toBeGreaterThan(50);
    const pamir = pointsOf(base.undetermined).flat();
    expect(pamir.length).toBeGreaterThan(2);
    const project = mapProjection();
    const corners = [project([73.9, 38.7]), project([75.2, 37.2])];
    const [west, east] = [Math.min, Math.max].map((end) => end(...corners.map(([x]) => x)));
    const [north, south] = [Math.min, Math.max].map((end) => end(...corners.map(([, y]) => y)));
    const { x, y, width, height } = boundsOf(base.undetermined);
    expect(x).toBeGreaterThan(west! - 80);
    expect(x + width).toBeLessThan(east! + 80);
    expect(y).toBeGreaterThan(north! - 80);
    expect(y + height).toBeLessThan(south! + 80);
  });

  it("cuts the borders into the 70 pairs of neighbours", () => {
    const pairs = lines.stretches.map(({ pair }) => [...pair].sort().join(" "));
    expect(pairs).toHaveLength(70);
    expect(new Set(pairs).size).toBe(70);
    expect(pairs).toContain("440000 810000");
    expect(pairs).toContain("440000 820000");
    expect(pairs.filter((pair) => pair.includes("460000") || pair.includes("710000"))).toEqual([]);
  });

  it("gives every step between two units to their pair, and to no line else", () => {
    const drawn = new Map<string, string>();
    for (const { pair, path } of lines.stretches) {
      for (const step of stepsOf(path, false)) drawn.set(step, [...pair].sort().join(" "));
    }
    const between = bounding(2).map((step) => [step, [...owners.get(step)!].sort().join(" ")]);
    expect(between.length).toBeGreaterThan(1500);
    expect(drawn).toEqual(new Map(between as [string, string][]));
  });

  it("gives every step on the outside to the coast, the land border or 未定国界: one of the three", () => {
    const outer = {
      land: Object.values(lines.land).flatMap((path) => stepsOf(path, false)),
      coast: Object.values(lines.coast).flatMap((path) => stepsOf(path, false)),
      undetermined: stepsOf(base.undetermined, false),
    };
    const all = Object.values(outer).map((steps) => new Set(steps));
    const outside = bounding(1);
    expect(all.reduce((sum, steps) => sum + steps.size, 0)).toBe(outside.length);
    expect(new Set(all.flatMap((steps) => [...steps]))).toEqual(new Set(outside));
  });

  it("files the outside under the unit it bounds", () => {
    for (const side of [lines.land, lines.coast]) {
      for (const [id, path] of Object.entries(side)) {
        const owned = new Set(stepsOf(path, false).flatMap((step) => [...owners.get(step)!]));
        expect([...owned]).toEqual([id]);
      }
    }
    // Neither 北京 nor the twenty other inland units have a coast; 新疆, 西藏, 云南 have a border.
    expect(Object.keys(lines.coast).sort()).toEqual(
      units
        .map(({ id }) => id)
        .filter((id) => /^(12|13|21|31|32|33|35|37|44|45|46|71|81|82)/.test(id)),
    );
    expect(Object.keys(lines.land).sort()).toEqual(
      units.map(({ id }) => id).filter((id) => /^(15|21|22|23|45|53|54|62|65)/.test(id)),
    );
  });

  it("draws areas in the proportion of the sphere", () => {
    // Land areas in 10,000 km2, 中国统计年鉴: 新疆 166, 西藏 122, 青海 72, 重庆 8.2.
    const area = (id: string): number =>
      ringsOf(base.units[id]!).reduce((sum, ring) => sum + ringArea(ring), 0);
    expect(area("650000") / area("540000")).toBeCloseTo(166 / 122, 1);
    expect(area("630000") / area("500000")).toBeGreaterThan((72 / 8.2) * 0.95);
    expect(area("630000") / area("500000")).toBeLessThan((72 / 8.2) * 1.05);
  });
});

describe("drawBaseMap", () => {
  const topology = builtTopology("lite");

  it("agrees with topojson.mesh on the length of the borders between provinces", () => {
    const scale = d3Projection().scale();
    const between = geoLength(mesh(topology, topology.objects.provinces, (a, b) => a !== b));
    const drawn = drawnMap("lite").lines!.stretches.flatMap(({ path }) => pointsOf(path));
    const length = drawn.reduce((sum, line) => {
      const steps = line.slice(1).map(([x, y], i) => Math.hypot(x - line[i]![0], y - line[i]![1]));
      return sum + steps.reduce((total, step) => total + step, 0);
    }, 0);
    // An equal-area conic stretches and presses directions by up to 3 % between 20 and 50° N.
    expect(Math.abs(length / scale / between - 1)).toBeLessThan(0.03);
  });

  it.each(["lite", "national"] as const)(
    "draws the %s level as d3 draws it, with its clipping and resampling",
    (level) => {
      const built = builtTopology(level);
      const drawn = drawnMap(level);
      for (const unit of feature(built, built.objects.provinces).features) {
        const path = new RelativePath((point) => [...point]);
        geoStream(unit, d3Projection().stream(path));
        expect(path.take()).toBe(drawn.units[String(unit.id)]);
      }
    },
  );

  it("keeps every point of the source within half a map unit", () => {
    const project = mapProjection();
    const { features } = feature(topology, topology.objects.provinces);
    const { geometry } = features.find(({ id }) => String(id) === "640000")!;
    if (geometry.type !== "MultiPolygon") throw new TypeError(geometry.type);
    const drawn = new Set(pointsOf(drawnMap("lite").units["640000"]!).flat().map(String));
    const source = geometry.coordinates.flat(2);
    expect(source.length).toBeGreaterThan(50);
    for (const lonLat of source) {
      const [x, y] = project(lonLat as [number, number]);
      expect(drawn.has(`${Math.round(x)},${Math.round(y)}`)).toBe(true);
    }
  });

  it("leaves the lines out when they are not asked for, and yields between its pieces", () => {
    const steps = drawBaseMap(topology, { lines: false });
    let pauses = 0;
    for (;;) {
      const step = steps.next();
      if (step.done) {
        expect(step.value).toEqual({ ...drawnMap("lite"), lines: null });
        break;
      }
      pauses++;
    }
    expect(pauses).toBe(34);
  });

  it("draws no province beyond the frame, and 三沙's isles south of it", () => {
    const { units: shapes, islets } = drawnMap("national");
    const { x, y, width, height } = boundsOf(Object.values(shapes).join(""));
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(MAP_WIDTH);
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y + height).toBeLessThanOrEqual(MAP_HEIGHT);
    expect(islets.some(([, y]) => y > MAP_HEIGHT)).toBe(true);
  });
});
