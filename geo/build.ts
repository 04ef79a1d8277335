import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import units from "../src/catalog/units.json";
import { assignCodes } from "./assign-codes";
import { contiguity } from "./contiguity";
import { dropSmall } from "./drop-small";
import { islets } from "./islets";
import { LEVELS } from "./levels";
import { type BuiltFile, manifest } from "./manifest";
import { nationalBorder } from "./national-border";
import { readSource } from "./read-source";
import { simplify } from "./simplify";
import { topology } from "./topology";
import { untangle } from "./untangle";
import { verify } from "./verify";

const FOLDER = "public/data/geo";

/** Builds every file of the base map: path from the root of the project -> text. Writes nothing. */
export async function build(): Promise<Map<string, string>> {
  const source = readSource();
  const { provinces, dashes, undetermined } = assignCodes(source.features);
  const border = nationalBorder(provinces, undetermined);
  const geometry = contiguity(provinces);
  const files: BuiltFile[] = [{ path: "src/catalog/geometry.json", text: lines(geometry) }];
  for (const level of LEVELS) {
    const drawing = { provinces: dropSmall(provinces, level.minKm2), border, dashes };
    const simple = await simplify(drawing, level);
    const points = islets(provinces, level.isletSpacingKm);
    const map = untangle(topology(simple, points, level.quantisation));
    const faults = verify(map, { units, ...geometry, provinces, dashes }, level);
    if (faults.length > 0) throw new Error(faults.join("\n"));
    files.push({
      path: `${FOLDER}/china-${level.name}.json`,
      text: JSON.stringify(map),
      arcPoints: map.arcs.flat().length,
      level,
    });
  }
  const about = { path: `${FOLDER}/manifest.json`, text: lines(manifest(source, files)) };
  return new Map([...files, about].map(({ path, text }) => [path, text]));
}

/** JSON with a line for each innermost list or record, for readable diffs. */
function lines(value: unknown): string {
  return `${JSON.stringify(value, null, 2).replace(/\[[^[\]{}]*\]/g, (list) =>
    list.replace(/\s+/g, " ").replace("[ ", "[").replace(" ]", "]"),
  )}\n`;
}

const root = fileURLToPath(new URL("..", import.meta.url));
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, text] of await build()) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}
