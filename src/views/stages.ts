import type { Component } from "svelte";
import type { AppContext } from "./context";

type Stage = () => Promise<{ default: Component<{ app: AppContext }> }>;

/** What stands in place of the views, by the word of the address; `story` is a story by itself, `frame` one in a frame. */
export const stages: Readonly<Record<string, Stage>> = {
  story: () => import("./story/StoryView.svelte"),
  frame: () => import("./embed/FrameStory.svelte"),
  present: () => import("./present/Deck.svelte"),
  kiosk: () => import("./present/Deck.svelte"),
  speaker: () => import("./speaker/SpeakerView.svelte"),
  print: () => import("./present/Handout.svelte"),
};
