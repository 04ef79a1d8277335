import { analysisApi } from "../src/engine/analysis-api";
import { chooseMethod } from "../src/engine/choose-method";
import { EngineError } from "../src/engine/engine-error";
import { SIMULATIONS, type SimulationName } from "../src/engine/simulations";
import type { SimulationProgress } from "../src/model/uncertainty";

export interface SimulationCall {
  readonly name: SimulationName;
  readonly query: unknown;
}

export type SimulationStep =
  | { readonly done: false; readonly partial: SimulationProgress<unknown> | null }
  | { readonly done: true; readonly value: unknown };

type Running = Generator<SimulationProgress<unknown> | null, unknown>;

/** The analysis at the far end of a line, with one simulation at a time, asked on slice by slice. */
export function analysisHost() {
  let running: Running | null = null;
  return {
    ...analysisApi,

    start: ({ name, query }: SimulationCall): void => {
      const simulation = chooseMethod<(query: never) => Running>("simulation", SIMULATIONS, name);
      // The client pairs each name with the query of its own.
      running = simulation(query as never);
    },

    /** Goes on for about so many milliseconds, then tells the latest of what the simulation has told. */
    step: (milliseconds: number): SimulationStep => {
      if (!running) throw new EngineError("simulation-none", "no simulation was started");
      const end = performance.now() + milliseconds;
      const told: SimulationProgress<unknown>[] = [];
      do {
        const step = running.next();
        if (step.done) {
          running = null;
          return { done: true, value: step.value };
        }
        if (step.value) told.push(step.value);
      } while (performance.now() < end);
      const last = told.at(-1);
      const result = told.findLast((progress) => progress.result !== null)?.result ?? null;
      return { done: false, partial: last ? { ...last, result } : null };
    },
  };
}

export type AnalysisHost = ReturnType<typeof analysisHost>;
