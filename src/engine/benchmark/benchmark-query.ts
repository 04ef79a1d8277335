import type { Fact } from "../../model/catalog";
import type { MemberGroup } from "../../model/index-result";

/** All that benchmarking asks for besides the scores themselves. */
export interface BenchmarkQuery {
  readonly units: readonly string[];
  readonly facts: readonly Fact[];
  /** Ids of the facts to impose. */
  readonly imposed: readonly string[];
  readonly groups: readonly MemberGroup[];
  readonly totalInterval: readonly [number, number];
  /** Least distance, in points, between ranks of an order fact. */
  readonly orderGap: number;
  readonly low: number;
  readonly high: number;
  /** How freely each score may move, in the order of the units; 1 by default. */
  readonly sigma?: readonly number[];
}
