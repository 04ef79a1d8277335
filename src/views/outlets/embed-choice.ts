import { pageAddress } from "../../formats/page-address";
import { defaultParams } from "../../formats/params";
import type { Embedded } from "../../formats/embed-snippet";
import type { Lang } from "../../model/lang";
import type { Params, Theme } from "../../model/params";

/** Widths of the column that an embed is tried in; "full" is all there is. */
export const WIDTHS = ["280", "360", "640", "full"] as const;
export type Width = (typeof WIDTHS)[number];

/** What a frame may do without. */
export const FLAGS = ["hideControls", "plain", "transparent", "static"] as const;
export type Flag = (typeof FLAGS)[number];

export interface EmbedChoice {
  readonly tab: Params["tab"];
  readonly ind: string;
  readonly lang: Lang;
  readonly dark: Theme;
  readonly flags: readonly Flag[];
}

/** Place that is kept free until the page in the frame tells its height: enough for the map from 320 to 900 px. */
const RATIO = "2 / 3";
const MIN_HEIGHT = 700;

/**
 * Address and frame of an embed: the present view with what was chosen for it, as a page of its language.
 * @param root absolute address of the site's root
 */
export function embedded(
  root: string,
  present: Params,
  choice: EmbedChoice,
  title: string,
): Embedded {
  const { flags, ...params } = choice;
  const page = pageAddress(root, { ...present, ...params, view: "", story: "" });
  const address = new URL(page);
  const own = address.search.replace(/^\?/, "");
  const query = ["embed=true", own, ...flags.map((flag) => `${flag}=true`)];
  address.search = query.filter(Boolean).join("&");
  return { address: address.href, title, ratio: RATIO, minHeight: MIN_HEIGHT };
}

/** What an embed starts from: the view on screen, in the colours of whatever page it will stand on. */
export function startingChoice(present: Params): EmbedChoice {
  const { tab, ind, lang } = present;
  return { tab, ind, lang, dark: defaultParams(lang).dark, flags: [] };
}
