import { loadStory } from "../catalog/stories";
import type { Story } from "../model/catalog";
import { OWN_STORY, ownStory } from "./own-story.svelte";

/** The story of an id: one of the site's, or the reader's own; null where there is none. Rejects when it does not load. */
export async function findStory(id: string): Promise<Story | null> {
  return id === OWN_STORY ? (await ownStory()).shown : loadStory(id);
}
