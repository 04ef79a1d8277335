import type { AppContext } from "../context";
import type { DiffusionModel } from "./diffusion-model.svelte";
import { roundedParts } from "./rounded-parts";

export interface GainRow {
  /** `local`, or the id of a pole. */
  readonly id: string;
  readonly name: string;
  /** Points of the index, rounded together with the others so that all come to the sum. */
  readonly value: number;
  readonly text: string;
}

/** Where the gain of a unit by the end comes from, and the sum as printed. */
export function gainRows(
  model: DiffusionModel,
  unit: number,
  { locale }: AppContext,
): { readonly rows: readonly GainRow[]; readonly sum: string } {
  const { contributions } = model.result ?? {};
  const local = contributions?.local[unit] ?? NaN;
  const poles = contributions?.poles[unit] ?? [];
  const { parts, sum } = roundedParts([local, ...poles], 1);
  const names = [locale.t("diffusion.unit.local"), ...poles.map((_, pole) => model.poleName(pole))];
  return {
    rows: parts.map((value, k) => ({
      id: k === 0 ? "local" : (model.poles[k - 1] ?? ""),
      name: names[k] ?? "",
      value,
      text: locale.number(value, 1),
    })),
    sum: locale.number(sum, 1),
  };
}
