import type { AppContext } from "../context";

/** Whether the page presents: nothing may come between then. */
export const isTalk = (app: AppContext): boolean =>
  /[?&]view=(present|speaker|kiosk)\b/.test(app.params.href({}));
