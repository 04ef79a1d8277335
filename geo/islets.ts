import { geoBounds, geoCentroid } from "d3-geo";
import type { Position } from "geojson";
import type { Province } from "./assign-codes";
import { lineKm } from "./great-circle";
import { polygonKm2 } from "./polygon-area";

export type Islets = { id: string; points: Position[] };

/** Islands and reefs a map of the South China Sea must not lose; placed before all others. */
export const NAMED_ISLETS: Readonly<Record<string, Position>> = {
  东沙岛: [116.72, 20.7],
  永兴岛: [112.34, 16.83],
  黄岩岛: [117.77, 15.15],
  太平岛: [114.37, 10.38],
  永暑礁: [112.95, 9.6],
  美济礁: [115.53, 9.9],
  南威岛: [111.92, 8.64],
  曾母暗沙: [112.28, 3.97],
};

/** Whether a polygon of a unit is an island or reef of the South China Sea (东沙, 西沙, 中沙, 南沙). */
export function isIslet(id: string, polygon: Position[][]): boolean {
  const [[west], [, north]] = geoBounds({ type: "Polygon", coordinates: polygon });
  if (id === "460000") return north < 17.9 || west > 111.5;
  return id === "440000" && west > 115.4 && north < 21.5;
}

/**
 * The islands and reefs as points, a list a unit: first those named here, then the largest, each at
 * least `spacingKm` from the points already placed; sorted from the south.
 */
export function islets(provinces: readonly Province[], spacingKm: number): Islets[] {
  return provinces.flatMap(({ id, polygons }) => {
    const reefs = polygons
      .filter((polygon) => isIslet(id, polygon))
      .sort((a, b) => polygonKm2(b) - polygonKm2(a))
      .map((coordinates): Position => geoCentroid({ type: "Polygon", coordinates }));
    const named = reefs.filter((reef) =>
      Object.values(NAMED_ISLETS).some(
        (name) =>
          lineKm([name, reef]) < 5 &&
          reefs.every((other) => lineKm([name, reef]) <= lineKm([name, other])),
      ),
    );
    const placed: Position[] = [];
    for (const reef of [...named, ...reefs]) {
      if (placed.every((point) => lineKm([point, reef]) > spacingKm)) placed.push(reef);
    }
    const points = placed.sort(([x = 0, y = 0], [u = 0, v = 0]) => y - v || x - u);
    return points.length > 0 ? [{ id, points }] : [];
  });
}
