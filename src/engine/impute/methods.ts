import type { Impute } from "../../model/catalog";
import type { MemberGroup } from "../../model/index-result";
import type { IndicatorColumn } from "../component-table";
import { groupMean } from "./group-mean";
import { groupMedian } from "./group-median";
import { mean } from "./mean";
import { median } from "./median";
import { none } from "./none";

/** What a method may look at beside the column. */
export interface ImputeContext {
  readonly units: readonly string[];
  readonly groups: readonly MemberGroup[];
}

export type ImputeMethod<Options> = (
  column: Pick<IndicatorColumn, "values">,
  options: Options,
  context: ImputeContext,
) => readonly number[];

export type ImputeMethods = {
  readonly [Name in Impute["method"]]: ImputeMethod<Extract<Impute, { method: Name }>>;
};

export const IMPUTE_METHODS: ImputeMethods = {
  none,
  mean,
  median,
  "group-mean": groupMean,
  "group-median": groupMedian,
};
