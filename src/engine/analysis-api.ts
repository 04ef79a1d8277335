import type {
  Columns,
  CorrelationMatrix,
  CorrelationMethod,
  Reliability,
} from "../model/statistics";
import { correlationMatrix } from "./association/correlation-matrix";
import { cronbachAlpha } from "./association/cronbach-alpha";
import { computeIndex } from "./compute-index";
import { bands } from "./diffusion/bands";
import { diffuse } from "./diffusion/diffuse";
import { drawingFront } from "./diffusion/drawing-front";
import { fitCard } from "./diffusion/fit-card";
import { frontGrid } from "./diffusion/front-grid";
import { waterfall } from "./explain/waterfall";
import { inequality } from "./inequality/inequality";
import { bounds } from "./reconcile/bounds";
import { reconcile } from "./reconcile/reconcile";
import { strain } from "./reconcile/strain";
import { benjaminiHochberg } from "./spatial/benjamini-hochberg";
import { geary } from "./spatial/geary";
import { getisOrd } from "./spatial/getis-ord";
import { localMoran } from "./spatial/local-moran";
import { moran } from "./spatial/moran";
import { dropOne } from "./uncertainty/drop-one";
import { overtake } from "./uncertainty/overtake";

export interface CorrelationsQuery {
  readonly columns: Columns;
  readonly method: CorrelationMethod;
}

export interface ReliabilityQuery {
  readonly scales: readonly Columns[];
  readonly standardised: boolean;
}

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
  moran,
  geary,
  localMoran,
  benjaminiHochberg,
  getisOrd,
  inequality,
  diffuse,
  diffusionBands: bands,
  diffusionFit: fitCard,
  drawingFront,
  frontGrid,

  correlations: ({ columns, method }: CorrelationsQuery): CorrelationMatrix =>
    correlationMatrix(columns, method),

  /** Cronbach's alpha of each scale. */
  reliability: ({ scales, standardised }: ReliabilityQuery): Reliability[] =>
    scales.map((columns) => cronbachAlpha(columns, standardised)),
};

export type AnalysisApi = typeof analysisApi;
