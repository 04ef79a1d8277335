import type { StoryStep } from "../../model/catalog";
import { stepParams } from "../../state/story.svelte";
import type { AppContext } from "../context";
import { pictureApp, PictureParams } from "./picture-params.svelte";

/** The app at a step, beside the one on screen: for pictures of steps that nobody is at. */
export const stillApp = (app: AppContext, step: StoryStep): AppContext =>
  pictureApp(app, new PictureParams(stepParams(step, app.params.current)));
