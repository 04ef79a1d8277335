import { readFileSync } from "node:fs";
import { drawBaseMap, type ChinaTopology } from "../../src/map/base-map";
import { bestOf } from "./best-of";

/** What a level of the base map costs to draw, beside the index of `ms`. */
export function mapDrawing(ms: number): string[] {
  return (["lite", "national", "detail"] as const).map((level) => {
    const file = new URL(`../../public/data/geo/china-${level}.json`, import.meta.url);
    const topology = JSON.parse(readFileSync(file, "utf8")) as ChinaTopology;
    const drawn = bestOf(() => {
      const slices = drawBaseMap(topology, { lines: level !== "lite" });
      while (!slices.next().done);
    });
    return `the map, ${level}: ${(drawn / ms).toFixed(1)} times the index`;
  });
}
