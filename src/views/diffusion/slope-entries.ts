import type { BumpEntry } from "../../charts/bump";
import { rankShift } from "../../charts/rank-shift";
import type { DiffusionModel } from "./diffusion-model.svelte";

/** So many labels stand side by side without crowding. */
const MOST = 10;

/** Ranks at both ends of the run; named are the selected, then those that move most. */
export function slopeEntries(model: DiffusionModel, select: readonly string[]): BumpEntry[] {
  const { result, query, units } = model;
  if (!result || !query) return [];
  const last = result.times.length - 1;
  const ranks = rankShift(
    query.start,
    units.map((_, unit) => model.index(unit, last)),
  );
  const size = (unit: string): number => Math.abs(ranks.shift[units.indexOf(unit)] ?? 0);
  const chosen = select.filter((unit) => units.includes(unit));
  const movers = units
    .filter((unit) => size(unit) > 0 && !chosen.includes(unit))
    .sort((a, b) => size(b) - size(a))
    .slice(0, MOST - chosen.length);
  return units.map((unit, place) => ({
    unit,
    name: model.name(place),
    left: ranks.before[place] ?? NaN,
    right: ranks.after[place] ?? NaN,
    pinned: chosen.includes(unit) || movers.includes(unit),
  }));
}
