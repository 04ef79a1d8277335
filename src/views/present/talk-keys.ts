/** What a key of a keyboard or a clicker asks of a talk. */
export type TalkCommand =
  | "next"
  | "previous"
  | "first"
  | "last"
  | "go"
  | "blackout"
  | "fullscreen"
  | "overview"
  | "speaker"
  | "help"
  | "spotlight"
  | "timer"
  | "leave"
  | "start"
  | "resume";

const NAMED: Readonly<Record<string, TalkCommand>> = {
  PageDown: "next",
  ArrowRight: "next",
  ArrowDown: "next",
  Enter: "next",
  PageUp: "previous",
  ArrowLeft: "previous",
  ArrowUp: "previous",
  Backspace: "previous",
  Home: "first",
  End: "last",
  ".": "blackout",
  "?": "help",
  Escape: "leave",
};

/** By the place on the keyboard: an input method sends no letter while it composes. */
const LETTERS: Readonly<Record<string, TalkCommand>> = {
  KeyN: "next",
  KeyP: "previous",
  KeyG: "go",
  KeyB: "blackout",
  KeyF: "fullscreen",
  KeyO: "overview",
  KeyS: "speaker",
  KeyL: "spotlight",
  KeyT: "timer",
};

export type TalkKey = Pick<
  KeyboardEvent,
  "key" | "code" | "shiftKey" | "ctrlKey" | "metaKey" | "altKey"
>;

/** The command of a key; null for keys that are not the talk's, and with Ctrl, Meta or Alt. */
export function talkCommand({
  key,
  code,
  shiftKey,
  ctrlKey,
  metaKey,
  altKey,
}: TalkKey): TalkCommand | null {
  if (ctrlKey || metaKey || altKey) return null;
  if (key === " ") return shiftKey ? "previous" : "next";
  if (key === "F5") return shiftKey ? "resume" : "start";
  const letter = /^[a-z]$/i.test(key) ? LETTERS[`Key${key.toUpperCase()}`] : undefined;
  return NAMED[key] ?? letter ?? (key === "Process" ? LETTERS[code] : undefined) ?? null;
}
