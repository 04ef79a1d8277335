import { computeIndex } from "./compute-index";
import { waterfall } from "./explain/waterfall";
import { bounds } from "./reconcile/bounds";
import { reconcile } from "./reconcile/reconcile";
import { strain } from "./reconcile/strain";
import { dropOne } from "./uncertainty/drop-one";
import { overtake } from "./uncertainty/overtake";

/** What is asked of the engine beside the index, in a worker of its own: plain functions of plain data. */
export const analysisApi = {
  /** Answers as soon as the analysis is there to answer. */
  ready: (): true => true,

  /** Under any method; the engine of a first visit knows only those of the catalog's methodologies. */
  index: computeIndex,
  waterfall,
  bounds,
  reconcile,
  strain,
  dropOne,
  overtake,
};

export type AnalysisApi = typeof analysisApi;
