import type { LateMap } from "./late-map.svelte";
import type { Atlas } from "../state/atlas.svelte";
import type { Locale } from "../state/locale.svelte";
import type { ParamsState } from "../state/params.svelte";

/** What every view is given. */
export interface AppContext {
  readonly params: ParamsState;
  readonly locale: Locale;
  readonly atlas: Atlas;
  readonly late: LateMap;
  /** Loads a part that comes late, and tells the reader when it does not come. */
  readonly attempt: (load: () => Promise<void>) => Promise<void>;
}
