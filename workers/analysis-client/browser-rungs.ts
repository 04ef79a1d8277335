import AnalysisWorker from "../analysis.worker?worker";
import { channelConnection } from "../engine-client/channel-connection";
import type { Rung } from "../engine-client/rung";
import { workerConnection } from "../engine-client/worker-connection";

/** The ladder of the engine, with the analysis at its far end. */
export const ANALYSIS_RUNGS: readonly Rung[] = [
  { name: "worker", open: () => workerConnection(new AnalysisWorker()) },
  {
    name: "blob",
    open: async () => {
      const { default: BlobWorker } = await import("../analysis.worker?worker&inline");
      return workerConnection(new BlobWorker());
    },
  },
  {
    name: "main",
    open: async () => {
      const { analysisHost } = await import("../analysis-host");
      return channelConnection(analysisHost());
    },
  },
];
