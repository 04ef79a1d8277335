import type { Treat } from "../../model/catalog";
import type { IndicatorColumn } from "../component-table";
import { boxcox } from "./boxcox";
import { boxcoxMl } from "./boxcox-ml";
import { declared } from "./declared";
import { none } from "./none";
import { winsorise } from "./winsorise";
import { winsoriseQuantiles } from "./winsorise-quantiles";

export type TreatMethod<Options> = (column: IndicatorColumn, options: Options) => readonly number[];

export type TreatMethods = {
  readonly [Name in Treat["method"]]: TreatMethod<Extract<Treat, { method: Name }>>;
};

export const TREAT_METHODS: TreatMethods = {
  declared,
  none,
  winsorise,
  "winsorise-quantiles": winsoriseQuantiles,
  boxcox,
  "boxcox-ml": boxcoxMl,
};
