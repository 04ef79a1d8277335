import { Worker } from "node:worker_threads";
import { expose } from "comlink";
import nodeEndpoint from "comlink/dist/esm/node-adapter.mjs";
import { engineApi } from "../../src/engine/api";
import { analysisHost } from "../../workers/analysis-host";
import type { Connection, Rung, RungName } from "../../workers/engine-client/rung";

// Every rung here has the real engine at its far end, or nothing.

interface Gate {
  /** Messages that reach the engine before the gate shuts. */
  readonly letThrough: number;
  /** Whether the shut gate tells that the engine is gone, or keeps silent. */
  readonly tells: boolean;
}

function channel(gate: Gate = { letThrough: Infinity, tells: false }): Connection {
  const { port1, port2 } = new MessageChannel();
  // The host of the analysis holds the engine too, so that one far end serves both clients.
  expose({ ...analysisHost(), ...engineApi }, port2);
  let seen = 0;
  let lost: (reason: string) => void = () => undefined;
  return {
    endpoint: {
      addEventListener: port1.addEventListener.bind(port1),
      removeEventListener: port1.removeEventListener.bind(port1),
      start: () => {
        port1.start();
      },
      postMessage: (message: unknown, transfer: Transferable[] = []) => {
        seen += 1;
        if (seen <= gate.letThrough) port1.postMessage(message, transfer);
        else if (gate.tells) {
          port1.close();
          lost("the engine died");
        }
      },
    },
    onLost: (listener) => {
      lost = listener;
    },
    close: () => {
      port1.close();
    },
  };
}

/** Counts how often a rung was opened. */
export interface CountedRung extends Rung {
  opened: number;
}

function counted(name: RungName, open: () => Connection): CountedRung {
  const rung: CountedRung = {
    name,
    opened: 0,
    open: () => {
      rung.opened += 1;
      return open();
    },
  };
  return rung;
}

export const soundRung = (name: RungName): CountedRung => counted(name, () => channel());

/** Opens and never answers. */
export const deafRung = (name: RungName): CountedRung =>
  counted(name, () => channel({ letThrough: 0, tells: false }));

/** Cannot even be constructed. */
export const brokenRung = (name: RungName): CountedRung =>
  counted(name, () => {
    throw new Error("no worker here");
  });

/** Answers that it is ready, then dies at the first request. */
export const dyingRung = (name: RungName): CountedRung =>
  counted(name, () => channel({ letThrough: 1, tells: true }));

/** Answers that it is ready, then never again. */
export const hangingRung = (name: RungName): CountedRung =>
  counted(name, () => channel({ letThrough: 1, tells: false }));

/** Dies after some messages: in the middle of a simulation. */
export const mortalRung = (name: RungName, letThrough: number): CountedRung =>
  counted(name, () => channel({ letThrough, tells: true }));

/** Hangs the first time it is opened and is sound from then on. */
export function recoveringRung(name: RungName): CountedRung {
  const rung = counted(name, () =>
    rung.opened === 1 ? channel({ letThrough: 1, tells: false }) : channel(),
  );
  return rung;
}

// A thread does not take over the loader that reads TypeScript; it has to bring its own.
const IN_TYPESCRIPT = `
  import("tsx/esm/api").then(({ register }) => {
    register();
    return import(require("node:worker_threads").workerData);
  });
`;

/** A real thread, whose end can be awaited. */
export function threadRung(name: RungName): Rung & { readonly ended: Promise<number> } {
  let end: (code: number) => void = () => undefined;
  const ended = new Promise<number>((resolve) => {
    end = resolve;
  });
  const open = (): Connection => {
    const worker = new Worker(IN_TYPESCRIPT, {
      eval: true,
      workerData: new URL("./engine-thread.ts", import.meta.url).href,
    });
    worker.on("exit", end);
    return {
      endpoint: nodeEndpoint(worker),
      onLost: (listener) => {
        worker.on("error", (error) => {
          listener(error instanceof Error ? error.message : String(error));
        });
      },
      close: () => {
        void worker.terminate();
      },
    };
  };
  return { name, open, ended };
}
