import { rankShift } from "../../charts/rank-shift";
import type { SparkBand, SparkSeries } from "../../charts/spark-band";
import type { DiffusionBands } from "../../model/diffusion";
import type { AppContext } from "../context";
import type { DiffusionModel } from "./diffusion-model.svelte";

/** Every fifth frame is enough for a line so small. */
const STEP = 5;

export interface SparkRow extends SparkSeries {
  readonly unit: string;
  readonly place: number;
  readonly name: string;
  readonly arrival: string;
  readonly ends: string;
  readonly shift: string;
}

/** The provinces by arrival, each with its index over time and what its rank does. */
export function sparkRows(model: DiffusionModel, { locale }: AppContext): SparkRow[] {
  const { result, query } = model;
  if (!result || !query) return [];
  const last = result.times.length - 1;
  const frames = result.times.map((_, k) => k).filter((k) => k % STEP === 0 || k === last);
  const end = model.units.map((_, unit) => model.index(unit, last));
  const { shift } = rankShift(query.start, end);
  return result.arrival.order.map((place) => ({
    unit: model.units[place] ?? "",
    place,
    name: model.name(place),
    times: frames.map((k) => result.times[k] ?? NaN),
    values: frames.map((k) => model.index(place, k)),
    arrival: arrivalWord(model.arrival(place), locale),
    ends: `${locale.number(query.start[place] ?? NaN, 1)} → ${locale.number(end[place] ?? NaN, 1)}`,
    shift: shiftWord(shift[place] ?? NaN, locale),
  }));
}

function arrivalWord(time: number | null, { t, number }: AppContext["locale"]): string {
  return time === null
    ? t("diffusion.table.never")
    : t("diffusion.chart.sparks.arrival", { time: number(time, 1) });
}

export function shiftWord(shift: number, { t }: AppContext["locale"]): string {
  if (!(Math.abs(shift) > 0)) return t("diffusion.chart.shift.none");
  return t(`diffusion.chart.shift.${shift > 0 ? "up" : "down"}`, { n: Math.abs(shift) });
}

/** The band of one unit. */
export function bandOf({ times, index }: DiffusionBands, place: number): SparkBand {
  return {
    times,
    low: index.map((row) => row[place]?.low ?? NaN),
    high: index.map((row) => row[place]?.high ?? NaN),
  };
}
