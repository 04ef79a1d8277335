import { CARD } from "../../export/card-size";
import { iframeSnippet } from "../../formats/embed-snippet";

const RATIO = "640 / 780";
const [WIDTH, HEIGHT] = [640, 780];
/** A week, in seconds: the frame is live, its address stays. */
const CACHE_AGE = 604_800;

/**
 * The oEmbed answer (oembed.com, 1.0, type rich) for a page: the plain frame, which every consumer lets
 * through, as JSON.
 * @param site absolute address of the site's root
 * @param query what the page in the frame shows: "story=two-minutes"; "" is the map
 */
export function oembed(
  page: {
    readonly title: string;
    readonly provider: string;
    readonly folder: string;
    readonly query: string;
    readonly picture: string;
  },
  site: string,
): string {
  const query = ["embed=true", page.query].filter(Boolean).join("&");
  const html = iframeSnippet({
    address: `${site}${page.folder}?${query}`,
    title: page.title,
    ratio: RATIO,
    minHeight: 420,
  });
  const answer = {
    version: "1.0",
    type: "rich",
    provider_name: page.provider,
    provider_url: site,
    title: page.title,
    cache_age: CACHE_AGE,
    width: WIDTH,
    height: HEIGHT,
    html,
    thumbnail_url: site + page.picture,
    thumbnail_width: CARD.width,
    thumbnail_height: CARD.height,
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}
