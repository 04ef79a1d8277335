import { describe, expect, it } from "vitest";
import { cacheName, dropOldBuilds, ownCaches } from "../../../workers/offline/build-caches";
import { keepBuild } from "../../../workers/offline/keep-build";
import { keptFile, pathWithin } from "../../../workers/offline/kept-file";
import type { OfflineBuild } from "../../../workers/offline/offline-build";

/** Caches as the standard has them, as far as they are used: kept by address, named in order. */
function memoryCaches(): CacheStorage {
  const all = new Map<string, Map<string, Response>>();
  const cacheOf = (kept: Map<string, Response>) => ({
    match: (key: string | URL, { ignoreSearch = false } = {}) => {
      const bare = (address: string): string => (ignoreSearch ? address.split("?")[0]! : address);
      const found = [...kept].find(([address]) => bare(address) === bare(String(key)));
      return Promise.resolve(found?.[1].clone());
    },
    put: (key: string, response: Response) => Promise.resolve(void kept.set(key, response)),
  });
  return {
    keys: () => Promise.resolve([...all.keys()]),
    delete: (name: string) => Promise.resolve(all.delete(name)),
    open: (name: string) => {
      const kept = all.get(name) ?? new Map<string, Response>();
      all.set(name, kept);
      return Promise.resolve(cacheOf(kept));
    },
  } as unknown as CacheStorage;
}

const scope = new URL("https://a.example/map/");
const build = (hash: string, files: Record<string, string>): OfflineBuild => ({ hash, files });

/** A host that answers with the path, and says what it was asked for. */
function host(missing = "none") {
  const asked: string[] = [];
  const load = (url: string, init: RequestInit) => {
    const path = url.slice(scope.href.length);
    asked.push(`${path} ${init.integrity ?? ""}`);
    return Promise.resolve(new Response(path, { status: path === missing ? 404 : 200 }));
  };
  return { asked, load };
}

const first = build("1", { "": "aa", "en/": "ee", "assets/x-1.js": "xx" });
const second = build("2", { "": "bb", "en/": "ee", "assets/x-2.js": "yy" });

async function answer(caches: CacheStorage, of: OfflineBuild, path: string) {
  const response = await keptFile(caches, scope, of, new URL(path, scope).href);
  return response && response.text();
}

describe("what is kept of a build", () => {
  it("is all of it, each file by its hash, and pages whatever their query", async () => {
    const caches = memoryCaches();
    const { asked, load } = host();
    await keepBuild(caches, scope, first, load);
    expect(asked.sort()).toEqual([" sha256-aa", "assets/x-1.js sha256-xx", "en/ sha256-ee"]);
    expect(await answer(caches, first, "?tab=rank&select=440000")).toBe("");
    expect(await answer(caches, first, "en/index.html?lang=en")).toBe("en/");
    expect(await answer(caches, first, "assets/x-1.js")).toBe("assets/x-1.js");
    expect(await answer(caches, first, "elsewhere")).toBeNull();
    expect(await answer(caches, first, "v/1.0/assets/x-1.js")).toBeNull();
  });

  it("is fetched once: a later build takes over what has not changed", async () => {
    const caches = memoryCaches();
    await keepBuild(caches, scope, first, host().load);
    const { asked, load } = host();
    await keepBuild(caches, scope, second, load);
    expect(asked.sort()).toEqual([" sha256-bb", "assets/x-2.js sha256-yy"]);
    // A page of the build before is still open.
    expect(await answer(caches, second, "assets/x-1.js")).toBe("assets/x-1.js");
  });

  it("is nothing when a file does not come; the next try goes on from there", async () => {
    const caches = memoryCaches();
    await expect(keepBuild(caches, scope, first, host("en/").load)).rejects.toThrow("en/: 404");
    const { asked, load } = host();
    await keepBuild(caches, scope, first, load);
    expect(asked).toEqual(["en/ sha256-ee"]);
  });

  it("deletes our caches only, and not that of the build before", async () => {
    const caches = memoryCaches();
    const foreign = ["other", "cdgi:/:build:1", "cdgi:/map/en/:build:1", "cdgi:/map/:talk"];
    for (const name of foreign) await caches.open(name);
    for (const hash of ["1", "2", "3"]) await caches.open(cacheName(scope, hash));
    await dropOldBuilds(caches, scope, "3");
    expect(await ownCaches(caches, scope)).toEqual(["cdgi:/map/:build:2", "cdgi:/map/:build:3"]);
    expect((await caches.keys()).slice(0, 4)).toEqual(foreign);
  });
});

it.each([
  ["https://a.example/map/", ""],
  ["https://a.example/map/index.html?x=1#/3", ""],
  ["https://a.example/map/zh-Hant/", "zh-Hant/"],
  ["https://a.example/map/data/panel.csv", "data/panel.csv"],
  ["https://a.example/map/v/1.0/", null],
  ["https://a.example/maps/", null],
  ["https://b.example/map/", null],
])("%s is %s", (address, path) => {
  expect(pathWithin(address, scope)).toBe(path);
});
