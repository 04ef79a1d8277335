import type { AppContext } from "../context";
import { unitName } from "../measure-view.svelte";

export interface OvertakeChoice {
  /** Provinces by computed rank. */
  readonly options: readonly { readonly unit: string; readonly name: string }[];
  /** Who is ahead, and who is to overtake. */
  readonly pair: readonly [string, string];
}

/** The first two selected, the one ahead first; else the last selected and the one before it; else the first two. */
export function overtakeChoice(app: AppContext): OvertakeChoice {
  const { result } = app.atlas;
  const ranks = result?.computed.ranks ?? [];
  const order = (result?.units ?? [])
    .map((unit, i) => ({ unit, rank: ranks[i] ?? NaN }))
    .filter(({ rank }) => !Number.isNaN(rank))
    .sort((a, b) => a.rank - b.rank)
    .map(({ unit }) => unit);
  const places = app.params.current.select
    .map((unit) => order.indexOf(unit))
    .filter((place) => place >= 0)
    .slice(0, 2);
  const follower = Math.max(1, ...places);
  const leader = places.length === 2 ? Math.min(...places) : follower - 1;
  return {
    options: order.map((unit) => ({ unit, name: unitName(unit, app) })),
    pair: [order[leader] ?? "", order[follower] ?? ""],
  };
}
