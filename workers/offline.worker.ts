import { dropOldBuilds } from "./offline/build-caches";
import { keepBuild } from "./offline/keep-build";
import { keptFile, pathWithin } from "./offline/kept-file";
import type { OfflineBuild } from "./offline/offline-build";

declare const self: ServiceWorkerGlobalScope;
/** Put in by the last step of the build. */
declare const OFFLINE_BUILD: OfflineBuild;

const build = OFFLINE_BUILD;
const scope = new URL(self.registration.scope);

self.addEventListener("install", (event) => {
  event.waitUntil(keepBuild(caches, scope, build, (url, init) => fetch(url, init)));
});

self.addEventListener("activate", (event) => {
  event.waitUntil(dropOldBuilds(caches, scope, build.hash).then(() => self.clients.claim()));
});

// Only the reader's word brings a new build in.
self.addEventListener("message", ({ data }) => {
  if (data === "cdgi:update") void self.skipWaiting();
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const path = request.method === "GET" ? pathWithin(request.url, scope) : null;
  if (path === null || !(path in build.files || path.startsWith("assets/"))) return;
  event.respondWith(
    keptFile(caches, scope, build, request.url).then((kept) => kept ?? fetch(request)),
  );
});
