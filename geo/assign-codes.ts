import { geoBounds } from "d3-geo";
import type { LineString, MultiLineString, MultiPolygon, Position } from "geojson";
import type { SourceFeature } from "./read-source";

export type Province = { id: string; polygons: Position[][][] };
export type Dash = { id: string; line: Position[] };

export type Coded = {
  /** ordered by id, the six-digit GB/T 2260 code */
  provinces: Province[];
  /** 南海断续线, numbered from the west round to the east: 9 and 10 lie beside 台湾 */
  dashes: Dash[];
  /** 未定国界 in the Pamir, as the source draws it */
  undetermined: Position[];
};

type Box = readonly [west: number, south: number, east: number, north: number];

const DASHES: Box = [108, 3, 123, 25];
const PAMIR: Box = [73, 37, 76, 39];
const CHINA = "156";

const within = (line: Position[], [west, south, east, north]: Box): boolean => {
  const [[w, s], [e, n]] = geoBounds({ type: "LineString", coordinates: line });
  return w >= west && s >= south && e <= east && n <= north;
};

const isPolygons = (geometry: SourceFeature["geometry"]): geometry is MultiPolygon =>
  geometry.type === "MultiPolygon";

/**
 * Gives the 34 polygons their codes and tells the unlabelled 境界线 features apart by their
 * bounds. A feature of ten lines in the South China Sea is the 断续线, the one in the Pamir the
 * 未定国界; the others part the provinces' waters and are left out. Throws unless exactly one of
 * each is found.
 */
export function assignCodes(features: readonly SourceFeature[]): Coded {
  const provinces: Province[] = [];
  const lines: MultiLineString[] = [];
  for (const { geometry, properties } of features) {
    if (!isPolygons(geometry)) {
      lines.push(geometry);
      continue;
    }
    if (!/^156\d{6}$/.test(properties.gb)) {
      throw new Error(`a polygon without a GB/T 2260 code: ${properties.name} "${properties.gb}"`);
    }
    provinces.push({
      id: properties.gb.slice(CHINA.length),
      polygons: geometry.coordinates,
    });
  }
  const dashes = lines.filter(
    ({ coordinates }) =>
      coordinates.length === 10 && coordinates.every((line) => within(line, DASHES)),
  );
  const undetermined = lines.filter(({ coordinates }) =>
    coordinates.every((line) => within(line, PAMIR)),
  );
  const [dashline] = dashes;
  const [pamir] = undetermined.map(({ coordinates }) => coordinates);
  const line = pamir?.[0];
  if (!dashline || dashes.length > 1) throw new Error(`断续线 found ${dashes.length} times`);
  if (!line || undetermined.length > 1 || pamir.length > 1) {
    throw new Error(`未定国界 found ${undetermined.length} times`);
  }
  return {
    provinces: provinces.sort((a, b) => Number(a.id) - Number(b.id)),
    dashes: numberDashes(dashline),
    undetermined: line,
  };
}

/** Sorts by the bearing of each dash's middle seen from the sea's midst, from the west round by the south. */
function numberDashes({ coordinates }: MultiLineString): Dash[] {
  const turn = (line: Position[]): number => {
    const [[west, south], [east, north]] = geoBounds({
      type: "LineString",
      coordinates: line,
    } satisfies LineString);
    const bearing = Math.atan2((south + north) / 2 - 15, (west + east) / 2 - 115);
    return (bearing - Math.PI * 0.75 + 2 * Math.PI) % (2 * Math.PI);
  };
  return [...coordinates]
    .sort((a, b) => turn(a) - turn(b))
    .map((line, i) => ({ id: String(i + 1), line }));
}
