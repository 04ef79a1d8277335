import type { Component } from "../../model/catalog";
import type { OvertakeResult } from "../../model/sensitivity";
import { MOST_WEIGHT, printWeights } from "../../state/raw-weights";
import type { AppContext } from "../context";

type Possible = Extract<OvertakeResult, { status: "possible" }>;

export interface OvertakeRow {
  readonly id: string;
  readonly name: string;
  readonly before: string;
  readonly after: string;
  readonly change: string;
}

/** How much farther than level a change goes that is applied: level is not ahead. */
const BEYOND = 0.01;

/** Each domain's weight, old and new, in per cent of all. */
export function overtakeRows(
  { weights, changes }: Possible,
  domains: readonly Component[],
  { locale: { text, number } }: AppContext,
): OvertakeRow[] {
  const total = domains.reduce((sum, { weight }) => sum + weight, 0);
  return domains.map(({ id, name, weight }, i) => {
    const change = changes[i] ?? NaN;
    const shown = number(100 * change, 0);
    return {
      id,
      name: text(name),
      before: number((100 * weight) / total, 1),
      after: number((100 * (weights[i] ?? 0)) / total, 1),
      change: Number.isNaN(change) ? "–" : change > 0 && shown !== "0" ? `+${shown}%` : `${shown}%`,
    };
  });
}

/** The weights of the address that put the follower ahead: one per cent beyond level, none below 0. */
export function overtakenWeights(
  { weights }: Possible,
  domains: readonly Component[],
  kept: ReadonlyMap<string, number>,
): string {
  const total = domains.reduce((sum, { weight }) => sum + weight, 0);
  const next = new Map(kept);
  domains.forEach(({ id, weight }, i) => {
    const level = weights[i] ?? 0;
    const share = (MOST_WEIGHT * (level + BEYOND * (level - weight))) / total;
    next.set(id, Math.round(Math.min(MOST_WEIGHT, Math.max(0, share)) * 1000) / 1000);
  });
  return printWeights(next);
}
