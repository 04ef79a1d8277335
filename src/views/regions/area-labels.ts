import type { RegionRow } from "./region-rows";

type Point = readonly [number, number];

/** A name outside its area, over ground that holds nothing else, tied to it by a leader. */
export interface AreaLabel {
  readonly row: RegionRow;
  readonly from: Point;
  readonly to: Point;
  /** Which end of the text the leader meets. */
  readonly side: "left" | "right";
}

/** From inside the area to beside the text, in map units, on the wide map. */
const PLACES: Readonly<Record<string, Omit<AreaLabel, "row">>> = {
  "pole-bohai": { from: [8320, 3180], to: [9150, 3000], side: "left" },
  "pole-yrd": { from: [8440, 4900], to: [9200, 4400], side: "left" },
  east: { from: [8420, 5980], to: [9200, 5250], side: "left" },
  "central-south": { from: [6150, 7560], to: [5350, 8080], side: "right" },
  "pole-pan-prd": { from: [4620, 7180], to: [3600, 7650], side: "right" },
};

/** The labels of the five areas; groups of a partition need none, the table's key is theirs. */
export function areaLabels(rows: readonly RegionRow[]): AreaLabel[] {
  return rows.flatMap((row) => {
    const place = PLACES[row.id];
    return place ? [{ row, ...place }] : [];
  });
}
