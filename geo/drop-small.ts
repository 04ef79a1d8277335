import type { Position } from "geojson";
import type { Province } from "./assign-codes";
import { isIslet } from "./islets";
import { ringKm2 } from "./polygon-area";

/** 台湾 (with 澎湖, 兰屿, 钓鱼岛, 赤尾屿), 香港 and 澳门 keep every polygon at every level. */
const WHOLE: ReadonlySet<string> = new Set(["710000", "810000", "820000"]);

/** Whether a polygon must be drawn however small it is: all of 台湾, 香港 and 澳门, and 东沙 of 广东. */
export function isProtected(id: string, polygon: Position[][]): boolean {
  return WHOLE.has(id) || (id === "440000" && isIslet(id, polygon));
}

/**
 * The polygons a level draws: the protected ones, and of the others those of at least `minKm2` and
 * not reefs of 海南, which are drawn as points. A hole goes with the exclave that filled it.
 */
export function dropSmall(provinces: readonly Province[], minKm2: number): Province[] {
  return provinces.map(({ id, polygons }) => ({
    id,
    polygons: polygons
      .filter(
        (polygon) =>
          isProtected(id, polygon) ||
          (!isIslet(id, polygon) && ringKm2(polygon[0] ?? []) >= minKm2),
      )
      .map((rings) => rings.filter((ring, i) => i === 0 || ringKm2(ring) >= minKm2)),
  }));
}
