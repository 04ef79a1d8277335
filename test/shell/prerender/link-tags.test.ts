import { describe, expect, it } from "vitest";
import { cardPath, linkTags } from "../../../src/shell/prerender/link-tags";

const CARD = {
  lang: "zh-Hant",
  title: `"甲" & 乙`,
  description: "說明",
  page: "zh-Hant/",
  picture: cardPath("zh-Hant"),
  oembed: "zh-Hant/oembed.json",
} as const;

describe("the tags of a link", () => {
  it("give absolute addresses of page, picture and oEmbed where the site knows its own", () => {
    const html = linkTags({ ...CARD, site: "https://example.org/map/" }).join("");
    const property = (name: string): string | undefined =>
      new RegExp(`property="${name}" content="([^"]*)"`).exec(html)?.[1];
    expect(property("og:title")).toBe("&quot;甲&quot; &amp; 乙");
    expect(property("og:locale")).toBe("zh_TW");
    expect(property("og:url")).toBe("https://example.org/map/zh-Hant/");
    expect(property("og:image")).toBe("https://example.org/map/cards/zh-Hant.png");
    expect([property("og:image:width"), property("og:image:height")]).toEqual(["1200", "630"]);
    expect(html).toContain('name="twitter:card" content="summary_large_image"');
    expect(html).toMatch(
      /<link rel="alternate" type="application\/json\+oembed" href="https:\/\/example.org\/map\/zh-Hant\/oembed.json"/,
    );
  });

  it("give words alone where it does not: a relative picture is none", () => {
    const html = linkTags({ ...CARD, site: "" }).join("");
    expect(html).toContain("og:title");
    expect(html).not.toMatch(/og:image|og:url|canonical|oembed|twitter/);
  });
});
