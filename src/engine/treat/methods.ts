import type { Treat } from "../../model/catalog";
import type { IndicatorColumn } from "../component-table";
import { declared } from "./declared";
import { none } from "./none";

export type TreatMethod = (column: IndicatorColumn, options: Treat) => readonly number[];

export const TREAT_METHODS = { declared, none } satisfies Record<Treat["method"], TreatMethod>;
