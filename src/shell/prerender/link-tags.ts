import { CARD } from "../../export/card-size";
import { escapeXml } from "../../export/picture-text";
import type { Lang } from "../../model/lang";

/** What a page says of itself to those that make a card of its address. */
export interface LinkCard {
  readonly lang: Lang;
  readonly title: string;
  readonly description: string;
  /** Absolute address of the site's root; "" where nobody has said it. */
  readonly site: string;
  /** From the root: the page, its picture, and what describes it to oEmbed. */
  readonly page: string;
  readonly picture: string;
  readonly oembed: string;
}

const LOCALES: Readonly<Record<Lang, string>> = {
  "zh-Hans": "zh_CN",
  "zh-Hant": "zh_TW",
  en: "en_GB",
};

/** Path of the picture that stands for the map of a language, or for a story in it. */
export const cardPath = (lang: Lang, story = ""): string =>
  `cards/${lang}${story && `-${story}`}.png`;

/**
 * Open Graph and Twitter tags with the discovery link of oEmbed. All of these want absolute addresses:
 * without the site's own, the page is described by its words alone.
 */
export function linkTags({ lang, title, description, site, ...paths }: LinkCard): string[] {
  const meta = (property: string, content: string): string =>
    `<meta property="${property}" content="${escapeXml(content)}" />`;
  const words = [
    meta("og:type", "website"),
    meta("og:title", title),
    meta("og:description", description),
    meta("og:locale", LOCALES[lang]),
  ];
  if (site === "") return words;
  const { href } = new URL(paths.page, site);
  return [
    ...words,
    meta("og:url", href),
    meta("og:image", site + paths.picture),
    meta("og:image:width", String(CARD.width)),
    meta("og:image:height", String(CARD.height)),
    `<meta name="twitter:card" content="summary_large_image" />`,
    `<link rel="canonical" href="${escapeXml(href)}" />`,
    `<link rel="alternate" type="application/json+oembed" href="${escapeXml(site + paths.oembed)}" title="${escapeXml(title)}" />`,
  ];
}
