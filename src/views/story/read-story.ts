import { decodeText } from "../../formats/decode-text";
import { parseStory, type StoryJson, type StoryJsonError } from "../../formats/story-json";
import type { AppContext } from "../context";

/** Bytes: what is larger is no story and is not even decoded. */
const MOST_BYTES = 4_000_000;

/** A story from a file that a reader chose or dropped. */
export async function readStory(file: Blob): Promise<StoryJson> {
  if (file.size > MOST_BYTES) return failed("story-long");
  const decoded = decodeText(new Uint8Array(await file.arrayBuffer()));
  return "text" in decoded ? parseStory(decoded.text) : failed("story-json");
}

const failed = (code: StoryJsonError["code"]): StoryJson => ({
  error: { code, step: 0, path: "", message: code },
});

/** What is wrong with a story's file, in the reader's language: which step, which key. */
export function faultText(error: StoryJsonError, { locale }: AppContext): string {
  const { code, step, path } = error;
  if (code !== "story-schema") return locale.t(`story.fault.${code}`);
  const key = path === "" ? "{}" : path;
  return step === 0
    ? locale.t("story.fault.whole", { key })
    : locale.t("story.fault.step", { n: step, key });
}
