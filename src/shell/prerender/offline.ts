import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "vite";
import type { OfflineBuild } from "../../../workers/offline/offline-build";

export const OFFLINE_WORKER = "offline.js";
/** Not part of a visit that has an origin, or asked for by other programs only. */
const LEFT_OUT =
  /^(assets\/portable-|offline\.js$|embed\.js$|cards\/|still\/|v\/)|oembed\.json$|\.map$/;

/** All files of a built site that its own pages can ask for, with their hashes. */
export async function listBuild(folder: string): Promise<OfflineBuild> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => !LEFT_OUT.test(path))
    .sort();
  const files: Record<string, string> = {};
  for (const path of paths) {
    const hash = createHash("sha256").update(await readFile(join(folder, path)));
    files[path.replace(/(^|\/)index\.html$/, "$1")] = hash.digest("base64");
  }
  const hash = createHash("sha256").update(JSON.stringify(files)).digest("base64url");
  return { hash: hash.slice(0, 10), files };
}

/** The last step of a build: the worker that keeps all files as they are now. */
export async function writeOfflineWorker(root: string): Promise<void> {
  const dist = join(root, "dist");
  const built = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: "warn",
    define: { OFFLINE_BUILD: JSON.stringify(await listBuild(dist)) },
    build: {
      write: false,
      target: "es2022",
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: join(root, "workers/offline.worker.ts"),
        output: { format: "iife" },
      },
    },
  });
  const [result] = Array.isArray(built) ? built : [built];
  const [part] = "output" in result ? result.output : [];
  if (!part) throw new Error("the offline worker was not built");
  await writeFile(join(dist, OFFLINE_WORKER), part.code);
}
