import { analysisApi } from "../../src/engine/analysis-api";
import type { AnalysisClient } from "../../workers/analysis-client";

/** The analysis without a worker: it answers in the next turn, or as it is told to. */
export function analysisHere(
  answer: (method: string) => "answer" | "fail" = () => "answer",
): () => AnalysisClient {
  const request = async (method: string, query: unknown): Promise<unknown> => {
    await Promise.resolve();
    if (answer(method) === "fail") throw new Error(`${method} told to fail`);
    const ask = analysisApi[method as "reconcile"] as (query: unknown) => unknown;
    return { status: "done", value: ask(structuredClone(query)) };
  };
  return () => ({ request }) as unknown as AnalysisClient;
}
