import type { ActMarks } from "../../charts/act-axis";
import { DEFAULT_SCENARIO } from "../../model/diffusion";
import type { DiffusionModel } from "./diffusion-model.svelte";

/** Acts of the run on screen: all at once where it has them so. */
export function shownActs({ query }: Pick<DiffusionModel, "query">): ActMarks {
  const { t1, t2, tEnd } = query?.scenario ?? DEFAULT_SCENARIO;
  return query?.singleAct === true ? { t1: 0, t2: 0, tEnd } : { t1, t2, tEnd };
}
