import type { Feature, FeatureCollection, Geometry } from "geojson";
import { meshArcs } from "topojson-client";
import { topology as encode } from "topojson-server";
import type {
  GeometryCollection,
  LineString,
  MultiLineString,
  MultiPoint,
  MultiPolygon,
  Polygon,
  Topology,
} from "topojson-specification";
import { arcIndex, arcNumbers } from "./arc-numbers";
import type { Islets } from "./islets";
import type { Drawing } from "./simplify";

type Collection<G> = Omit<GeometryCollection, "geometries"> & { geometries: G[] };

export type BaseMap = Omit<Topology, "objects"> & {
  objects: {
    provinces: Collection<Polygon | MultiPolygon>;
    /** 国界 on land, without the undetermined stretch */
    land: MultiLineString;
    /** 未定国界 */
    undetermined: LineString;
    /** every other outer arc of the provinces */
    coast: MultiLineString;
    dashline: Collection<LineString>;
    islets: Collection<MultiPoint>;
  };
};

const feature = (id: string, geometry: Geometry): Feature<Geometry, null> => ({
  type: "Feature",
  id,
  properties: null,
  geometry,
});

const collection = (features: Feature<Geometry, null>[]): FeatureCollection<Geometry, null> => ({
  type: "FeatureCollection",
  features,
});

/**
 * Encodes a drawing as quantised TopoJSON. Borders and coast are arcs of the provinces, so they cost
 * a few bytes and can never part from the polygons. Geometries carry an id and no properties: names
 * come from the catalog.
 */
export function topology(drawing: Drawing, points: Islets[], quantisation: number): BaseMap {
  const { provinces, border, dashes } = drawing;
  const geometries: Record<string, Geometry | FeatureCollection<Geometry, null>> = {
    provinces: collection(
      provinces.map(({ id, polygons: [first, ...more] }) =>
        feature(
          id,
          first && more.length === 0
            ? { type: "Polygon", coordinates: first }
            : { type: "MultiPolygon", coordinates: first ? [first, ...more] : [] },
        ),
      ),
    ),
    land: { type: "MultiLineString", coordinates: border.land },
    undetermined: { type: "LineString", coordinates: border.undetermined },
    dashline: collection(
      dashes.map(({ id, line }) => feature(id, { type: "LineString", coordinates: line })),
    ),
    islets: collection(
      points.map(({ id, points: coordinates }) => feature(id, { type: "MultiPoint", coordinates })),
    ),
  };
  const encoded = encode(geometries, quantisation) as BaseMap;
  const { land, undetermined, dashline, islets } = encoded.objects;
  return {
    ...encoded,
    objects: {
      provinces: encoded.objects.provinces,
      land,
      undetermined,
      coast: coastOf(encoded),
      dashline,
      islets,
    },
  };
}

/** Arcs held by one polygon alone and by neither border: the coast, stitched into lines. */
function coastOf(map: BaseMap): MultiLineString {
  const { provinces, land, undetermined } = map.objects;
  const border = new Set([...land.arcs.flat(), ...undetermined.arcs].map(arcIndex));
  const uses = new Map<number, number>();
  for (const arc of provinces.geometries.flatMap(arcNumbers)) {
    uses.set(arcIndex(arc), (uses.get(arcIndex(arc)) ?? 0) + 1);
  }
  const arcs = [...uses.keys()].filter((arc) => uses.get(arc) === 1 && !border.has(arc));
  const lines: MultiLineString = { type: "MultiLineString", arcs: arcs.map((arc) => [arc]) };
  return meshArcs(map, lines);
}
