import type { EngineApi } from "../../src/engine/api";

export type EngineMethod = Exclude<keyof EngineApi, "ready">;
export type EngineQuery<Method extends EngineMethod> = Parameters<EngineApi[Method]>[0];
export type EngineValue<Method extends EngineMethod> = ReturnType<EngineApi[Method]>;
