import { type AnalysisClient, startAnalysis } from "../../workers/analysis-client";

let client: AnalysisClient | undefined;

/** The one analysis of the page: statistics, bounds and simulations, in a worker that starts when first asked. */
export function analysis(): AnalysisClient {
  return (client ??= startAnalysis());
}
