import storySchema from "../catalog/schema/story.schema.json";
import textSchema from "../catalog/schema/text.schema.json";
import type { Story } from "../model/catalog";
import { faultLine, schemaFault } from "./schema-fault";

/** Characters; a story of two hundred steps is shorter. */
const MOST = 1_000_000;

/** What is wrong with a story's file, and where in it. */
export interface StoryJsonError {
  readonly code: "story-json" | "story-schema" | "story-long";
  /** The step from 1 on; 0 for the story as a whole. */
  readonly step: number;
  /** Below the step: `title.en`; empty for all of it. */
  readonly path: string;
  /** One line in English; a screen words the code anew. */
  readonly message: string;
}

export type StoryJson = { readonly story: Story } | { readonly error: StoryJsonError };

/** A story as a file has it. */
export const printStory = (story: Story): string => `${JSON.stringify(story, null, 2)}\n`;

/**
 * A story from the text of a JSON file, held against its schema. The first error found is returned, never
 * thrown: `story-long`, `story-json` (not JSON), `story-schema` (a value the schema does not allow). Whether
 * the words of its queries are known is another question: see storyFaults.
 */
export function parseStory(text: string): StoryJson {
  if (text.length > MOST) return fault("story-long", "", "is too long", text.length);
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch (error) {
    return fault("story-json", "", error instanceof Error ? error.message : String(error));
  }
  const found = schemaFault(value, storySchema, [textSchema]);
  if (found) return fault("story-schema", found.path, found.reason, found.value);
  return { story: value as Story };
}

function fault(
  code: StoryJsonError["code"],
  path: string,
  reason: string,
  value?: unknown,
): { readonly error: StoryJsonError } {
  const [, place, below = path] = /^steps\[(\d+)\]\.?(.*)$/.exec(path) ?? [];
  const step = place === undefined ? 0 : Number(place) + 1;
  const where = step === 0 ? "story" : `step ${step}`;
  const line = faultLine(where, { path: "", reason, value });
  const message = below === "" ? line : line.replace(where, `${where}, ${below}`);
  return { error: { code, step, path: below, message } };
}
