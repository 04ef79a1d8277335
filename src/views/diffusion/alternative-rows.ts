import { orderAgreement } from "../../charts/order-agreement";
import type { MessageKey } from "../../i18n/message";
import type { AlternativeOutcomes } from "../../state/scenario-alternatives.svelte";
import type { AppContext } from "../context";

export interface AlternativeRow {
  readonly id: string;
  readonly name: string;
  /** Rank correlation of the orders of arrival: of all, and of those that emit in neither. */
  readonly all: string;
  readonly silent: string;
  readonly samePole: string;
  readonly reached: string;
}

/** Each alternative beside the run on screen. What is not quite the same is not rounded to it. */
export function alternativeRows(
  { present, others }: AlternativeOutcomes,
  { locale }: AppContext,
): AlternativeRow[] {
  const { t, number } = locale;
  const print = (r: number): string => number(r > 0.99 && r < 1 ? 0.99 : r, 2);
  return others.map(({ what, value, times, dominant, emits }) => {
    const same = dominant.filter((pole, unit) => pole === present.dominant[unit]).length;
    return {
      id: `${what}-${value}`,
      name: nameOf(what, value, locale),
      all: print(orderAgreement(present.times, times)),
      silent: print(
        orderAgreement(
          present.times,
          times,
          (unit) => present.emits[unit] === false && emits[unit] === false,
        ),
      ),
      samePole: t("diffusion.note.of", { n: same, all: dominant.length }),
      reached: String(times.filter((time) => time !== null).length),
    };
  });
}

function nameOf(what: string, value: string, { t, messages }: AppContext["locale"]): string {
  const words: Readonly<Record<string, string>> = {
    kernel: `diffusion.note.kernel.${value}`,
    seeds: `diffusion.note.seeds.${value}`,
    coding: `diffusion.param.coding.${value}`,
    q: "diffusion.note.q",
  };
  const key = words[what] ?? `diffusion.note.${what}`;
  return key in messages
    ? t(key as MessageKey, { value: what === "q" ? String(100 * Number(value)) : value })
    : value;
}
