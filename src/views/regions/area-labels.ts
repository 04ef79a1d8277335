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

/** A frame in which the map leaves room at its sides, or one that the map fills. */
export type FrameWidth = "wide" | "narrow";

interface AreaPlace {
  readonly from: Point;
  readonly to: Readonly<Record<FrameWidth, Point>>;
  readonly side: AreaLabel["side"];
}

/** From inside the area to beside the text, in map units. */
const PLACES: Readonly<Record<string, AreaPlace>> = {
  "pole-bohai": {
    from: [8320, 3180],
    to: { wide: [9150, 3000], narrow: [8800, 3150] },
    side: "left",
  },
  "pole-yrd": {
    from: [8440, 4900],
    to: { wide: [9200, 4400], narrow: [8680, 4050] },
    side: "left",
  },
  east: { from: [8420, 5980], to: { wide: [9200, 5250], narrow: [8850, 5520] }, side: "left" },
  "central-south": {
    from: [6150, 7560],
    to: { wide: [5350, 8080], narrow: [5350, 8250] },
    side: "right",
  },
  "pole-pan-prd": {
    from: [4620, 7180],
    to: { wide: [3600, 7650], narrow: [3600, 7650] },
    side: "right",
  },
};

/** The labels of the five areas; groups of a partition need none, the table's key is theirs. */
export function areaLabels(rows: readonly RegionRow[], width: FrameWidth): AreaLabel[] {
  return rows.flatMap((row) => {
    const place = PLACES[row.id];
    return place ? [{ row, ...place, to: place.to[width] }] : [];
  });
}
