import { shareStep } from "../../charts/share-steps";
import type { UncertainFigures } from "../../model/uncertainty";
import type { AppContext } from "../context";

export interface AheadCell {
  readonly unit: string;
  /** Empty on the diagonal, and where no draw tells. */
  readonly text: string;
  readonly step: number;
}

export interface AheadRow {
  readonly unit: string;
  readonly cells: readonly AheadCell[];
}

/** As many as are set side by side where the reader has not selected two. */
const NEIGHBOURS = 5;

/** Shares of the draws in which the unit of the row is ahead of that of the column. */
export function aheadMatrix(
  chosen: readonly string[],
  units: readonly string[],
  { ahead }: UncertainFigures,
  app: AppContext,
): AheadRow[] {
  return chosen.map((unit) => ({
    unit,
    cells: chosen.map((other) => {
      const share = aheadShare(unit, other, units, ahead);
      return { unit: other, text: printShare(share, app), step: shareStep(share) };
    }),
  }));
}

/** NaN for a unit and itself. */
export function aheadShare(
  unit: string,
  other: string,
  units: readonly string[],
  ahead: UncertainFigures["ahead"],
): number {
  return unit === other ? NaN : (ahead[units.indexOf(unit)]?.[units.indexOf(other)] ?? NaN);
}

/** Whole per cent; what is not quite all or nothing does not round to it. */
export function printShare(share: number, { locale }: AppContext): string {
  if (Number.isNaN(share)) return "";
  if (share > 0 && share < 0.005) return `<${locale.number(1, 0)}`;
  if (share < 1 && share >= 0.995) return `>${locale.number(99, 0)}`;
  return locale.number(100 * share, 0);
}

/**
 * The provinces to compare: those selected, or where there are not two of them those of neighbouring
 * ranks, around the one selected or from the first.
 */
export function aheadUnits(selected: readonly string[], order: readonly string[]): string[] {
  const scored = selected.filter((unit) => order.includes(unit));
  if (scored.length >= 2) return scored;
  const place = Math.max(0, order.indexOf(scored[0] ?? ""));
  const last = Math.max(0, order.length - NEIGHBOURS);
  const start = Math.min(last, Math.max(0, place - Math.floor(NEIGHBOURS / 2)));
  return order.slice(start, start + NEIGHBOURS);
}
