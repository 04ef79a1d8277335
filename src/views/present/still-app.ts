import type { StoryStep } from "../../model/catalog";
import { ParamsState } from "../../state/params.svelte";
import { stepParams } from "../../state/story.svelte";
import { vocabulary } from "../../state/vocabulary";
import type { AppContext } from "../context";

/** The app at a step, beside the one on screen: for pictures of steps that nobody is at. */
export function stillApp(app: AppContext, step: StoryStep): AppContext {
  const { current } = app.params;
  const params = new ParamsState(current.lang, vocabulary);
  params.current = stepParams(step, current);
  return { ...app, params };
}
