import { createHash } from "node:crypto";
import type { Level } from "./levels";
import type { Source } from "./read-source";
import { type Sizes, sizes } from "./sizes";

type Entry = Sizes & { sha256: string; arcPoints?: number; level?: Level };

export type Manifest = {
  source: Omit<Source, "features">;
  files: Record<string, Entry>;
};

export type BuiltFile = { path: string; text: string; arcPoints?: number; level?: Level };

/** What was built out of what: source, settings, sizes and SHA-256 of every file. */
export function manifest(source: Source, built: readonly BuiltFile[]): Manifest {
  const { package: name, version, file, sha256 } = source;
  return {
    source: { package: name, version, file, sha256 },
    files: Object.fromEntries(
      built.map(({ path, text, ...about }): [string, Entry] => [
        path,
        { sha256: createHash("sha256").update(text).digest("hex"), ...sizes(text), ...about },
      ]),
    ),
  };
}
