import { talkCommand, type TalkKey } from "../present/talk-keys";

/** What the speaker window does itself; panels and full screen are the deck's. */
const HEARD = [
  "next",
  "previous",
  "first",
  "last",
  "go",
  "blackout",
  "spotlight",
  "timer",
  "leave",
  "start",
  "resume",
] as const;

export type SpeakerCommand = (typeof HEARD)[number];

/** What a key or a clicker wants of the speaker window; null leaves the key to the browser. */
export function speakerCommand(key: TalkKey): SpeakerCommand | null {
  const command = talkCommand(key);
  return HEARD.find((one) => one === command) ?? null;
}
