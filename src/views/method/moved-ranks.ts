import type { IndexResult, Scores } from "../../model/index-result";

/** A province's score and rank, by one methodology and by another. */
export interface Move {
  readonly from: number;
  readonly to: number;
  readonly rankFrom: number;
  readonly rankTo: number;
}
export interface MovedUnit {
  readonly unit: string;
  readonly computed: Move;
  /** Null where one of the two has no estimate. */
  readonly estimated: Move | null;
}

/** The provinces that another methodology gives another rank, the widest move of the computed rank first. */
export function movedRanks(before: IndexResult, after: IndexResult): MovedUnit[] {
  const shift = ({ rankFrom, rankTo }: Move): number => Math.abs(rankTo - rankFrom);
  return before.units
    .map((unit) => {
      const at = (from: Scores, to: Scores): Move => {
        const [i, j] = [before.units.indexOf(unit), after.units.indexOf(unit)];
        return {
          from: from.values[i] ?? NaN,
          to: to.values[j] ?? NaN,
          rankFrom: from.ranks[i] ?? NaN,
          rankTo: to.ranks[j] ?? NaN,
        };
      };
      const { estimated } = before;
      return {
        unit,
        computed: at(before.computed, after.computed),
        estimated: estimated && after.estimated ? at(estimated, after.estimated) : null,
      };
    })
    .filter(({ computed, estimated }) => shift(computed) + (estimated ? shift(estimated) : 0) > 0)
    .sort((a, b) => shift(b.computed) - shift(a.computed) || a.computed.rankTo - b.computed.rankTo);
}

/** Codes of the indicators that one methodology counts and another does not. */
export function leftOut(
  before: { readonly domains: readonly DomainUse[] },
  after: { readonly domains: readonly DomainUse[] },
): string[] {
  const kept = new Set(codes(after.domains));
  return codes(before.domains).filter((code) => !kept.has(code));
}

interface DomainUse {
  readonly indicators: readonly { readonly code: string }[];
}

const codes = (domains: readonly DomainUse[]): string[] =>
  domains.flatMap(({ indicators }) => indicators.map(({ code }) => code));
