import { rank } from "../engine/rank";

/** A province stands out among the first or the last so many. */
export const OUTSTANDING = 5;
/** Up to this rank it is a strength however few have a value. */
export const ALWAYS_STRONG = 3;

export type Standing = "strength" | "weakness" | "middle" | "missing";

/** How one unit stands in one indicator among the units with a value. */
export interface IndicatorStanding {
  readonly code: string;
  readonly value: number;
  readonly rank: number;
  /** Units that share the rank, this one among them. */
  readonly tied: number;
  /** Units with a value. */
  readonly count: number;
  readonly standing: Standing;
}

export interface JudgedColumn {
  readonly code: string;
  /** Whether more is better; an indicator of no direction makes nobody strong or weak. */
  readonly direction: "higher" | "ambiguous" | "control";
  readonly values: readonly number[];
}

/**
 * The rule: of the units with a value, the first five are strong and the last five weak, by the rank
 * in which ties share the lower number (so many that tie for last are not weak). A rank up to three is
 * a strength even when it is also among the last five; any other that is both is neither, and so is a
 * value that all share. A missing value (NaN rank) is missing, not weak.
 */
export function standing(rank: number, tied: number, count: number): Standing {
  if (Number.isNaN(rank)) return "missing";
  if (tied === count) return "middle";
  const first = rank <= OUTSTANDING;
  const last = rank > count - OUTSTANDING;
  if (rank <= ALWAYS_STRONG || (first && !last)) return "strength";
  return last && !first ? "weakness" : "middle";
}

/**
 * How the unit at a place of the columns stands in each of them, the most telling first: by rank, and
 * of equal ranks the one that fewer share.
 */
export function standings(place: number, columns: readonly JudgedColumn[]): IndicatorStanding[] {
  return columns
    .map(({ code, direction, values }) => {
      const ranks = rank(values);
      const own = ranks[place] ?? NaN;
      const tied = ranks.filter((other) => other === own).length;
      const count = ranks.filter((other) => !Number.isNaN(other)).length;
      const judged = standing(own, tied, count);
      return {
        code,
        value: values[place] ?? NaN,
        rank: own,
        tied,
        count,
        standing: direction === "higher" || judged === "missing" ? judged : "middle",
      } as const;
    })
    .sort((a, b) => order(a) - order(b) || a.tied - b.tied);
}

const order = ({ rank }: IndicatorStanding): number =>
  Number.isNaN(rank) ? Number.MAX_SAFE_INTEGER : rank;
