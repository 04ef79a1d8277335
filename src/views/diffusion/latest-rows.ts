import type { AppContext } from "../context";
import type { DiffusionModel } from "./diffusion-model.svelte";
import { largestShare } from "./largest-share";

/** Rows that are shown. */
export const LATEST = 6;

export interface LatestRow {
  readonly unit: string;
  readonly name: string;
  readonly mix: readonly number[];
  readonly mixed: boolean;
  /** The largest share and whose it is. */
  readonly text: string;
}

/** The provinces that were reached last by the time on screen, the latest first. */
export function latestRows(model: DiffusionModel, app: AppContext): LatestRow[] {
  const { time = [], order = [] } = model.result?.arrival ?? {};
  const now = model.clock.at("latest");
  const frame = model.frameAt(now);
  return order
    .filter((unit) => (time[unit] ?? Infinity) <= now + 1e-9)
    .slice(-LATEST)
    .reverse()
    .flatMap((unit) => {
      const mix = model.mix(unit, frame);
      if (!mix) return [];
      return [
        {
          unit: model.units[unit] ?? "",
          name: model.name(unit),
          mix,
          mixed: model.mixed(unit, frame),
          text: largestText(model, mix, app),
        },
      ];
    });
}

/** "环渤海 67%": the pole with the largest share. */
function largestText(model: DiffusionModel, mix: readonly number[], app: AppContext): string {
  const largest = Math.max(...mix);
  return `${model.poleName(mix.indexOf(largest))} ${largestShare(largest, app)}%`;
}
