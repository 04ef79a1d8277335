const CODE = /^[a-z0-9]+(-[a-z0-9]+)+$/;

/**
 * An error of the engine as the main thread sees it, its code kept, or one of the bridge:
 * `engine-timeout` (no answer in time), `engine-lost` (the worker died), `engine-unavailable` (no rung
 * would open), `engine-closed`, `engine-internal` (an error that has no code: a fault of ours).
 */
export class EngineFailure extends Error {
  readonly code: string;

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = code;
    this.code = code;
  }

  /** Comlink keeps name, message and stack of an error; the engine puts its code in the name. */
  static from(error: unknown): EngineFailure {
    if (error instanceof EngineFailure) return error;
    if (!(error instanceof Error)) return new EngineFailure("engine-internal", String(error));
    return CODE.test(error.name)
      ? new EngineFailure(error.name, error.message, { cause: error })
      : new EngineFailure("engine-internal", `${error.name}: ${error.message}`, { cause: error });
  }
}
