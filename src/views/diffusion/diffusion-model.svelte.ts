import { groupName } from "../../catalog/member-groups";
import type { DiffusionQuery, DiffusionResult } from "../../model/diffusion";
import { CounterfactualOrders } from "../../state/counterfactual-orders.svelte";
import { Diffusion } from "../../state/diffusion.svelte";
import type { AppContext } from "../context";
import { unitName } from "../measure-view.svelte";
import { Clock } from "./clock.svelte";
import { ShownTime } from "./shown-time.svelte";
import { Stillness } from "./stillness.svelte";

export type Act = 1 | 2 | 3;
/** Below this share of the largest pole a province is drawn as a mixture. */
export const MIXED_BELOW = 0.45;

/** The figures of the run at the time on screen; figures are the engine's own, at the frames of its grid. */
export class DiffusionModel {
  readonly app: AppContext;
  readonly run: Diffusion;
  readonly clock: Clock;
  readonly shownTime: ShownTime;
  readonly stillness: Stillness;
  readonly orders: CounterfactualOrders;
  /** The unit that a pointer is over, on the map or in a chart. */
  hovered: string | null = $state(null);

  constructor(app: AppContext) {
    this.app = app;
    this.run = new Diffusion(app);
    this.clock = new Clock(() => this.run.choices.scenario);
    this.shownTime = new ShownTime(app, this.run, this.clock);
    this.stillness = new Stillness(this.run);
    this.orders = new CounterfactualOrders(this.run);
  }

  readonly query: DiffusionQuery | null = $derived.by(() => this.run.answer?.query ?? null);
  readonly result: DiffusionResult | null = $derived.by(() => this.run.answer?.result ?? null);
  /** In the order of all figures. */
  readonly units: readonly string[] = $derived.by(() => this.result?.units ?? []);
  readonly poles: readonly string[] = $derived.by(() => this.result?.poles ?? []);
  /** Place of the one pole that is shown; -1 for all. */
  readonly pole: number = $derived.by(() => this.poles.indexOf(this.run.choices.pole));

  readonly frame: number = $derived.by(() => this.frameAt(this.clock.shown));
  readonly act: Act = $derived.by(() => this.actAt(this.clock.shown));
  readonly reached: number = $derived.by(() => this.reachedBy(this.clock.shown));

  /** Place of the frame at or before a time. */
  frameAt(time: number): number {
    const times = this.result?.times ?? [];
    return Math.max(
      0,
      times.findLastIndex((one) => one <= time + 1e-9),
    );
  }

  /** An act that takes no time is none: the end belongs to the last that does. */
  actAt(time: number): Act {
    const { singleAct, scenario } = this.run.choices;
    const { t1, t2, tEnd } = scenario;
    if (singleAct || (time >= t2 && t2 < tEnd)) return 3;
    return time >= t1 && t1 < t2 ? 2 : 1;
  }

  /** Provinces that the poles alone have brought the share q of their gap closer by a time. */
  reachedBy(time: number): number {
    const arrivals = this.result?.arrival.time ?? [];
    return arrivals.filter((one) => one !== null && one <= time + 1e-9).length;
  }

  /** Signal summed over time, of a unit and a pole, at a frame. */
  dose(unit: number, pole: number, frame: number = this.frame): number {
    const count = this.poles.length;
    return this.result?.dose[(frame * this.units.length + unit) * count + pole] ?? NaN;
  }

  /** Summed over the poles shown. */
  doseShown(unit: number, frame: number = this.frame): number {
    if (this.pole >= 0) return this.dose(unit, this.pole, frame);
    return this.poles.reduce((sum, _, pole) => sum + this.dose(unit, pole, frame), 0);
  }

  /** Share of the gap to the ceiling that the poles shown have closed by themselves, 0 to 1. */
  closed(unit: number, frame: number = this.frame): number {
    const beta = this.query?.scenario.beta ?? NaN;
    return -Math.expm1(-beta * this.doseShown(unit, frame));
  }

  /** Share of each pole in what has come; null where nothing has. */
  mix(unit: number, frame: number = this.frame): readonly number[] | null {
    const doses = this.poles.map((_, pole) => this.dose(unit, pole, frame));
    const total = doses.reduce((sum, dose) => sum + dose, 0);
    return total > 0 ? doses.map((dose) => dose / total) : null;
  }

  /** Place of the pole with the largest share; -1 where nothing has come. */
  dominant(unit: number, frame: number = this.frame): number {
    const mix = this.mix(unit, frame);
    return mix ? mix.indexOf(Math.max(...mix)) : -1;
  }

  mixed(unit: number, frame: number = this.frame): boolean {
    const mix = this.mix(unit, frame);
    return mix !== null && Math.max(...mix) < MIXED_BELOW;
  }

  index(unit: number, frame: number = this.frame): number {
    return this.result?.index[frame * this.units.length + unit] ?? NaN;
  }

  arrival(unit: number): number | null {
    return this.result?.arrival.time[unit] ?? null;
  }

  /** Place of the first frame at or after the arrival of a unit; -1 for one that is not reached. */
  arrivalFrame(unit: number): number {
    const time = this.arrival(unit);
    return time === null ? -1 : (this.result?.times ?? []).findIndex((one) => one >= time - 1e-9);
  }

  emission(unit: number): number {
    return Math.max(0, ...(this.result?.emission[unit] ?? []));
  }

  name(unit: number): string {
    return unitName(this.units[unit] ?? "", this.app);
  }

  poleName(pole: number): string {
    return this.nameOfPole(this.poles[pole] ?? "");
  }

  nameOfPole(id: string): string {
    const { locale } = this.app;
    return id === "extra"
      ? locale.t("diffusion.pole.extra", { unit: unitName(this.run.choices.extra, this.app) })
      : locale.text(groupName(id));
  }
}
