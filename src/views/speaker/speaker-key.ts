export type SpeakerCommand = "next" | "previous" | "first" | "last" | "blackout" | "timer" | "none";

const COMMANDS: Readonly<Record<string, SpeakerCommand>> = {
  PageDown: "next",
  ArrowRight: "next",
  ArrowDown: "next",
  " ": "next",
  n: "next",
  Enter: "next",
  PageUp: "previous",
  ArrowLeft: "previous",
  ArrowUp: "previous",
  p: "previous",
  Backspace: "previous",
  Home: "first",
  End: "last",
  b: "blackout",
  ".": "blackout",
  t: "timer",
  // A clicker's "start": here it must not load the notes anew.
  F5: "none",
};

type Key = Pick<KeyboardEvent, "key" | "shiftKey" | "ctrlKey" | "metaKey" | "altKey">;

/** What a key or a clicker wants of the speaker window; null leaves the key to the browser. */
export function speakerCommand(event: Key): SpeakerCommand | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  if (event.key === " " && event.shiftKey) return "previous";
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  return Object.hasOwn(COMMANDS, key) ? (COMMANDS[key] ?? null) : null;
}
