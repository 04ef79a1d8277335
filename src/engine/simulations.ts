import type { SimulationProgress } from "../model/uncertainty";
import { sensitivity } from "./uncertainty/sensitivity";
import { uncertainty } from "./uncertainty/uncertainty";

/** Yields null wherever it can be paused, and its progress now and then. */
type Simulation = (query: never) => Generator<SimulationProgress<unknown> | null, unknown>;

/** What takes seconds: the worker, the main thread in slices and the terminal drive the same generators. */
export const SIMULATIONS = { uncertainty, sensitivity } satisfies Record<string, Simulation>;

export type SimulationName = keyof typeof SIMULATIONS;

type Run<Name extends SimulationName> = ReturnType<(typeof SIMULATIONS)[Name]>;

export type SimulationQuery<Name extends SimulationName> = Parameters<
  (typeof SIMULATIONS)[Name]
>[0];

export type SimulationPartial<Name extends SimulationName> =
  Run<Name> extends Generator<infer Partial> ? NonNullable<Partial> : never;

export type SimulationResult<Name extends SimulationName> =
  Run<Name> extends Generator<unknown, infer Result> ? Result : never;
