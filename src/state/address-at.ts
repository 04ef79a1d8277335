import type { Params } from "../model/params";
import type { ParamsState } from "./params.svelte";

/** The address of a change at a step of a story, from 1 on; without a hash where the place is null. */
export function addressAt(
  params: Pick<ParamsState, "href">,
  change: Partial<Params>,
  place: number | null,
): string {
  const [path = ""] = params.href(change).split("#");
  return (path === "./" ? location.pathname : path) + (place === null ? "" : `#/${String(place)}`);
}
