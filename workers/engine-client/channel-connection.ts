import { expose } from "comlink";
import type { Connection } from "./rung";

/** The main thread as far end, over a channel, so that data is copied and errors are shaped as they are by a worker. */
export function channelConnection(api: object): Connection {
  const { port1, port2 } = new MessageChannel();
  expose(api, port2);
  const close = (): void => {
    port1.close();
  };
  return { endpoint: port1, onLost: () => undefined, close };
}
