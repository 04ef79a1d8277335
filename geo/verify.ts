import { geoCentroid, geoContains } from "d3-geo";
import type { Position } from "geojson";
import { feature } from "topojson-client";
import type { MultiPolygon, Topology } from "topojson-specification";
import { arcIndex, arcNumbers } from "./arc-numbers";
import type { Dash, Province } from "./assign-codes";
import { isProtected } from "./drop-small";
import { lineKm } from "./great-circle";
import { NAMED_ISLETS } from "./islets";
import type { Level } from "./levels";
import { polygonKm2 } from "./polygon-area";
import { selfIntersections } from "./self-intersections";
import { type SharedBorder, sharedBorders } from "./shared-borders";
import { sizes } from "./sizes";
import type { BaseMap } from "./topology";

export type Expected = {
  /** from the catalog */
  units: readonly { id: string; capitalLonLat: readonly number[] }[];
  /** from the unsimplified source */
  neighbours: readonly SharedBorder[];
  areaKm2: Readonly<Record<string, number>>;
  provinces: readonly Province[];
  dashes: readonly Dash[];
};

type Check = (map: BaseMap, expected: Expected, level: Level) => string[];

/** What standard maps of China show inside the border and outside of it; capitals are added. */
const INSIDE: readonly (readonly [name: string, id: string, at: Position])[] = [
  ["达旺", "540000", [91.87, 27.59]],
  ["阿克赛钦", "650000", [79.5, 35.0]],
  ["黑瞎子岛", "230000", [134.7, 48.33]],
  ["钓鱼岛", "710000", [123.47, 25.74]],
  ["赤尾屿", "710000", [124.56, 25.92]],
];
const OUTSIDE: readonly (readonly [name: string, at: Position])[] = [
  ["Leh", [77.58, 34.16]],
  ["Thimphu", [89.64, 27.47]],
  ["Khabarovsk", [135.08, 48.48]],
];

/** 辽宁, 吉林, 黑龙江, 内蒙古, 甘肃, 新疆, 西藏, 云南, 广西: the nine units on the land border. */
const FRONTIER = "150000 210000 220000 230000 450000 530000 540000 620000 650000";
const PAMIR = "650000";
const COASTAL =
  "120000 130000 210000 310000 320000 330000 350000 370000 440000 450000 460000 710000 810000 820000";

/** Land border, km: 22,000 and some as surveyed, less what generalisation cuts off. */
const BORDER_KM = [17_000, 23_000] as const;
const NEIGHBOUR_PAIRS = 70;
const AREA_TOLERANCE = 0.025;
const HEMISPHERE_KM2 = 255_000_000;
const DASH_TOLERANCE_KM = 1;
const ISLET_TOLERANCE_KM = 5;

type Drawn = { id: string; polygons: Position[][][] };

const drawn = (map: BaseMap): Drawn[] =>
  map.objects.provinces.geometries.map((geometry) => {
    const all: MultiPolygon = {
      type: "MultiPolygon",
      arcs: geometry.type === "Polygon" ? [geometry.arcs] : geometry.arcs,
    };
    return {
      id: String(geometry.id),
      polygons: feature(map as Topology, all).geometry.coordinates,
    };
  });

const contains = ({ polygons }: Drawn, at: Position): boolean =>
  geoContains({ type: "MultiPolygon", coordinates: polygons }, [at[0] ?? 0, at[1] ?? 0]);

const centroid = (coordinates: Position[][]): Position =>
  geoCentroid({ type: "Polygon", coordinates });

