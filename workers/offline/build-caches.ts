/**
 * Caches of builds of this site and of no other: all sites of an owner can share one origin, and one
 * of them can lie in a folder of another, so the name has the whole deploy path between two signs
 * that a path cannot hold unescaped.
 */
const prefix = (scope: URL): string => `cdgi:${scope.pathname}:build:`;

export const cacheName = (scope: URL, hash: string): string => prefix(scope) + hash;

/** Names of our caches, the oldest first. */
export async function ownCaches(caches: CacheStorage, scope: URL): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(prefix(scope)));
}

/** Deletes our caches but the present one and the one before: a page of that build may still be open. */
export async function dropOldBuilds(caches: CacheStorage, scope: URL, hash: string): Promise<void> {
  const present = cacheName(scope, hash);
  const others = (await ownCaches(caches, scope)).filter((name) => name !== present);
  await Promise.all(others.slice(0, -1).map((name) => caches.delete(name)));
}
