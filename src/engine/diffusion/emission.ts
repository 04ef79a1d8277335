import type { DiffusionSeeds } from "../../model/diffusion";
import type { MemberGroup } from "../../model/index-result";
import { EngineError } from "../engine-error";

/** Emission by unit and pole, row-major, and the ids of the poles in this order. */
export interface Emission {
  readonly poles: readonly string[];
  readonly values: Float64Array;
}

/** Id of a pole that was added. */
const EXTRA_POLE = "extra";

/**
 * What each unit sends out for each pole. `excess`: a member's lead over the mean of all units, by the
 * largest lead of a member, so that nobody emits where no member leads; `core`: the strength of the
 * pole, by the largest, in its core units; `uniform`: 1 in every member. A unit in two poles emits in
 * both. An extra pole emits 1 in its one unit.
 * @throws diffusion-pole (a member, a core or an extra pole that is no unit, a pole twice, a strength of none),
 * diffusion-parameter (a strength that is not a number from 0), diffusion-choice.
 */
export function emission(
  units: readonly string[],
  start: readonly number[],
  seeds: DiffusionSeeds,
): Emission {
  const { mode, poles, cores, strengths = {}, extraPole } = seeds;
  const ids = [...poles.map(({ id }) => id), ...(extraPole === undefined ? [] : [EXTRA_POLE])];
  if (new Set(ids).size !== ids.length) {
    throw new EngineError("diffusion-pole", `a pole stands there twice: ${ids.join(", ")}`);
  }
  const stray = Object.keys(strengths).find((id) => !ids.includes(id));
  if (stray !== undefined) {
    throw new EngineError("diffusion-pole", `a strength of no pole: ${stray}`);
  }
  const values = new Float64Array(units.length * ids.length);
  const send = (group: MemberGroup, amount: (place: number) => number): void => {
    const pole = ids.indexOf(group.id);
    for (const member of pole < 0 ? [] : group.members) {
      const place = units.indexOf(member);
      if (place < 0) throw new EngineError("diffusion-pole", `${group.id}: no unit ${member}`);
      values[place * ids.length + pole] = amount(place);
    }
  };
  const mean = start.reduce((sum, value) => sum + value, 0) / start.length;
  const amounts: Record<DiffusionSeeds["mode"], () => void> = {
    excess: () =>
      poles.forEach((pole) => send(pole, (place) => Math.max(0, (start[place] ?? NaN) - mean))),
    core: () => cores.forEach((core) => send(core, () => strengthOf(core.id, strengths))),
    uniform: () => poles.forEach((pole) => send(pole, () => 1)),
  };
  if (!Object.hasOwn(amounts, mode)) {
    throw new EngineError("diffusion-choice", `no seed mode is called "${mode as string}"`);
  }
  amounts[mode]();
  const largest = values.reduce((most, value) => Math.max(most, value), 0);
  if (largest > 0) values.forEach((value, place) => (values[place] = value / largest));
  if (extraPole !== undefined) send({ id: EXTRA_POLE, members: [extraPole] }, () => 1);
  return { poles: ids, values };
}

function strengthOf(pole: string, strengths: Readonly<Record<string, number>>): number {
  const strength = strengths[pole] ?? 1;
  if (!(strength >= 0 && strength < Infinity)) {
    throw new EngineError("diffusion-parameter", `strength of ${pole}, from 0: ${strength}`);
  }
  return strength;
}
