/** Version of the messages between a frame and its host; each carries it as `v`. */
export const MESSAGE_VERSION = 1;

/** What a host may ask of a frame. */
export const COMMANDS = ["setState", "next", "prev", "getState", "request-height"] as const;
export type CommandName = (typeof COMMANDS)[number];

/** What a frame tells by itself once its host has spoken; `height` and `ready` before that too. */
export const FRAME_EVENTS = [
  "height",
  "ready",
  "state",
  "select",
  "hover",
  "step",
  "weights",
  "error",
] as const;
export type FrameEventName = (typeof FRAME_EVENTS)[number];

export interface HostCommand {
  readonly name: CommandName;
  /** The id that the host knows the frame by; empty where it gives none. */
  readonly id: string;
  readonly data: unknown;
}

/** Why something of ours cannot be followed, for an `error` event. */
export interface MessageFault {
  readonly code: "version" | "command";
  readonly value: string;
}

const PREFIX = "cdgi:";
/** Longer ones name nothing, and would only be repeated. */
const LONGEST = 100;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

/**
 * Reads a message to a frame. Null for what is not ours: anything without a `type` of `cdgi:…`, strings,
 * and the events of other frames. A fault for ours of another version, or by a name that is no command.
 * Never throws, whatever the data is.
 */
export function parseHostMessage(data: unknown): HostCommand | { fault: MessageFault } | null {
  try {
    if (!isRecord(data)) return null;
    const { type, v, id, data: content } = data;
    if (typeof type !== "string" || !type.startsWith(PREFIX)) return null;
    const word = type.slice(PREFIX.length);
    if (FRAME_EVENTS.some((event) => event === word)) return null;
    if (v !== MESSAGE_VERSION)
      return { fault: { code: "version", value: short(typeof v === "number" ? String(v) : "") } };
    const name = COMMANDS.find((command) => command === word);
    if (!name) return { fault: { code: "command", value: short(word) } };
    return { name, id: typeof id === "string" ? id : "", data: content };
  } catch {
    // A getter or a proxy of the same realm can throw; a message that crossed windows has none.
    return null;
  }
}

const short = (text: string): string => text.slice(0, LONGEST);

/** A message of a frame: `{type: "cdgi:<name>", v: 1, id, data}`; plain data that can cross windows. */
export const printFrameMessage = (name: FrameEventName, id: string, data: object) => ({
  type: `${PREFIX}${name}` as const,
  v: MESSAGE_VERSION,
  id,
  data,
});

/** The query of a `setState`: `{query: "tab=rank#/3"}` or the text itself; null for anything else. */
export function parseWantedState(data: unknown): string | null {
  try {
    const query = isRecord(data) ? data["query"] : data;
    return typeof query === "string" ? query : null;
  } catch {
    return null;
  }
}
