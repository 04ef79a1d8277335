import type { Params } from "../../model/params";
import { ParamsState } from "../../state/params.svelte";
import { vocabulary } from "../../state/vocabulary";
import type { AppContext } from "../context";

/** The choices of one picture: a click on it changes the picture, and neither the address nor the history. */
export class PictureParams extends ParamsState {
  constructor(params: Params) {
    super(params.lang, vocabulary);
    this.show(params);
  }

  /** Choices that it has already change nothing: all of a picture would be reckoned anew. */
  show(params: Params): void {
    if (JSON.stringify(params) !== JSON.stringify(this.current)) {
      this.current = Object.freeze(params);
    }
  }

  override set(change: Partial<Params>): void {
    this.show({ ...this.current, ...change });
  }
}

/** The app with a picture's own choices in place of the address's. */
export const pictureApp = (app: AppContext, params: PictureParams): AppContext => ({
  ...app,
  params,
});
