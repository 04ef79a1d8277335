import { topology } from "topojson-server";
import type { FeatureCollection, MultiPolygon } from "geojson";
import type { GeometryCollection } from "topojson-specification";
import type { Province } from "./assign-codes";
import { isIslet } from "./islets";
import { polygonKm2 } from "./polygon-area";
import { type SharedBorder, sharedBorders } from "./shared-borders";

export type Contiguity = {
  neighbours: SharedBorder[];
  links: { pair: [string, string]; name: string }[];
  areaKm2: Record<string, number>;
};

/** 海南 touches no other unit; the strait is declared so that it need not stand alone. */
const LINKS: Contiguity["links"] = [{ pair: ["440000", "460000"], name: "琼州海峡" }];

/**
 * Who borders whom in the unsimplified source: rook pairs with the great-circle length of the
 * border (0.1 km), the declared links over water, and the spherical area of each unit without its
 * reefs of the South China Sea (four digits, since a sphere is right to 0.3 %).
 */
export function contiguity(provinces: readonly Province[]): Contiguity {
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
  return {
    neighbours: sharedBorders(source, source.objects["units"] as GeometryCollection).map(
      ([a, b, km]) => [a, b, Number(km.toFixed(1))],
    ),
    links: LINKS,
    areaKm2: Object.fromEntries(
      provinces.map(({ id, polygons }) => [
        id,
        Number(
          polygons
            .filter((polygon) => !isIslet(id, polygon))
            .reduce((sum, polygon) => sum + polygonKm2(polygon), 0)
            .toPrecision(4),
        ),
      ]),
    ),
  };
}
