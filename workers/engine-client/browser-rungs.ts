import { expose } from "comlink";
import EngineWorker from "../engine.worker?worker";
import type { Connection, Rung } from "./rung";

function workerConnection(worker: Worker): Connection {
  return {
    endpoint: worker,
    onLost: (listener) => {
      worker.addEventListener("error", (event) => {
        listener(event.message || "the worker failed to load");
      });
      worker.addEventListener("messageerror", () => {
        listener("a message could not be read");
      });
    },
    close: () => {
      worker.terminate();
    },
  };
}

/**
 * From best to last. A worker of its own file fails where the origin is null (a sandboxed frame,
 * file://); a classic worker made of a blob works there. Both spares are fetched only when needed.
 */
export const BROWSER_RUNGS: readonly Rung[] = [
  { name: "worker", open: () => workerConnection(new EngineWorker()) },
  {
    name: "blob",
    open: async () => {
      const { default: BlobWorker } = await import("../engine.worker?worker&inline");
      return workerConnection(new BlobWorker());
    },
  },
  {
    name: "main",
    open: async () => {
      const { engineApi } = await import("../../src/engine/api");
      // Over a channel, so that data is copied and errors are shaped as they are by a worker.
      const { port1, port2 } = new MessageChannel();
      expose(engineApi, port2);
      const close = (): void => {
        port1.close();
      };
      return { endpoint: port1, onLost: () => undefined, close };
    },
  },
];
