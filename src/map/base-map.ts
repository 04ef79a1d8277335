import { geoStream } from "d3-geo";
import { feature } from "topojson-client";
import type {
  GeometryCollection,
  GeometryObject,
  LineString,
  MultiLineString,
  MultiPoint,
  Objects,
  Topology,
} from "topojson-specification";
import type { BaseMap, BorderLines, BorderStretch } from "../model/base-map";
import { mapProjection, place } from "./frame";
import { RelativePath } from "./relative-path";

/** The built base map: see geo/README.md. */
export interface ChinaObjects extends Objects {
  provinces: GeometryCollection;
  dashline: GeometryCollection;
  undetermined: LineString;
  islets: { type: "GeometryCollection"; geometries: MultiPoint[] };
  land: MultiLineString;
}
export type ChinaTopology = Topology<ChinaObjects>;

/**
 * Projects a topology to finished path data, yielding after each piece so that a caller on the main
 * thread can let the page breathe. With `lines` it also cuts the borders into stretches by pair of
 * provinces, which lets a change of classes restroke them without touching geometry.
 */
export function* drawBaseMap(
  topology: ChinaTopology,
  { lines }: { lines: boolean },
): Generator<void, BaseMap> {
  const project = mapProjection();
  const path = new RelativePath(project);
  const pathOf = (object: GeometryObject): string => {
    geoStream(feature(topology, object), path);
    return path.take();
  };

  const units: Record<string, string> = {};
  for (const geometry of topology.objects.provinces.geometries) {
    units[String(geometry.id)] = pathOf(geometry);
    yield;
  }
  const dashes: Record<string, string> = {};
  for (const geometry of topology.objects.dashline.geometries) {
    dashes[String(geometry.id)] = pathOf(geometry);
  }
  const islets = topology.objects.islets.geometries.flatMap((group) =>
    feature(topology, group).geometry.coordinates.map((point) =>
      place(project, [point[0] ?? 0, point[1] ?? 0]),
    ),
  );
  return {
    units,
    dashes,
    islets,
    undetermined: pathOf(topology.objects.undetermined),
    lines: lines ? yield* drawLines(topology, pathOf) : null,
  };
}

function* drawLines(
  topology: ChinaTopology,
  pathOf: (object: GeometryObject) => string,
): Generator<void, BorderLines> {
  const owners = arcOwners(topology);
  const land = new Set(topology.objects.land.arcs.flat().map(arcIndex));
  const undetermined = new Set(topology.objects.undetermined.arcs.map(arcIndex));
  const lineOf = (arcs: number[]): string =>
    pathOf({ type: "MultiLineString", arcs: arcs.map((arc) => [arc]) });

  const shared = new Map<string, { pair: [string, string]; arcs: number[] }>();
  const outer = { land: new Map<string, number[]>(), coast: new Map<string, number[]>() };
  for (const [arc, [a, b]] of owners) {
    if (a === undefined || undetermined.has(arc)) continue;
    if (b === undefined) {
      const side = land.has(arc) ? outer.land : outer.coast;
      side.set(a, [...(side.get(a) ?? []), arc]);
    } else {
      const key = `${a} ${b}`;
      const entry = shared.get(key) ?? { pair: [a, b], arcs: [] };
      entry.arcs.push(arc);
      shared.set(key, entry);
    }
  }

  const stretches: BorderStretch[] = [];
  for (const { pair, arcs } of shared.values()) {
    stretches.push({ pair, path: lineOf(arcs) });
    yield;
  }
  const byUnit = function* (
    arcsOf: Map<string, number[]>,
  ): Generator<void, Record<string, string>> {
    const paths: Record<string, string> = {};
    for (const [id, arcs] of arcsOf) {
      paths[id] = lineOf(arcs);
      yield;
    }
    return paths;
  };
  return { stretches, land: yield* byUnit(outer.land), coast: yield* byUnit(outer.coast) };
}

/** Which units each arc bounds: two for a border between provinces, one for the outside. */
function arcOwners(topology: ChinaTopology): Map<number, string[]> {
  const owners = new Map<number, string[]>();
  for (const geometry of topology.objects.provinces.geometries) {
    if (geometry.type !== "Polygon" && geometry.type !== "MultiPolygon") continue;
    for (const arc of geometry.arcs.flat(2).map(arcIndex)) {
      const ids = owners.get(arc) ?? [];
      if (!ids.includes(String(geometry.id))) ids.push(String(geometry.id));
      owners.set(arc, ids);
    }
  }
  return owners;
}

/** TopoJSON writes an arc run backwards as its ones' complement. */
const arcIndex = (arc: number): number => (arc < 0 ? ~arc : arc);
