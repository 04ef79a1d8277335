import type {
  Feature,
  FeatureCollection,
  Geometry,
  LineString,
  MultiLineString,
  Polygon,
  Position,
} from "geojson";
import mapshaper from "mapshaper";
import type { Dash, Province } from "./assign-codes";
import { isProtected } from "./drop-small";
import type { Level } from "./levels";
import type { NationalBorder } from "./national-border";
import { polygonKm2 } from "./polygon-area";

export type Drawing = { provinces: Province[]; border: NationalBorder; dashes: Dash[] };

/** 北京, 天津, 上海, 海南, 宁夏, 台湾, 香港, 澳门: small, or known by their outline. */
const FINE: ReadonlySet<string> = new Set([
  "110000",
  "120000",
  "310000",
  "460000",
  "640000",
  "710000",
  "810000",
  "820000",
]);

/** Protected islands below this, and 澳门 with them, keep four times the detail of the larger ones, km2. */
const SMALL_KM2 = 100;

/** The dashes are few and must keep their curve at every level, m. */
const DASH_INTERVAL = 500;

const collection = <G extends Geometry, P>(features: Feature<G, P>[]): FeatureCollection<G, P> => ({
  type: "FeatureCollection",
  features,
});

const feature = <G extends Geometry, P>(properties: P, geometry: G): Feature<G, P> => ({
  type: "Feature",
  properties,
  geometry,
});

/**
 * Simplifies provinces and national border together (weighted Visvalingam, a finer interval for
 * small units), so that they keep the same vertices, and the dashes apart. Each polygon goes in as
 * a feature of its own, since keep-shapes saves one ring a feature.
 */
export async function simplify(drawing: Drawing, level: Level): Promise<Drawing> {
  const { provinces, border, dashes } = drawing;
  const input = {
    "provinces.json": collection(
      provinces.flatMap(({ id, polygons }) =>
        polygons.map((coordinates) =>
          feature(
            { id, interval: intervalOf(id, coordinates, level) },
            { type: "Polygon", coordinates },
          ),
        ),
      ),
    ),
    "border.json": collection<MultiLineString | LineString, { kind: string }>([
      feature({ kind: "land" }, { type: "MultiLineString", coordinates: border.land }),
      feature({ kind: "undetermined" }, { type: "LineString", coordinates: border.undetermined }),
    ]),
    "dashes.json": collection(
      dashes.map(({ id, line }) => feature({ id }, { type: "LineString", coordinates: line })),
    ),
  };
  const shapes = await mapshaper.applyCommands(
    "-i provinces.json border.json combine-files " +
      `-simplify target=provinces keep-shapes variable interval=interval ` +
      "-o target=* format=geojson gj2008",
    input,
  );
  const lines = await mapshaper.applyCommands(
    `-i dashes.json -simplify interval=${DASH_INTERVAL} -o format=geojson`,
    input,
  );
  const polygons = read<Polygon, { id: string }>(shapes["provinces.json"]);
  const borders = read<Geometry, { kind: string }>(shapes["border.json"]);
  return {
    provinces: provinces.map(({ id }) => ({
      id,
      polygons: polygons
        .filter(({ properties }) => properties.id === id)
        .map(({ geometry }) => geometry.coordinates),
    })),
    border: {
      land: borders.filter(({ properties }) => properties.kind === "land").flatMap(linesOf),
      undetermined:
        borders
          .filter(({ properties }) => properties.kind === "undetermined")
          .flatMap(linesOf)[0] ?? [],
    },
    dashes: read<Geometry, { id: string }>(lines["dashes.json"]).map((dash) => ({
      id: dash.properties.id,
      line: linesOf(dash)[0] ?? [],
    })),
  };
}

function intervalOf(id: string, polygon: Position[][], level: Level): number {
  const kept = isProtected(id, polygon);
  if (kept && polygonKm2(polygon) < SMALL_KM2) return level.fineInterval / 4;
  return kept || FINE.has(id) ? level.fineInterval : level.interval;
}

function read<G extends Geometry, P>(file: string | Uint8Array | undefined): Feature<G, P>[] {
  if (file === undefined) throw new Error("mapshaper left out a layer");
  return (JSON.parse(file.toString()) as FeatureCollection<G, P>).features;
}

function linesOf({ geometry }: Feature): Position[][] {
  if (geometry.type === "LineString") return [geometry.coordinates];
  return geometry.type === "MultiLineString" ? geometry.coordinates : [];
}