export const CHECKS = {
  units: (map, { units }) => {
    const found = drawn(map).map(({ id }) => id);
    const wanted = units.map(({ id }) => id).sort();
    return String(found) === String(wanted) ? [] : [`units ${String(found)} are not the catalog's`];
  },

  neighbours: (map, { neighbours }) => {
    const key = ([a, b]: SharedBorder): string => `${a}-${b}`;
    const wanted = neighbours.map(key);
    const found = sharedBorders(map as Topology, map.objects.provinces).map(key);
    return [
      ...(wanted.length === NEIGHBOUR_PAIRS ? [] : [`${wanted.length} pairs in the source`]),
      ...wanted.filter((pair) => !found.includes(pair)).map((pair) => `lost border ${pair}`),
      ...found.filter((pair) => !wanted.includes(pair)).map((pair) => `false border ${pair}`),
    ];
  },

  winding: (map) =>
    drawn(map).flatMap(({ id, polygons }) =>
      polygons
        .map(polygonKm2)
        .filter((km2) => !(km2 > 0 && km2 < HEMISPHERE_KM2))
        .map((km2) => `${id} has a polygon of ${km2} km2`),
    ),

  area: (map, { areaKm2 }) =>
    drawn(map).flatMap(({ id, polygons }) => {
      const km2 = polygons.reduce((sum, polygon) => sum + polygonKm2(polygon), 0);
      const change = km2 / (areaKm2[id] ?? NaN) - 1;
      return Math.abs(change) <= AREA_TOLERANCE ? [] : [`area of ${id} changed by ${change}`];
    }),

  intersections: ({ arcs }) =>
    selfIntersections(arcs).map(
      ([a, b]) => `arcs ${a.arc} and ${b.arc} conflict at ${String(a.from)} and ${String(b.from)}`,
    ),

  dashes: (map, { dashes }) => {
    const found = map.objects.dashline.geometries.map((geometry) => ({
      id: geometry.id,
      line: feature(map as Topology, geometry).geometry.coordinates,
    }));
    const gap = (a: Position | undefined, b: Position | undefined): number =>
      a && b ? lineKm([a, b]) : Infinity;
    return [
      ...(found.length === 10 ? [] : [`${found.length} dashes`]),
      ...dashes.flatMap(({ id, line }) => {
        const dash = found.find((candidate) => candidate.id === id)?.line;
        const off = Math.max(gap(dash?.at(0), line.at(0)), gap(dash?.at(-1), line.at(-1)));
        return off <= DASH_TOLERANCE_KM ? [] : [`dash ${id} is ${off} km off`];
      }),
    ];
  },

  border: (map) => {
    const { provinces, land, undetermined, coast } = map.objects;
    const owners = new Map<number, string[]>();
    for (const geometry of provinces.geometries) {
      for (const arc of arcNumbers(geometry).map(arcIndex)) {
        owners.set(arc, [...(owners.get(arc) ?? []), String(geometry.id)]);
      }
    }
    const lines = [
      ["land", land.arcs.flat(), FRONTIER],
      ["undetermined", undetermined.arcs, PAMIR],
      ["coast", coast.arcs.flat(), COASTAL],
    ] as const;
    const once = [...owners.values()].filter((ids) => ids.length === 1).length;
    const used = lines.flatMap(([, arcs]) => arcs.map(arcIndex));
    const km = [...land.arcs.flat(), ...undetermined.arcs].reduce((sum, arc) => {
      const { geometry } = feature(map as Topology, { type: "LineString", arcs: [arc] });
      return sum + lineKm(geometry.coordinates);
    }, 0);
    return [
      ...lines.flatMap(([name, arcs, wanted]) => {
        const ids = new Set(arcs.flatMap((arc) => owners.get(arcIndex(arc)) ?? ["nobody"]));
        const found = [...ids].sort().join(" ");
        return found === wanted ? [] : [`${name} belongs to ${found}`];
      }),
      ...(once === used.length && new Set(used).size === used.length
        ? []
        : [`${used.length} arcs of border and coast, ${once} outer arcs`]),
      ...(km > BORDER_KM[0] && km < BORDER_KM[1] ? [] : [`land border of ${km} km`]),
    ];
  },

  points: (map, { units }) => {
    const provinces = drawn(map);
    const capitals = units.map(
      ({ id, capitalLonLat }) => [id, id, [...capitalLonLat] as Position] as const,
    );
    return [
      ...[...INSIDE, ...capitals].flatMap(([name, id, at]) =>
        provinces.some((province) => province.id === id && contains(province, at))
          ? []
          : [`${name} is not inside ${id}`],
      ),
      ...OUTSIDE.flatMap(([name, at]) =>
        provinces
          .filter((province) => contains(province, at))
          .map(({ id }) => `${name} is inside ${id}`),
      ),
    ];
  },

  protected: (map, { provinces }, { interval }) => {
    const left = new Map(
      drawn(map).map(({ id, polygons }) => [id, polygons.map(centroid)] as const),
    );
    return provinces.flatMap(({ id, polygons }) =>
      polygons
        .filter((polygon) => isProtected(id, polygon))
        .map(centroid)
        .flatMap((at) => {
          const candidates = left.get(id) ?? [];
          const distances = candidates.map((candidate) => lineKm([candidate, at]));
          const least = Math.min(...distances);
          if (least > (2 * interval) / 1000) return [`${id} lost its island at ${String(at)}`];
          candidates.splice(distances.indexOf(least), 1);
          return [];
        }),
    );
  },

  islets: (map) => {
    const points = map.objects.islets.geometries.flatMap(
      (geometry) => feature(map as Topology, geometry).geometry.coordinates,
    );
    return Object.entries(NAMED_ISLETS).flatMap(([name, at]) =>
      points.some((point) => lineKm([point, at]) <= ISLET_TOLERANCE_KM) ? [] : [`${name} is lost`],
    );
  },

  budget: (map, _expected, { brotliBudget }) => {
    const size = sizes(JSON.stringify(map)).brotli;
    return size <= brotliBudget ? [] : [`${size} bytes after brotli, budget ${brotliBudget}`];
  },
} satisfies Record<string, Check>;

/** Every reason, by level and check, for which a level must not be published; none if it may. */
export function verify(map: BaseMap, expected: Expected, level: Level): string[] {
  return Object.entries<Check>(CHECKS).flatMap(([name, check]) =>
    check(map, expected, level).map((reason) => `${level.name} ${name}: ${reason}`),
  );
}
