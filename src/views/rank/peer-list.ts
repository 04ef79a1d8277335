import { ranking } from "../../map/reading";
import type { Peers } from "../../model/params";
import type { AppContext } from "../context";
import { unitName } from "../measure-view.svelte";
import { borderPeers, nearestByRank, regionOf, regionPeers } from "./peers";
import type { RankModel } from "./rank-model.svelte";

export interface Peer {
  readonly unit: string;
  readonly name: string;
  readonly pinned: boolean;
  readonly open: boolean;
  readonly pinLabel: string;
  readonly value: string;
  readonly rank: string;
}

/** A province's peers by the chosen rule, highest first; those without a value come last. */
export function peerList(unit: string, model: RankModel, app: AppContext): Peer[] {
  const { view } = model;
  const { t } = app.locale;
  const found = new Set(peersBy(app.params.current.peers, unit, model));
  const ranked = view.reading ? ranking(view.reading).filter((peer) => found.has(peer)) : [];
  return [...new Set([...ranked, ...found])].map((peer) => {
    const row = model.rows.find((each) => each.unit === peer);
    return {
      unit: peer,
      name: unitName(peer, app),
      pinned: row?.pinned ?? false,
      open: row?.open ?? false,
      pinLabel: row?.pinLabel ?? "",
      value: row?.value === "" ? row.absence : (row?.value ?? ""),
      rank: ranked.includes(peer) ? t("unit.rank", { rank: row?.rank ?? "" }) : "",
    };
  });
}

function peersBy(by: Peers, unit: string, { view, gdp }: RankModel): string[] {
  switch (by) {
    case "region":
      return regionPeers(unit);
    case "border":
      return borderPeers(unit);
    case "gdp":
      return gdp.reading ? nearestByRank(unit, gdp.reading.units, gdp.reading.ranks) : [];
    case "score":
      return view.reading ? nearestByRank(unit, view.reading.units, view.reading.ranks) : [];
  }
}

/** The rule by which the peers were found, or why there is none. */
export function peerRule(unit: string, model: RankModel, app: AppContext): string {
  const { t, text } = app.locale;
  const { peers } = app.params.current;
  const region = regionOf(unit);
  if (peers === "region" && !region) return t("unit.excluded");
  return t(`rank.peers.rule.${peers}`, {
    region: region ? text(region.name) : "",
    measure: text(model.view.measure.title),
  });
}
