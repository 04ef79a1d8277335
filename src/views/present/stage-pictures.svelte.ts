import { untrack } from "svelte";
import type { StoryStep } from "../../model/catalog";
import type { Params, Tab } from "../../model/params";
import { stepParams, type StoryState } from "../../state/story.svelte";
import type { AppContext } from "../context";
import { afterPaint, whenIdle } from "./moments";
import { pictureApp, PictureParams } from "./picture-params.svelte";
import { stageParams } from "./stage-params";

/** Milliseconds that the longest transition takes, a delay before it included. */
const TRANSITION = 700;

/** The picture of one view, with choices of its own. */
export class StagePicture {
  readonly tab: Tab;
  readonly app: AppContext;
  step: StoryStep | null = $state.raw(null);
  /** Whether nothing in it can be used, as long as it waits; a change restyles all that is in it. */
  inert: boolean = $state(true);
  readonly #params: PictureParams;

  constructor(app: AppContext, params: Params, step: StoryStep | null) {
    this.tab = params.tab;
    this.#params = new PictureParams(params);
    this.app = pictureApp(app, this.#params);
    this.step = step;
  }

  show(params: Params, step: StoryStep | null): void {
    this.#params.show(params);
    this.step = step;
  }
}

/**
 * The pictures of a talk, one for each view. A step's words come first and its picture in a frame of its
 * own. When the transition is over, idle moments see to what can be used, and then draw the views that
 * the coming steps want, which wait under the one on screen.
 */
export class StagePictures {
  readonly #app: AppContext;
  readonly #story: StoryState;
  all: readonly StagePicture[] = $state.raw([]);
  /** The one on screen. */
  shown: StagePicture | null = $state.raw(null);

  constructor(app: AppContext, story: StoryState) {
    this.#app = app;
    this.#story = story;
  }

  /** For an attachment: it runs again at every step. */
  follow(): () => void {
    const { current } = this.#app.params;
    const { step, story, place } = this.#story;
    const ahead = story?.steps.slice(place) ?? [];
    const rest = (): void => {
      stop = whenIdle(() => this.#settle() || this.#prepare(ahead));
    };
    const change = (): void => {
      this.#show(current, step);
      const timer = setTimeout(rest, TRANSITION);
      stop = () => {
        clearTimeout(timer);
      };
    };
    let stop = (): void => undefined;
    if (untrack(() => this.shown)) stop = afterPaint(change);
    else untrack(change);
    return () => {
      stop();
    };
  }

  #show(current: Params, step: StoryStep | null): void {
    const params = stageParams(current, step?.query ?? location.search);
    const first = !this.shown;
    this.shown = this.#draw(params, step);
    if (first) this.shown.inert = false;
  }

  /** Lets the picture on screen be used and no other, one at a time; false when all is so. */
  #settle(): boolean {
    const wrong = this.all.find((picture) => picture.inert === (picture === this.shown));
    if (wrong) wrong.inert = !wrong.inert;
    return wrong !== undefined;
  }

  /** Draws a view that comes and does not stand ready; false when all do. */
  #prepare(ahead: readonly StoryStep[]): boolean {
    const { current } = this.#app.params;
    const seen = [this.shown?.tab];
    for (const step of ahead) {
      const params = stageParams(stepParams(step, current), step.query);
      if (seen.includes(params.tab)) continue;
      seen.push(params.tab);
      if (this.#of(params.tab)?.step === step) continue;
      this.#draw(params, step);
      return true;
    }
    return false;
  }

  #draw(params: Params, step: StoryStep | null): StagePicture {
    const drawn = this.#of(params.tab);
    drawn?.show(params, step);
    const picture = drawn ?? new StagePicture(this.#app, params, step);
    if (!drawn) this.all = [...this.all, picture];
    return picture;
  }

  #of(tab: Tab): StagePicture | undefined {
    return this.all.find((picture) => picture.tab === tab);
  }
}
