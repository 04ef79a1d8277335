import { mount } from "svelte";
import { ownStory } from "../../state/own-story.svelte";
import type { AppContext } from "../context";
import CaptureBar from "./CaptureBar.svelte";

let mounted = false;

/** Has the bar that adds views to a story, in the page's flow above them: it covers nothing. */
export async function openCapture(app: AppContext): Promise<void> {
  const [own] = await Promise.all([ownStory(), app.locale.complete()]);
  own.collect(true);
  const anchor = document.querySelector("#main");
  if (mounted || !anchor?.parentElement) return;
  mounted = true;
  mount(CaptureBar, { target: anchor.parentElement, anchor, props: { app, own } });
}
