import type { AppContext } from "./context";

/** Whether the page is a picture in somebody's article, to look at only. */
export const isStill = ({ params }: Pick<AppContext, "params">): boolean =>
  params.current.embed && params.current.static;
