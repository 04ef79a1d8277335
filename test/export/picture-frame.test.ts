import { describe, expect, it } from "vitest";
import {
  framedPicture,
  pictureFoot,
  pictureHead,
  type PictureWords,
} from "../../src/export/picture-frame";
import { LANGS } from "../../src/model/lang";
import { renderSvg } from "../support/rendered-svg";

const WORDS: PictureWords = {
  title: "西部有 2 个省份进入前十：四川、重庆",
  about: "",
  kinds: [{ kind: "estimated", seal: "估", text: "估算" }],
  warning: "",
  credits: ["底图数据：国家地理信息公共服务平台（天地图）；经简化处理，仅作示意"],
  address: "https://example.org/?ind=index",
};
const STYLE = { lang: "zh-Hans", scheme: "light", width: 600 } as const;
const FIGURE = { svg: `<rect width="400" height="100" fill="#ff0000"/>`, width: 400, height: 100 };

describe("a framed picture", () => {
  it("is as wide as asked for, its figure in the middle between head and foot", async () => {
    const [head, foot] = [pictureHead(WORDS, STYLE), pictureFoot(WORDS, STYLE)];
    const drawn = await renderSvg(framedPicture(FIGURE, WORDS, STYLE));
    expect([drawn.width, drawn.height]).toEqual([600, head.height + 100 + foot.height]);
    for (const [x, colour] of [
      [99, "#fcfcfa"],
      [101, "#ff0000"],
      [499, "#ff0000"],
      [501, "#fcfcfa"],
    ] as const) {
      expect(drawn.pixel(x, head.height + 50)).toBe(colour);
    }
    expect(drawn.pixel(300, head.height - 1)).toBe("#fcfcfa");
    expect(drawn.pixel(300, head.height + 101)).toBe("#fcfcfa");
  });

  it("prints a warning over the title and under the sources, where cropping one leaves the other", async () => {
    const words = { ...WORDS, warning: "自定义口径，非白皮书排名" };
    const svg = framedPicture(FIGURE, words, STYLE);
    expect(svg.split(words.warning)).toHaveLength(3);
    const drawn = await renderSvg(svg);
    expect(drawn.pixel(590, 8)).toBe("#10151c");
    expect(drawn.pixel(590, drawn.height - 4)).toBe("#10151c");
    expect((await renderSvg(framedPicture(FIGURE, WORDS, STYLE))).pixel(590, 8)).toBe("#fcfcfa");
  });

  it("keeps every line within its width in all languages, narrow and wide", async () => {
    const words = {
      ...WORDS,
      title: `${WORDS.title} Two western provinces are among the first ten: Sichuan, Chongqing`,
      about: "Computed from 31 public indicators by a declared method".repeat(2),
      kinds: (["published", "computed", "estimated", "source", "model"] as const).map((kind) => ({
        kind,
        seal: "公",
        text: "our composite of public indicators by a declared method",
      })),
    };
    for (const lang of LANGS)
      for (const width of [320, 1080]) {
        const style = { lang, scheme: "dark", width } as const;
        const head = pictureHead(words, style);
        const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="2400" height="${head.height}" font-family="Noto Sans SC">${head.svg}</svg>`;
        const { box } = await renderSvg(svg);
        expect(box?.x).toBeGreaterThanOrEqual(0);
        expect(box?.width).toBeLessThanOrEqual(width);
      }
  });

  it("carries texts as texts", () => {
    const svg = framedPicture(FIGURE, { ...WORDS, title: `<script>&"` }, STYLE);
    expect(svg).not.toContain("<script>");
    expect(svg).toContain("<title>&lt;script&gt;&amp;&quot;</title>");
  });
});
