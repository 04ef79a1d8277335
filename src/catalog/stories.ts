import type { Story } from "../model/catalog";

// One chunk a story. The schema is checked against the files in test/catalog, so the casts hold.
const LOADERS = {
  "white-paper": () => import("./stories/white-paper.json"),
  "two-minutes": () => import("./stories/two-minutes.json"),
} as const;

export type StoryId = keyof typeof LOADERS;

/** The stories of the site, the longest first. */
export const storyIds = Object.keys(LOADERS) as StoryId[];

/** A story of the site; null for an id that is none. Rejects when it cannot be loaded. */
export async function loadStory(id: string): Promise<Story | null> {
  const known = storyIds.find((one) => one === id);
  return known ? ((await LOADERS[known]()).default as unknown as Story) : null;
}
