import type { TalkEnvelope, TalkMeans } from "../model/talk";

/** What carries envelopes between the windows of one site; it never brings back one's own. */
export interface TalkLine {
  readonly means: TalkMeans;
  readonly send: (envelope: TalkEnvelope) => void;
  readonly close: () => void;
}

type Hear = (envelope: TalkEnvelope) => void;

/** Whatever else uses the name, a window of another version included, is not for us. */
function asEnvelope(value: unknown): TalkEnvelope | null {
  const { from, message } = (value ?? {}) as Partial<TalkEnvelope>;
  return from && message && typeof from.id === "string" && typeof message.type === "string"
    ? { from, message }
    : null;
}

function channelLine(name: string, hear: Hear): TalkLine {
  const channel = new BroadcastChannel(name);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    const envelope = asEnvelope(data);
    if (envelope) hear(envelope);
  };
  return {
    means: "channel",
    send: (envelope) => {
      channel.postMessage(envelope);
    },
    close: () => {
      channel.close();
    },
  };
}

/** A stored value is an event in every other window of the origin; it is removed at once. */
function storageLine(name: string, hear: Hear): TalkLine {
  // Throws where storage is denied.
  const store = localStorage;
  store.setItem(name, "");
  store.removeItem(name);
  const onstorage = ({ key, newValue }: StorageEvent): void => {
    if (key !== name || !newValue) return;
    let value: unknown = null;
    try {
      value = JSON.parse(newValue);
    } catch {
      // Not ours.
    }
    const envelope = asEnvelope(value);
    if (envelope) hear(envelope);
  };
  addEventListener("storage", onstorage);
  return {
    means: "storage",
    send: (envelope) => {
      store.setItem(name, JSON.stringify(envelope));
      store.removeItem(name);
    },
    close: () => {
      removeEventListener("storage", onstorage);
    },
  };
}

/** The best line that the browser allows; one that carries nothing where it allows none. */
export function openLine(name: string, hear: Hear): TalkLine {
  for (const open of [channelLine, storageLine]) {
    try {
      return open(name, hear);
    } catch {
      // Missing, or denied.
    }
  }
  return { means: null, send: () => undefined, close: () => undefined };
}
