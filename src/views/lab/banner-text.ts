import type { AppContext } from "../context";
import { failureText } from "./failure-text";

export interface BannerText {
  readonly title: string;
  readonly note: string;
}

/** What the strip above every view says while the index is not, or should not be, the baseline. */
export function bannerText(app: AppContext): BannerText | null {
  const { atlas, locale } = app;
  const { custom, failure, result } = atlas;
  if (!custom && !failure) return null;
  const unestimated = custom && result?.estimated === null;
  const title = custom ? locale.t("lab.custom") : locale.t("lab.banner.baseline");
  const why = result?.scale === null ? "lab.banner.unscaled" : "lab.banner.unestimated";
  const note = failure
    ? failureText(failure, app)
    : locale.t(unestimated ? why : "lab.banner.note");
  return { title, note };
}
