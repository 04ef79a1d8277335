import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { MadeFile } from "./made-file";
import { palettePng } from "./palette-png";
import { openRaster } from "./raster";

/** Raised when pictures are drawn in another way: those of an earlier build are then not taken over. */
const EDITION = 1;

/**
 * Writes what the build has made. A picture that an earlier build has drawn from the same SVG is taken
 * from its cache: drawing takes most of a second each.
 */
export async function writeMade(
  folder: string,
  files: readonly MadeFile[],
  cache: string,
): Promise<void> {
  await mkdir(cache, { recursive: true });
  for (const { path, kind, content } of files) {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, kind === "text" ? content : await drawn(content, cache));
  }
}

async function drawn(svg: string, cache: string): Promise<Buffer> {
  const hash = createHash("sha256").update(`${EDITION}\n${svg}`).digest("hex").slice(0, 32);
  const kept = join(cache, `${hash}.png`);
  try {
    return await readFile(kept);
  } catch {
    const rasterise = await openRaster();
    const { rgba, width, height } = rasterise(svg);
    const png = palettePng(rgba, width, height);
    await writeFile(kept, png);
    return png;
  }
}
