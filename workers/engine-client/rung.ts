import type { Endpoint } from "comlink";

/** Where the engine runs: a worker of its own file, a worker made of a blob, or the main thread. */
export type RungName = "worker" | "blob" | "main";

/** A way to an engine that listens at the far end of `endpoint`. */
export interface Connection {
  readonly endpoint: Endpoint;
  /** Calls the listener when the far end is known to be gone. */
  readonly onLost: (listener: (reason: string) => void) => void;
  readonly close: () => void;
}

/** One step of the ladder. `open` may throw, reject, or give a connection that never answers. */
export interface Rung {
  readonly name: RungName;
  readonly open: () => Connection | Promise<Connection>;
}
