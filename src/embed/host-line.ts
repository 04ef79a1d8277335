import {
  parseHostMessage,
  printFrameMessage,
  type FrameEventName,
  type HostCommand,
} from "../formats/embed-message";

interface Options {
  /** The window that the frame stands in. */
  readonly host: Window;
  /** From the query; where it is empty, that of the first message of the host is taken. */
  readonly id: string;
  readonly hear: (command: HostCommand, reply: Reply) => void;
}

type Reply = (name: FrameEventName, data: object) => void;

export interface HostLine {
  readonly id: () => string;
  /** An event for a host that has spoken; before that nobody is told, since it could be anybody. */
  readonly tell: Reply;
  /** A message without any state, for whatever page it is. */
  readonly call: (message: unknown) => void;
  readonly close: () => void;
}

/**
 * The line between a frame and the page it stands in. Only messages of that very window are heard;
 * answers and events go to the origin that has spoken and to no other.
 */
export function openHostLine({ host, id: given, hear }: Options): HostLine {
  let id = given;
  let origin = "";

  const call = (message: unknown, to = "*"): void => {
    host.postMessage(message, to);
  };
  const tell: Reply = (name, data) => {
    if (origin !== "") call(printFrameMessage(name, id, data), origin);
  };
  const onmessage = (event: MessageEvent<unknown>): void => {
    if (event.source !== host) return;
    const message = parseHostMessage(event.data);
    if (!message) return;
    // A page without an origin, such as a file, can be addressed by its window only. No other can take
    // its place while the frame lives.
    const from = event.origin === "null" ? "*" : event.origin;
    const reply: Reply = (name, data) => {
      call(printFrameMessage(name, id, data), from);
    };
    if ("fault" in message) {
      reply("error", message.fault);
      return;
    }
    id ||= message.id;
    // Said to another frame of the page.
    if (message.id !== "" && message.id !== id) return;
    origin = from;
    hear(message, reply);
  };
  addEventListener("message", onmessage);
  return {
    id: () => id,
    tell,
    call: (message) => {
      call(message);
    },
    close: () => {
      removeEventListener("message", onmessage);
    },
  };
}
