import { rankShift } from "../../charts/rank-shift";
import type { AppContext } from "../context";
import type { DiffusionModel } from "./diffusion-model.svelte";
import { percent } from "./stairs-words";

export interface ProvinceWords {
  readonly arrival: string;
  readonly sends: string;
  readonly mixTitle: string;
  /** The index at both ends. */
  readonly from: string;
  readonly to: string;
  readonly closure: string;
  readonly relay: string;
  readonly relayRank: string;
}

/** What the run says of one province; of its mixture at a time. */
export function provinceWords(
  model: DiffusionModel,
  unit: number,
  time: number,
  { locale }: AppContext,
): ProvinceWords {
  const { t, number } = locale;
  const { result, query } = model;
  const arrival = model.arrival(unit);
  const act = result?.arrival.act[unit];
  const sent = model.emission(unit);
  const last = (result?.times.length ?? 1) - 1;
  const start = query?.start ?? [];
  const end = model.units.map((_, place) => model.index(place, last));
  const ranks = rankShift(start, end);
  const closure = result?.contributions.closure[unit] ?? NaN;
  const out = result?.multiplier.outSpill ?? [];
  return {
    arrival:
      arrival === null || !act
        ? t("diffusion.unit.never", { q: percent(query?.scenario.q ?? NaN, { locale }) })
        : t("diffusion.unit.arrived", {
            time: number(arrival, 1),
            act: t(`diffusion.chart.act.${act}`),
          }),
    sends:
      sent > 0
        ? t("diffusion.unit.sends", { share: number(100 * sent, 0) })
        : t("diffusion.unit.silent"),
    mixTitle: t("diffusion.unit.mix", { time: number(time, 1) }),
    from: number(start[unit] ?? NaN, 1),
    to: number(end[unit] ?? NaN, 1),
    closure: t("diffusion.unit.closure", {
      before: ranks.before[unit] ?? "–",
      after: ranks.after[unit] ?? "–",
      share: number(100 * closure, 1),
    }),
    relay: number(out[unit] ?? NaN, 1),
    relayRank: t("diffusion.unit.relay.rank", {
      rank: 1 + out.filter((one) => one > (out[unit] ?? NaN)).length,
      all: out.length,
    }),
  };
}
