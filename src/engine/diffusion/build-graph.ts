import type { Axes, Axis } from "../../model/catalog";
import type { AxisSegment, DiffusionGraph, LinePair } from "../../model/diffusion-graph";
import { EngineError } from "../engine-error";
import { greatCircleKm } from "../math/great-circle-km";
import { walkAxis } from "./walk-axis";

type LonLat = readonly [number, number];

export interface GraphSources {
  /** In the order that the graph shall have. */
  readonly units: readonly { readonly id: string; readonly capitalLonLat: LonLat }[];
  /** Pairs with the length of their border, km. */
  readonly neighbours: readonly (readonly [string, string, number])[];
  /** Pairs over water. */
  readonly links: readonly (readonly [string, string])[];
  readonly axes: Pick<Axes, "axes" | "cities">;
}

const tenth = (km: number): number => Math.round(km * 10) / 10;

/**
 * The graph of the diffusion: borders and links over water between the units, and every pair of units
 * on a common axis by the shortest way between their cities along it, branches included; ties go to
 * the cities named first. Lengths in km along great circles, to 0.1. Pairs with a unit not among
 * `units` are passed over.
 * @throws diffusion-city for a city that is not among the cities of the axes.
 */
export function buildGraph({ units, neighbours, links, axes }: GraphSources): DiffusionGraph {
  const places = new Map(units.map(({ id }, place) => [id, place]));
  const capital = (place: number): LonLat => units[place]?.capitalLonLat ?? [NaN, NaN];
  const area = [
    ...neighbours.map(([a, b, km]) => ({ a, b, kind: "land" as const, borderKm: km })),
    ...links.map(([a, b]) => ({ a, b, kind: "strait" as const, borderKm: null })),
  ].flatMap(({ a, b, kind, borderKm }) => {
    const [i, j] = [places.get(a), places.get(b)].sort((p = -1, q = -1) => p - q);
    if (i === undefined || j === undefined) return [];
    return [{ i, j, kind, borderKm, capitalKm: tenth(greatCircleKm(capital(i), capital(j))) }];
  });
  const cities = new Map(axes.cities.map((city) => [city.id, city]));
  const unitOf = (city: string): number | undefined => places.get(cities.get(city)?.unit ?? "");
  const trees = axes.axes.map((axis) => segmentsOf(axis, cities));
  return {
    units: units.map(({ id }) => id),
    area: area.sort(byPlaces),
    line: linePairs(trees, unitOf).sort(byPlaces),
    segments: trees.flat().map((segment) => ({ ...segment, km: tenth(segment.km) })),
  };
}

function segmentsOf(
  { id, nodes, branches }: Axis,
  cities: ReadonlyMap<string, { readonly lonLat: LonLat }>,
): AxisSegment[] {
  const lonLat = (city: string): LonLat => {
    const found = cities.get(city);
    if (!found) throw new EngineError("diffusion-city", `axis ${id} names no known city: ${city}`);
    return found.lonLat;
  };
  const chains = [
    nodes.map(({ city }) => city),
    ...branches.map(({ from, nodes: more }) => [from, ...more.map(({ city }) => city)]),
  ];
  return chains.flatMap((chain) =>
    chain.slice(1).map((v, k) => {
      const u = chain[k] ?? "";
      return { axis: id, u, v, km: greatCircleKm(lonLat(u), lonLat(v)) };
    }),
  );
}

/** Pairs of units by their places, each axis once. */
function linePairs(
  trees: readonly (readonly AxisSegment[])[],
  unitOf: (city: string) => number | undefined,
): LinePair[] {
  const pairs = new Map<string, LinePair>();
  for (const tree of trees) {
    const axis = tree[0]?.axis ?? "";
    const best = new Map<string, { i: number; j: number; km: number; u: string; v: string }>();
    for (const u of new Set(tree.flatMap((segment) => [segment.u, segment.v]))) {
      const i = unitOf(u);
      for (const [v, { km }] of walkAxis(tree, u)) {
        const j = unitOf(v);
        if (i === undefined || j === undefined || i >= j) continue;
        const key = `${i} ${j}`;
        if (km < (best.get(key)?.km ?? Infinity)) best.set(key, { i, j, km, u, v });
      }
    }
    for (const [key, { i, j, km, u, v }] of best) {
      const before = pairs.get(key)?.axes ?? [];
      pairs.set(key, { i, j, axes: [...before, { axis, km: tenth(km), u, v }] });
    }
  }
  return [...pairs.values()];
}

function byPlaces(
  a: { readonly i: number; readonly j: number },
  b: { readonly i: number; readonly j: number },
): number {
  return a.i - b.i || a.j - b.j;
}
