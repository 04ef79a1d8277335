import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { build } from "../../geo/build";
import type { Manifest } from "../../geo/manifest";

const committed = (path: string): string =>
  readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), "utf8");

const MANIFEST = "public/data/geo/manifest.json";

it("builds the committed files again", { timeout: 60_000 }, async () => {
  const built = await build();
  expect([...built.keys()].sort()).toEqual([
    "public/data/geo/china-detail.json",
    "public/data/geo/china-lite.json",
    "public/data/geo/china-national.json",
    MANIFEST,
    "src/catalog/geometry.json",
  ]);
  for (const [path, text] of built) {
    if (path !== MANIFEST) expect(text === committed(path), path).toBe(true);
  }

  // Another zlib may pack a byte more or less; all else of the manifest is exact.
  const found = JSON.parse(built.get(MANIFEST)!) as Manifest;
  const wanted = JSON.parse(committed(MANIFEST)) as Manifest;
  for (const [path, entry] of Object.entries(found.files)) {
    for (const packed of ["gzip", "brotli"] as const) {
      expect(Math.abs(entry[packed] / wanted.files[path]![packed] - 1)).toBeLessThan(0.02);
      entry[packed] = wanted.files[path]![packed];
    }
  }
  expect(found).toEqual(wanted);
});
