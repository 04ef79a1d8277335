import { describe, expect, it } from "vitest";
import { rankBars } from "../../src/charts/rank-bars";
import { pictureFile } from "../../src/export/picture-frame";
import { rankFigure } from "../../src/export/rank-figure";
import { renderSvg } from "../support/rendered-svg";

const VALUES = [80, 40, NaN];
const figure = {
  rows: VALUES.map((value, i) => ({
    rank: String(i + 1),
    name: `省${String(i)}`,
    value: Number.isNaN(value) ? "" : String(value),
    absence: "缺数据",
    seal: i === 0 ? { kind: "published" as const, seal: "公" } : null,
  })),
  bars: rankBars(VALUES, 50),
  mean: "全国平均 50",
};

describe("a ranking as a picture", () => {
  it("has bars as long as their values, none where there is none, and seals what is published", async () => {
    const block = rankFigure(figure, { scheme: "light", width: 1000, nameWidth: 60 });
    const bars = [...block.svg.matchAll(/<rect [^>]*width="([\d.]+)"[^>]*fill="#36649d"/g)];
    const [first = NaN, second = NaN] = bars.map(([, width]) => Number(width));
    expect(bars).toHaveLength(2);
    expect(first / second).toBeCloseTo(2, 2);
    expect(block.svg).toContain(">缺数据<");
    expect(block.svg.split(">公<")).toHaveLength(2);
    const style = { lang: "zh-Hans", scheme: "light" } as const;
    const { box } = await renderSvg(pictureFile(block.svg, block, style, ""));
    expect(box?.width).toBeLessThanOrEqual(1000);
  });
});
