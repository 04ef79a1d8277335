// What stands at the far end: functions of one query, and `ready`.

export type EngineMethod<Api> = Exclude<keyof Api, "ready"> & string;

export type EngineQuery<Api, Method extends keyof Api> = Api[Method] extends (
  query: infer Query,
) => unknown
  ? Query
  : never;

export type EngineValue<Api, Method extends keyof Api> = Api[Method] extends (
  ...query: never[]
) => infer Value
  ? Value
  : never;
