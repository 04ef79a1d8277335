import { readFile } from "node:fs/promises";
import type { Plugin } from "vite";

const QUERY = "?late";

/**
 * Gives late code a copy of a package of its own. A package that is one file cannot be parted between
 * chunks: whatever a late view uses of it would come with the first view, which uses little.
 * @param first importers, by a part of their path, that share the copy of the first view
 */
export function lateCopy(name: string, first: readonly string[]): Plugin {
  return {
    name: `late-copy:${name}`,
    apply: "build",
    enforce: "pre",
    async resolveId(source, importer, options) {
      if (source !== name || !importer) return null;
      if (this.environment.config.consumer === "server") return null;
      if (first.some((part) => importer.includes(part))) return null;
      const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
      return resolved && { id: resolved.id + QUERY, moduleSideEffects: false };
    },
    load: (id) =>
      id.endsWith(QUERY) && id.includes(`/${name}/`)
        ? readFile(id.slice(0, -QUERY.length), "utf8")
        : null,
  };
}
