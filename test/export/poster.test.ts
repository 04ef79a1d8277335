import jsQR from "jsqr";
import { PNG } from "pngjs";
import { describe, expect, it } from "vitest";
import { mapWithRuler } from "../../src/export/map-picture";
import { POSTER_WIDTH, posterSvg, type Poster } from "../../src/export/poster";
import { qrPath } from "../../src/export/qr-path";
import { LANGS } from "../../src/model/lang";
import { renderSvg } from "../support/rendered-svg";
import { SAMPLE_WORDS, samplePicture } from "../support/sample-picture";

const ADDRESS = "https://example.org/map/zh-Hant/?ind=data&select=440000~330000&dark=true";

const poster = (lang: (typeof LANGS)[number], warning = ""): Poster => ({
  picture: samplePicture(lang),
  words: { ...SAMPLE_WORDS, warning, address: ADDRESS },
  name: "数政图",
  rowsTitle: "前五名",
  rows: ["广东", "浙江", "上海", "北京", "江苏"].map((name, i) => ({
    rank: String(i + 1),
    name,
    value: (66.9 - i).toFixed(1),
    length: 1 - i / 10,
    kind: i === 0 ? "published" : "estimated",
    seal: i === 0 ? "公" : "估",
  })),
  code: qrPath(ADDRESS),
  codeWords: "长按识别，打开这张图",
});

describe.each(["light", "dark"] as const)("a %s poster", (scheme) => {
  it("is 1080 wide, tall, and its code is read from the picture", async () => {
    const picture = await renderSvg(posterSvg(poster("zh-Hans"), { lang: "zh-Hans", scheme }).svg);
    expect(picture.width).toBe(POSTER_WIDTH);
    expect(picture.height).toBeGreaterThan(1500);
    const { data, width, height } = PNG.sync.read(Buffer.from(picture.png));
    expect(jsQR(Uint8ClampedArray.from(data), width, height)?.data).toBe(ADDRESS);
  });
});

describe("a poster", () => {
  it.each(LANGS)("keeps all it says within its edges, in %s", async (lang) => {
    const { svg } = posterSvg(poster(lang, "自定义口径，非白皮书排名"), { lang, scheme: "light" });
    expect(svg.split("自定义口径，非白皮书排名")).toHaveLength(3);
    const texts = [...svg.matchAll(/<text.*?<\/text>/g)].map(([text]) => text).length;
    expect(texts).toBeGreaterThan(30);
    const { box } = await renderSvg(svg);
    expect([box?.x, box?.width]).toEqual([0, POSTER_WIDTH]);
  });

  it("covers nothing of the map's own marks", async () => {
    const { picture } = poster("zh-Hans");
    const { svg } = posterSvg(poster("zh-Hans"), { lang: "zh-Hans", scheme: "light" });
    const map = mapWithRuler(picture, {
      scheme: "light",
      width: 984,
      labelSize: 20,
      textSize: 22,
    });
    const [before = "", after] = svg.split(map.svg);
    const [, x, y] = /translate\((\d+) (\d+)\)">$/.exec(before) ?? [];
    const bare = await renderSvg(before + String(after));
    const colours = new Set<string>();
    for (const rect of map.clear)
      for (let row = 0; row < rect.height; row++)
        for (let column = 0; column < rect.width; column++)
          colours.add(bare.pixel(Number(x) + rect.x + column, Number(y) + rect.y + row));
    expect([...colours]).toEqual(["#fcfcfa"]);
  });

  it("does without a code and without rows", () => {
    const bare = { ...poster("en"), code: null, rows: [] };
    const { svg } = posterSvg(bare, { lang: "en", scheme: "light" });
    expect(svg).not.toContain("crispEdges");
    expect(svg).not.toContain(bare.codeWords);
    expect(svg).toContain("example.org");
  });
});
