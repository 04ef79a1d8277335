import type { Params } from "../model/params";
import type { Atlas } from "./atlas.svelte";
import { follow } from "./follow.svelte";
import { clustersOf } from "./local-clusters.svelte";
import type { ParamsState } from "./params.svelte";
import { uncertaintyOf } from "./uncertainty.svelte";

interface Page {
  readonly params: ParamsState;
  readonly atlas: Atlas;
}

const followed = new WeakSet<Atlas>();

/** Whether the address names a measure: on the map, on an axis, or to sort by. */
function names({ ind, x, y, sort }: Params, code: string): boolean {
  return [ind, x, y, sort.replace(/^-/, "")].includes(code);
}

/** Computes what is not of the index itself while the address names it: local Moran, the draws of the ranks. */
export function followMeasures(page: Page, watch = follow): void {
  const { params, atlas } = page;
  if (followed.has(atlas)) return;
  followed.add(atlas);
  watch(
    () => (names(params.current, "lisa") ? atlas.result : null),
    (result) => {
      if (result) void clustersOf(atlas).ask();
    },
  );
  let leave: (() => void) | undefined;
  watch(
    () => names(params.current, "interval"),
    (wanted) => {
      leave?.();
      leave = wanted ? uncertaintyOf(page).ask() : undefined;
    },
  );
}
