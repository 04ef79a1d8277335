import { merge } from "topojson-client";
import { topology } from "topojson-server";
import type { FeatureCollection, MultiPolygon, Position } from "geojson";
import type { GeometryCollection, Polygon } from "topojson-specification";
import type { Province } from "./assign-codes";
import { lineKm } from "./great-circle";

export type NationalBorder = { land: Position[][]; undetermined: Position[] };

/** Where the land border meets the sea. China does not reach the Sea of Japan, so these are the only two. */
const BEILUN_MOUTH: Position = [108.03, 21.55];
const YALU_MOUTH: Position = [124.316, 39.922];

/**
 * The national border on land, cut from the mainland's outer ring: from the mouth of the 北仑河 by
 * the west and the north to that of the 鸭绿江, without the stretch between the ends of the
 * source's 未定国界, which is returned beside it. What remains of the ring is coast. Every point is
 * a vertex of the provinces, so that lines and polygons simplify as one.
 */
export function nationalBorder(
  provinces: readonly Province[],
  undetermined: readonly Position[],
): NationalBorder {
  const ring = mainlandRing(provinces);
  const start = nearest(ring, BEILUN_MOUTH);
  const path = [...ring.slice(start), ...ring.slice(0, start)];
  const ends = [undetermined.at(0), undetermined.at(-1)].map((end) =>
    path.findIndex((point) => String(point) === String(end)),
  );
  const from = Math.min(...ends);
  const to = Math.max(...ends);
  const yalu = nearest(path, YALU_MOUTH);
  if (from < 0 || to > yalu) {
    throw new Error(`未定国界 is not on the land border: vertices ${from}-${to}, end ${yalu}`);
  }
  return {
    land: [path.slice(0, from + 1), path.slice(to, yalu + 1)],
    undetermined: path.slice(from, to + 1),
  };
}

function mainlandRing(provinces: readonly Province[]): Position[] {
  const units: FeatureCollection<MultiPolygon> = {
    type: "FeatureCollection",
    features: provinces.map(({ id, polygons }) => ({
      type: "Feature",
      id,
      properties: null,
      geometry: { type: "MultiPolygon", coordinates: polygons },
    })),
  };
  const source = topology({ units });
  const { geometries } = source.objects["units"] as GeometryCollection;
  const { coordinates } = merge(source, geometries as Polygon[]);
  const rings = coordinates.flatMap(([outer]) => (outer ? [outer] : []));
  const longest = rings.reduce((a, b) => (b.length > a.length ? b : a));
  return longest.slice(1);
}

function nearest(ring: readonly Position[], point: Position): number {
  const distances = ring.map((vertex) => lineKm([vertex, point]));
  return distances.indexOf(Math.min(...distances));
}
