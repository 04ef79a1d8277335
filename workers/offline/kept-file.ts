import { cacheName, ownCaches } from "./build-caches";
import type { OfflineBuild } from "./offline-build";

/** Where a file is kept: under its address with its hash, so that a later build can take it over. */
export function keptAt(path: string, hash: string, scope: URL): string {
  const url = new URL(path, scope);
  url.search = `?${encodeURIComponent(hash)}`;
  return url.href;
}

/**
 * The path, from the root of the site, of what an address names; null when it lies elsewhere or is a
 * pinned version's, which are left alone. A page is its folder's, whatever its query.
 */
export function pathWithin(address: string, scope: URL): string | null {
  const { href } = new URL(address);
  if (!href.startsWith(scope.href)) return null;
  const path = new URL(address).pathname.slice(scope.pathname.length);
  return path.startsWith("v/") ? null : path.replace(/(^|\/)index\.html$/, "$1");
}

/**
 * The file that answers a request, or null when the network shall. A file of this build comes from
 * this build; one that only an earlier build knows is for a page that is still open.
 */
export async function keptFile(
  caches: CacheStorage,
  scope: URL,
  build: OfflineBuild,
  address: string,
): Promise<Response | null> {
  const path = pathWithin(address, scope);
  if (path === null) return null;
  const hash = build.files[path];
  if (hash !== undefined) {
    const cache = await caches.open(cacheName(scope, build.hash));
    return (await cache.match(keptAt(path, hash, scope))) ?? null;
  }
  if (!path.startsWith("assets/")) return null;
  for (const name of await ownCaches(caches, scope)) {
    const cache = await caches.open(name);
    const found = await cache.match(new URL(path, scope), { ignoreSearch: true });
    if (found) return found;
  }
  return null;
}
