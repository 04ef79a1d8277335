import { describe, expect, it } from "vitest";
import { escapeXml, textMark, textWidth, wrapText } from "../../src/export/picture-text";
import { renderSvg } from "../support/rendered-svg";

const HAN = "估算：使计算值与白皮书已公布的数字相符，改动最小";
const LATIN = "Estimated: the computed value, moved by the least amount (51.7 of 100)";

describe("the width of a text", () => {
  // resvg shapes the text with the font of the packages and says how wide it came out.
  it.each([HAN, LATIN, "数政图 CDGI 2020", "WWW MMM @@@ %", "iiii llll ....", "65.2 (61.0–68.9)"])(
    "is never less than the drawn one, and not much more: %s",
    async (text) => {
      for (const bold of [false, true]) {
        const mark = textMark(text, 0, 30, { size: 20, fill: "#000", bold });
        const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="40" font-family="Noto Sans SC">${mark}</svg>`;
        const drawn = (await renderSvg(svg)).box?.width ?? NaN;
        const said = textWidth(text, 20, bold);
        expect(said).toBeGreaterThanOrEqual(drawn - 3);
        expect(said).toBeLessThan(drawn * 1.35 + 10);
      }
    },
  );
});

describe("a text in lines", () => {
  it("loses nothing and fits", () => {
    for (const [text, width] of [
      [HAN, 100],
      [LATIN, 120],
      [HAN + LATIN, 77],
    ] as const) {
      const lines = wrapText(text, width, 14);
      expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
      expect(Math.max(...lines.map((line) => textWidth(line, 14)))).toBeLessThanOrEqual(width);
    }
  });

  it("breaks Latin text at spaces and Chinese between characters", () => {
    expect(wrapText("the least amount", 60, 10)).toEqual(["the least", "amount"]);
    expect(wrapText("全国平均值", 30, 10)).toEqual(["全国平", "均值"]);
  });

  it("begins no line with a mark that closes and ends none with one that opens", () => {
    expect(wrapText("全国平，均", 30, 10)).toEqual(["全国", "平，均"]);
    expect(wrapText("全国（平均）", 30, 10)).toEqual(["全国", "（平", "均）"]);
  });

  it("cuts a word that no line holds", () => {
    expect(wrapText("a".repeat(10), 29, 10)).toEqual(["aaaaa", "aaaaa"]);
    expect(wrapText("", 10, 10)).toEqual([]);
  });
});

describe("text in XML", () => {
  it("is escaped, and rid of what XML cannot hold", () => {
    expect(escapeXml(`<a href="x">&\u0000\ud800\uffff</a>`)).toBe(
      "&lt;a href=&quot;x&quot;&gt;&amp;&lt;/a&gt;",
    );
  });
});
