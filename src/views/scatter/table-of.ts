import { COLUMN_SETS, type Params } from "../../model/params";
import type { ScatterModel } from "./scatter-model.svelte";

/** The choices under which the table shows both measures: the columns of y, sorted by x. */
export function tableOf({ x, y }: ScatterModel): Pick<Params, "cols" | "sort"> {
  const cols = COLUMN_SETS.find((set) => set === y.measure.domain) ?? "scores";
  return { cols, sort: `-${x.measure.code}` };
}
