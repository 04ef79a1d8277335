import type { TalkMeans, TalkMessage, TalkPeers, TalkRole, TalkSignal } from "../model/talk";
import { deployPath } from "./deploy-path";
import { openLine } from "./talk-line";

const HEARTBEAT = 1_000;
/** Silence after which a window counts as gone. */
const SILENCE = 5_000;

/** What both ends hold, whoever said it last: the one that stays gives it back to the one that returns. */
const SHARED: ReadonlySet<TalkMessage["type"]> = new Set(["timer", "blackout"]);

export interface Talk {
  readonly means: TalkMeans;
  readonly send: (message: TalkMessage) => void;
  /** Messages of the other end, until the returned function is called. */
  readonly listen: (hear: (message: TalkMessage, from: TalkRole) => void) => () => void;
  /** How many other windows there are, now and at every change. */
  readonly watch: (see: (peers: TalkPeers) => void) => () => void;
  readonly close: () => void;
}

/**
 * Joins the talk of this site. Whoever comes later, or comes back after a reload, is told what this
 * window has told last: a deck where it is, both the time and whether the wall is dark. So either side may be opened first.
 */
export function openTalk({ role }: { role: TalkRole }): Talk {
  const id = crypto.getRandomValues(new Uint32Array(2)).join("-");
  const hearers = new Set<(message: TalkMessage, from: TalkRole) => void>();
  const watchers = new Set<(peers: TalkPeers) => void>();
  const seen = new Map<string, { role: TalkRole; at: number }>();
  const told = new Map<TalkMessage["type"], TalkMessage>();
  let ticked = performance.now();

  const peers = (): TalkPeers => {
    const roles = [...seen.values()].map((peer) => peer.role);
    const count = (wanted: TalkRole): number => roles.filter((one) => one === wanted).length;
    return { decks: count("deck"), speakers: count("speaker") };
  };
  const changed = (): void => {
    for (const see of watchers) see(peers());
  };
  const post = (message: TalkMessage | TalkSignal): void => {
    line.send({ from: { role, id }, message });
  };
  const restate = (): void => {
    for (const message of told.values()) {
      // What a speaker asked for once is no state: only a deck says where the talk is.
      if (role === "deck" || SHARED.has(message.type)) post(message);
    }
  };

  const line = openLine(`cdgi:${deployPath()}:talk`, ({ from, message }) => {
    if (message.type === "bye") {
      if (seen.delete(from.id)) changed();
      return;
    }
    const known = seen.has(from.id);
    seen.set(from.id, { role: from.role, at: performance.now() });
    if (!known) {
      if (from.role !== role) restate();
      changed();
    }
    if (message.type === "heartbeat") {
      if (message.ask) post({ type: "heartbeat", ask: false });
    } else if (from.role !== role) {
      if (SHARED.has(message.type)) told.set(message.type, message);
      for (const hear of hearers) hear(message, from.role);
    }
  });

  const tick = (): void => {
    const now = performance.now();
    // After a sleep of its own the window has missed what was said; it asks before it judges.
    const awake = now - ticked < SILENCE;
    ticked = now;
    const gone = [...seen].filter(([, { at }]) => awake && now - at > SILENCE);
    for (const [key] of gone) seen.delete(key);
    if (gone.length > 0) changed();
    post({ type: "heartbeat", ask: true });
  };
  const beat = setInterval(tick, HEARTBEAT);
  const leave = (): void => {
    post({ type: "bye" });
  };
  addEventListener("pagehide", leave);
  tick();

  return {
    means: line.means,
    send: (message) => {
      told.set(message.type, message);
      post(message);
    },
    listen: (hear) => {
      hearers.add(hear);
      return () => hearers.delete(hear);
    },
    watch: (see) => {
      watchers.add(see);
      see(peers());
      return () => watchers.delete(see);
    },
    close: () => {
      clearInterval(beat);
      removeEventListener("pagehide", leave);
      leave();
      line.close();
    },
  };
}
