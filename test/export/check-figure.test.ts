import { describe, expect, it } from "vitest";
import { gapMark } from "../../src/charts/gap-ruler";
import { checkFigure, type CheckedFact } from "../../src/export/check-figure";
import { pictureFile } from "../../src/export/picture-frame";
import { renderSvg } from "../support/rendered-svg";

const ours = (value: number) => ({
  text: String(value),
  verdict: "不符",
  mark: gapMark(value, 100),
});
const row: CheckedFact = {
  name: "合计",
  published: "100",
  computed: ours(76),
  estimated: ours(124),
  gap: "+24%",
  unscaled: "",
};
const heads = {
  fact: "公布的数字",
  published: "公布",
  computed: "计算",
  estimated: "估算",
  ruler: "±2%",
  verdict: "判定",
};
const seals = { published: "公", computed: "算", estimated: "估" };
const STYLE = { scheme: "light", width: 1000 } as const;
const rowOf = (fact: CheckedFact) => checkFigure({ rows: [fact], seals, heads }, STYLE);

describe("published figures against ours as a picture", () => {
  it("puts figures as far from the published one, left and right, as they are off", async () => {
    const figure = rowOf(row);
    // The first two are the key; the published figure is the only stroke of this length.
    const [computed = NaN, estimated = NaN] = [...figure.svg.matchAll(/<circle cx="([\d.]+)"/g)]
      .slice(2)
      .map(([, cx]) => Number(cx));
    const middle = Number(/d="M([\d.]+) [\d.]+v26"/.exec(figure.svg)?.[1]);
    expect(estimated - middle).toBeCloseTo(middle - computed, 0);
    expect(estimated).toBeGreaterThan(middle + 40);
    const style = { lang: "zh-Hans", scheme: "light" } as const;
    const { box } = await renderSvg(pictureFile(figure.svg, figure, style, ""));
    // The rules are as wide as the figure, and a stroke counts half beyond its ends.
    expect(box?.width).toBeLessThanOrEqual(1001);
  });

  it("has a dash for no figure and words where there is no scale", () => {
    const { svg } = rowOf({ ...row, estimated: null, gap: "", unscaled: "未说明量尺" });
    expect(svg).toContain(">–<");
    expect(svg).toContain(">未说明量尺<");
    expect(svg.match(/<circle/g)).toHaveLength(2);
    expect(svg.split(">不符<")).toHaveLength(2);
  });

  it("breaks a long name into two lines that end before the figures", () => {
    const { svg } = rowOf({ ...row, name: "很长的名称".repeat(8) });
    const lines = [...svg.matchAll(/>((?:很|长|的|名|称)+)</g)].map(([, text]) => text?.length);
    expect(lines).toHaveLength(2);
    expect(rowOf(row).height).toBe(rowOf({ ...row, name: "很长的名称".repeat(8) }).height);
  });
});
