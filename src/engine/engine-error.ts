/**
 * A broken contract of an engine function: `code` first, then a message with the value shown.
 * `name` repeats the code, since only name, message and stack survive the way out of the worker.
 */
export class EngineError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = code;
    this.code = code;
  }
}
