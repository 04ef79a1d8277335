import { describe, expect, it } from "vitest";
import { CARD } from "../../src/export/card-size";
import { mapFigure, type MapBlock } from "../../src/export/map-figure";
import { mapCard, mapPicture, mapWithRuler } from "../../src/export/map-picture";
import { pictureFile } from "../../src/export/picture-frame";
import { LANGS } from "../../src/model/lang";
import { renderSvg } from "../support/rendered-svg";
import { SAMPLE_WORDS, samplePicture } from "../support/sample-picture";

/** Colours that all but the map leaves where the map's own marks are. */
async function around(svg: string, map: MapBlock): Promise<string[]> {
  const [before = "", after] = svg.split(map.svg);
  expect(after).toBeDefined();
  const [, x, y] = /translate\((\d+) (\d+)\)">$/.exec(before) ?? [];
  const bare = await renderSvg(before + String(after));
  const found = new Set<string>();
  for (const rect of map.clear)
    for (let row = Math.floor(rect.y); row < rect.y + rect.height; row++)
      for (let column = Math.floor(rect.x); column < rect.x + rect.width; column++)
        found.add(bare.pixel(Number(x) + column, Number(y) + row));
  return [...found];
}

describe("the card of a link", () => {
  it.each(LANGS)("is 1200 by 630 and covers none of the map's own marks, in %s", async (lang) => {
    const picture = samplePicture(lang);
    const words = {
      ...SAMPLE_WORDS,
      title: `${SAMPLE_WORDS.title} Two western provinces lead`,
      warning: "自定义口径，非白皮书排名",
    };
    const svg = mapCard(picture, words, "数政图", { lang, scheme: "light" });
    expect(svg).toContain(words.warning);
    const { width, height, box } = await renderSvg(svg);
    expect([width, height]).toEqual([CARD.width, CARD.height]);
    expect([box?.x, box?.width]).toEqual([0, CARD.width]);
    const map = mapFigure(picture.map, { scheme: "light", width: 696, labelSize: 14 });
    expect(map.clear).toHaveLength(6);
    expect(await around(svg, map)).toEqual(["#fcfcfa"]);
  });
});

describe("a map with its ruler", () => {
  it.each([
    [1104, 883],
    [984, 984],
  ])("covers nothing of the map's own marks at %i px", async (width, mapWidth) => {
    const picture = samplePicture("zh-Hans");
    const block = mapWithRuler(picture, { scheme: "dark", width });
    const svg = pictureFile(block.svg, block, { lang: "zh-Hans", scheme: "dark" }, "");
    const map = mapFigure(picture.map, { scheme: "dark", width: mapWidth });
    expect(await around(svg, map)).toEqual(["#14181e"]);
    const [dx, dy] = [block.width - map.width, block.height - map.height];
    expect(block.clear).toEqual(map.clear.map((r) => ({ ...r, x: r.x + dx, y: r.y + dy })));
  });
});

describe("a picture of a map", () => {
  it("has title, seal, sources and address, and is as wide as asked for", async () => {
    const style = { lang: "zh-Hans", scheme: "light", width: 1080 } as const;
    const svg = mapPicture(samplePicture("zh-Hans"), SAMPLE_WORDS, style);
    const { title, credits, address } = SAMPLE_WORDS;
    for (const text of [title, ">估<", credits[0], address]) expect(svg).toContain(text);
    const picture = await renderSvg(svg);
    expect(picture.width).toBe(1080);
    expect(picture.height).toBeGreaterThan(900);
  });
});
