import type { RankBar } from "../../charts/rank-bars";
import type { SealMark } from "../../model/card";

/** A province in the ranked list, as text. */
export interface RankRow {
  readonly unit: string;
  readonly name: string;
  readonly pinned: boolean;
  /** A unit without an index can be let go of, not pinned. */
  readonly open: boolean;
  readonly pinLabel: string;
  readonly rank: string;
  readonly rankSeal: SealMark | null;
  readonly value: string;
  readonly valueSeal: SealMark | null;
  /** Says that indicators of the score are missing. */
  readonly caveat: string;
  readonly bar: RankBar | null;
  /** Why there is no value; empty when there is one. */
  readonly absence: string;
  /** Rank in the measure that it is compared with. */
  readonly other: string;
  readonly difference: string;
  readonly spoken: string;
}
