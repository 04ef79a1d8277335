import type { Params } from "../../model/params";

/** A projector eats the light end of seven steps; five wide ones survive it. */
const CLASSES = "5";

/** The choices of a picture on a wall: five classes, unless its query says how many. */
export const stageParams = (params: Params, query: string): Params =>
  params.bins === "continuous" || /(^|[?&])k=/.test(query) ? params : { ...params, k: CLASSES };
