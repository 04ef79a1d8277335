import { cacheName, ownCaches } from "./build-caches";
import { keptAt } from "./kept-file";
import type { OfflineBuild } from "./offline-build";

/** As many files at once as a browser opens lines to one host. */
const AT_ONCE = 6;

/**
 * Keeps every file of a build; rejects when one does not come or is another than the build's, as in
 * the middle of a deploy. What an interrupted try or an earlier build has kept is not fetched again.
 */
export async function keepBuild(
  caches: CacheStorage,
  scope: URL,
  build: OfflineBuild,
  load: (url: string, init: RequestInit) => Promise<Response>,
): Promise<void> {
  const earlier = await ownCaches(caches, scope);
  const cache = await caches.open(cacheName(scope, build.hash));

  const keep = async (path: string, hash: string): Promise<void> => {
    const key = keptAt(path, hash, scope);
    for (const name of earlier) {
      const found = await (await caches.open(name)).match(key);
      if (found) {
        await cache.put(key, found);
        return;
      }
    }
    const { href } = new URL(path, scope);
    const response = await load(href, { integrity: `sha256-${hash}`, cache: "no-cache" });
    if (!response.ok) throw new Error(`${href}: ${response.status}`);
    await cache.put(key, response);
  };

  const waiting = Object.entries(build.files);
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let next = waiting.shift(); next; next = waiting.shift()) await keep(...next);
    }),
  );
}
