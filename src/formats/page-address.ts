import type { Lang } from "../model/lang";
import type { Params } from "../model/params";
import { defaultParams, formatParams } from "./params";

/** Where the page of each language stands under the root of the site. */
export const LANG_FOLDERS: Readonly<Record<Lang, string>> = {
  "zh-Hans": "",
  "zh-Hant": "zh-Hant/",
  en: "en/",
};

/**
 * The shortest address of a state: on the page of its language, defaults and foreign keys left out.
 * @param root absolute address of the site's root, with a slash at its end
 * @param hash goes along as it is: `#/3` of a story, `#own=…`
 */
export function pageAddress(root: string, params: Params, hash = ""): string {
  return root + LANG_FOLDERS[params.lang] + formatParams(params, defaultParams(params.lang)) + hash;
}
