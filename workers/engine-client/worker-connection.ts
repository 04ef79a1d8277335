import type { Connection } from "./rung";

export function workerConnection(worker: Worker): Connection {
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
