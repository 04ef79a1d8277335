import type { Story } from "./catalog";

/** The two ends of a talk: the window that the audience sees, and the speaker's own. */
export type TalkRole = "deck" | "speaker";

/** The clock of a talk, in milliseconds: `gathered` before `since`, which is null while it stands. */
export interface TalkTimer {
  readonly since: number | null;
  readonly gathered: number;
}

/** What is told between the two ends; the deck tells where it is, the speaker asks it to go there. */
export type TalkMessage =
  /** The story itself: it need not be one of the site's. */
  | { readonly type: "story"; readonly story: Story }
  /** Place is that of the address: 1 for the first step. */
  | { readonly type: "step"; readonly story: string; readonly place: number }
  | { readonly type: "blackout"; readonly on: boolean }
  /** Width of the deck's window over its height: the speaker's picture has its shape. */
  | { readonly type: "wall"; readonly ratio: number }
  /** Middle of the spotlight in fractions of the deck's window; null when it is off. */
  | { readonly type: "spotlight"; readonly at: readonly [x: number, y: number] | null }
  | { readonly type: "timer"; readonly timer: TalkTimer };

/** What the channel itself sends beside the messages. */
export type TalkSignal =
  /** `ask` wants a heartbeat back: a window in the background hears at once, but its clock is slow. */
  { readonly type: "heartbeat"; readonly ask: boolean } | { readonly type: "bye" };

export interface TalkEnvelope {
  readonly from: { readonly role: TalkRole; readonly id: string };
  readonly message: TalkMessage | TalkSignal;
}

/** How many other windows of the talk are open. */
export interface TalkPeers {
  readonly decks: number;
  readonly speakers: number;
}

/** By what the windows reach each other; null where the browser allows neither. */
export type TalkMeans = "channel" | "storage" | null;
