import type { IndexResult } from "../model/index-result";
import { INDEX_KINDS, type IndexKind } from "../model/params";
import type { LocalMoran } from "../model/spatial";
import { analysis } from "./analysis";
import type { Atlas } from "./atlas.svelte";
import { madeApart } from "./made-apart.svelte";
import { settled, Superseded } from "./settled";
import { spatialQuery } from "./spatial-query";

/** Local Moran of one set of scores, and its p adjusted for there being many. */
export interface Clusters {
  readonly local: LocalMoran;
  readonly adjusted: readonly number[];
}

interface Found extends Partial<Record<IndexKind, Clusters>> {
  /** The index these are of. */
  readonly of: IndexResult;
}

/** Which provinces go with their neighbours, by the scores on screen. */
export class LocalClusters {
  readonly #atlas: Pick<Atlas, "result">;
  readonly #client: typeof analysis;
  #found: Found | null = $state.raw(null);
  failed = $state(false);

  constructor(atlas: Pick<Atlas, "result">, client: typeof analysis = analysis) {
    this.#atlas = atlas;
    this.#client = client;
  }

  /** Null until they are here, and where there is no such score. */
  of(kind: IndexKind): Clusters | null {
    const { result } = this.#atlas;
    return (this.#found?.of === result && this.#found[kind]) || null;
  }

  /** Asks about the index on screen, unless its clusters are here. */
  async ask(): Promise<void> {
    const { result } = this.#atlas;
    if (!result || this.#found?.of === result) return;
    this.failed = false;
    try {
      const kinds = INDEX_KINDS.filter((kind) => result[kind] !== null);
      const clusters = await Promise.all(kinds.map((kind) => this.#clusters(kind, result)));
      if (this.#atlas.result !== result) return;
      const found = kinds.map((kind, i) => [kind, clusters[i]] as const);
      this.#found = { of: result, ...(Object.fromEntries(found) as Omit<Found, "of">) };
    } catch (error) {
      if (error instanceof Superseded || this.#atlas.result !== result) return;
      console.error(error);
      this.failed = true;
    }
  }

  async #clusters(kind: IndexKind, result: IndexResult): Promise<Clusters> {
    const client = this.#client();
    const query = spatialQuery(result.units, result[kind]?.values ?? []);
    const local = settled(await client.request("localMoran", query, `map-local-${kind}`));
    const adjusted = await client.request("benjaminiHochberg", local.p, `map-discoveries-${kind}`);
    return { local, adjusted: settled(adjusted) };
  }
}

const pages = new WeakMap<Atlas, LocalClusters>();

/** Those of the page. */
export function clustersOf(atlas: Atlas): LocalClusters {
  const known = pages.get(atlas);
  if (known) return known;
  const one = madeApart(() => new LocalClusters(atlas));
  pages.set(atlas, one);
  return one;
}
