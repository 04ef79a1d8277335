import type { AppContext } from "../context";
import type { DiffusionModel } from "./diffusion-model.svelte";

export interface RelayRow {
  readonly unit: string;
  readonly name: string;
  readonly out: string;
  readonly into: string;
}

/** The provinces by what they pass on to all the others, most first. */
export function relayRows(model: DiffusionModel, { locale }: AppContext): RelayRow[] {
  const { outSpill = [], inSpill = [] } = model.result?.multiplier ?? {};
  return outSpill
    .map((out, unit) => ({ out, unit }))
    .sort((a, b) => b.out - a.out || a.unit - b.unit)
    .map(({ out, unit }) => ({
      unit: model.units[unit] ?? "",
      name: model.name(unit),
      out: locale.number(out, 1),
      into: locale.number(inSpill[unit] ?? NaN, 1),
    }));
}

/** How much came along the lines, and what a lasting signal of 1 comes to in the long run. */
export function relayTexts(model: DiffusionModel, { locale }: AppContext): string[] {
  const { t, number } = locale;
  const { result } = model;
  if (!result) return [];
  const { direct, indirect, total } = result.multiplier;
  return [
    Number.isNaN(result.lineShare)
      ? t("diffusion.chart.relay.nothing")
      : t("diffusion.chart.relay.share", { share: number(100 * result.lineShare, 1) }),
    t("diffusion.chart.relay.multiplier", {
      direct: number(direct, 1),
      indirect: number(indirect, 1),
      total: number(total, 1),
    }),
  ];
}
