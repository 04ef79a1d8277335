import type { Impute } from "../../model/catalog";
import type { IndicatorColumn } from "../component-table";
import { none } from "./none";

export type ImputeMethod = (column: IndicatorColumn, options: Impute) => readonly number[];

export const IMPUTE_METHODS = { none } satisfies Record<Impute["method"], ImputeMethod>;
