import EngineWorker from "../engine.worker?worker";
import { channelConnection } from "./channel-connection";
import type { Rung } from "./rung";
import { workerConnection } from "./worker-connection";

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
      return channelConnection(engineApi);
    },
  },
];
