import type { AppContext } from "../context";
import { bannerText } from "../lab/banner-text";

/** What the page says of itself at present: its headline, and in front that the index is the reader's own. */
export function presentTitle(app: AppContext): string {
  const headline = document.querySelector("main h1")?.textContent.trim();
  const custom = bannerText(app);
  const title = headline ? headline : app.locale.t("app.title");
  return custom ? app.locale.t("outlet.custom", { custom: custom.title, headline: title }) : title;
}
