/** The engine at the far end did not answer, in time or at all: another may. */
export class LineLost extends Error {
  readonly code: "engine-timeout" | "engine-lost";

  constructor(code: LineLost["code"], message: string) {
    super(message);
    this.code = code;
  }
}
