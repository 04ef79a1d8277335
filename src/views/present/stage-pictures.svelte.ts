import { untrack } from "svelte";
import type { StoryStep } from "../../model/catalog";
import type { Params, Tab } from "../../model/params";
import { stepParams, type StoryState } from "../../state/story.svelte";
import type { AppContext } from "../context";
import { growBubbles } from "./grow-bubbles";
import { afterPaint, whenIdle } from "./moments";
import { moveMaps, partMaps, type Move } from "./move-maps";
import { pictureApp, PictureParams } from "./picture-params.svelte";
import { rasterAhead } from "./raster-ahead";
import { stageParams } from "./stage-params";

/** Milliseconds after which every transition is over. */
const TRANSITION = 700;

/** Milliseconds in which one picture comes over another, as slide.css has it. */
const OVER = 320;

/** The picture of one view, with choices of its own. */
export class StagePicture {
  readonly tab: Tab;
  readonly app: AppContext;
  step: StoryStep | null = $state.raw(null);
  /** Whether nothing in it can be used, as long as it waits; a change restyles all that is in it. */
  inert: boolean = $state(true);
  /** Where it is drawn. */
  node: Element | null = null;
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
 * The pictures of a talk: of the view on screen the one that is shown and the one that comes, of each other
 * view the one that comes. A step's words come first; its picture then takes the place of the one before. When
 * that is over, idle moments see to what can be used, and then draw what the coming steps want.
 */
export class StagePictures {
  readonly #app: AppContext;
  readonly #story: StoryState;
  all: readonly StagePicture[] = $state.raw([]);
  /** The one on screen. */
  shown: StagePicture | null = $state.raw(null);
  /** The one before, until the one on screen is whole. */
  left: StagePicture | null = $state.raw(null);

  #unsee = (): void => undefined;

  constructor(app: AppContext, story: StoryState) {
    this.#app = app;
    this.#story = story;
  }

  /** For an attachment: it runs again at every step. */
  follow(): () => void {
    const { current } = this.#app.params;
    const { step, story, place } = this.#story;
    const params = stageParams(current, step?.query ?? location.search);
    const ahead = story?.steps.slice(place) ?? [];
    let stop = (): void => undefined;
    const rest = (): void => {
      stop = whenIdle(() => this.#settle() || this.#prepare(ahead));
    };
    const show = (picture: StagePicture): void => {
      const before = this.shown === picture ? null : this.shown;
      this.shown = picture;
      if (before) this.left = before;
      let move: Move | null = null;
      if (before?.node && picture.node) {
        growBubbles(before.node, picture.node);
        move = moveMaps(before.node, picture.node);
      }
      const whole = setTimeout(() => {
        this.left = null;
        move?.stop();
      }, move?.duration ?? OVER);
      const timer = setTimeout(rest, TRANSITION);
      stop = () => {
        move?.stop();
        clearTimeout(whole);
        clearTimeout(timer);
      };
    };
    const change = (): void => {
      const picture = this.#drawn(params, step);
      if (picture) show(picture);
      else {
        // Drawn out of sight first: what it shows is not to move from what it showed before.
        const made = this.#draw(params, step);
        stop = afterPaint(() => {
          show(made);
        });
      }
    };
    untrack(() => {
      if (this.shown) stop = afterPaint(change);
      else {
        const first = this.#draw(params, step);
        first.inert = false;
        show(first);
      }
    });
    return () => {
      stop();
      // A frame before the next picture is to be seen: one whose opacity is in motion would not come but be there.
      this.#unsee();
    };
  }

  /**
   * Where a picture goes from: under the one that comes over it, or over one of many layers, which would take
   * too long to come over another; undefined as long as it does not go.
   */
  leaves(picture: StagePicture): "under" | "over" | undefined {
    if (picture !== this.left) return undefined;
    return this.shown?.tab === "diffusion" ? "over" : "under";
  }

  /** The picture that a step has by now; the one on screen where that is of the step. */
  #drawn(params: Params, step: StoryStep | null): StagePicture | undefined {
    const picture =
      this.#kept(params, step) ?? this.#spare(params.tab).find((one) => one.step === step);
    picture?.show(params, step);
    return picture;
  }

  /** The picture on screen where a step keeps it. */
  #kept(params: Params, step: StoryStep | null): StagePicture | undefined {
    const { shown } = this;
    return shown?.tab === params.tab && shown.step === step ? shown : undefined;
  }

  /** Lets the picture on screen be used and no other, one at a time; false when all is so. */
  #settle(): boolean {
    const wrong = this.all.find((picture) => picture.inert === (picture === this.shown));
    if (wrong) wrong.inert = !wrong.inert;
    return wrong !== undefined;
  }

  /** Draws a picture that comes and does not stand ready, for each view the first; false when all do. */
  #prepare(ahead: readonly StoryStep[]): boolean {
    const { current } = this.#app.params;
    const seen: Tab[] = [];
    for (const step of ahead) {
      const params = stageParams(stepParams(step, current), step.query);
      if (seen.includes(params.tab)) continue;
      seen.push(params.tab);
      if (this.#kept(params, step)) continue;
      if (this.#spare(params.tab).some((one) => one.step === step)) continue;
      this.#draw(params, step);
      return true;
    }
    this.#ready(ahead[0]);
    return false;
  }

  /** Makes ready what the next step moves and shows: a picture drawn long ago may be painted no more. */
  #ready(next: StoryStep | undefined): void {
    const from = this.shown?.node;
    const coming = this.all.find((one) => one !== this.shown && one.step === next);
    if (!from || !coming?.node) return;
    partMaps(
      this.all.flatMap(({ node }) => node ?? []),
      from,
      coming.node,
    );
    this.#unsee = rasterAhead(coming.node.querySelectorAll(":scope > [data-waits]"));
  }

  /** Draws a step where it is not seen. */
  #draw(params: Params, step: StoryStep | null): StagePicture {
    const [spare] = this.#spare(params.tab);
    spare?.show(params, step);
    const picture = spare ?? new StagePicture(this.#app, params, step);
    if (!spare) this.all = [...this.all, picture];
    return picture;
  }

  /** Pictures of a view that are not on screen. */
  #spare(tab: Tab): StagePicture[] {
    return this.all.filter((picture) => picture.tab === tab && picture !== this.shown);
  }
}
