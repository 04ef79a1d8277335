import { describe, expect, it } from "vitest";
import { units } from "../../src/catalog/catalog";
import { actsFigure } from "../../src/export/acts-figure";
import { PICTURE_COLOURS } from "../../src/export/picture-colours";
import { pictureFile } from "../../src/export/picture-frame";
import { drawnMap } from "../support/drawn-map";
import { renderSvg } from "../support/rendered-svg";
import { samplePicture } from "../support/sample-picture";

const { map } = samplePicture("zh-Hans");
const STROKE = { d: "M5 6L7 8", colour: "#444444", width: 2 };
const FILLS = ["#111111", "#222222"];
const figure = actsFigure(
  {
    acts: ["甲", "乙", "丙"].map((title) => ({
      title,
      map: { ...map, dashed: "M1 2L3 4Z", strokes: [STROKE] },
    })),
    seal: "模",
    key: {
      title: "图例",
      edges: ["1%", "5%"],
      poles: ["南", "北"].map((name) => ({ name, fills: FILLS })),
      unreached: { fill: "#333333", text: "未到" },
      mixed: "混合",
      notes: ["注", "又注"],
    },
  },
  { scheme: "light", width: 1140 },
);
const count = (text: string): number => figure.svg.split(text).length - 1;

describe("the acts of the scenario as a picture", () => {
  it("draws China whole in every act: 34 units, and ten dashes in each inset", () => {
    for (const { id } of units) expect([id, count(`data-unit="${id}"`)]).toEqual([id, 3]);
    const insets = figure.svg.split("<svg ").slice(1);
    expect(insets).toHaveLength(3);
    const dashes = Object.values(drawnMap("national").dashes);
    expect(dashes).toHaveLength(10);
    for (const inset of insets)
      expect(dashes.every((path) => inset.split("</svg>")[0]?.includes(path))).toBe(true);
  });

  it("seals every act, dashes what is mixed, and has a swatch a pole and class", () => {
    expect(count(">模<")).toBe(3);
    expect(count("M1 2L3 4Z")).toBe(2 * 3);
    for (const fill of FILLS) expect(count(`fill="${fill}"`)).toBe(2);
    expect(count('fill="#333333"')).toBe(1);
    // A line of its own colour over its casing.
    expect([count(STROKE.d), count('stroke="#444444"')]).toEqual([2 * 3, 3]);
  });

  it("stays within its width, the key after the acts", async () => {
    const style = { lang: "zh-Hans", scheme: "light" } as const;
    const paper = { width: 1170, height: figure.height };
    const drawn = await renderSvg(pictureFile(figure.svg, paper, style, ""));
    for (let y = 0; y < drawn.height; y += 3)
      for (let x = 1141; x < 1170; x += 5)
        if (drawn.pixel(x, y) !== PICTURE_COLOURS.light.page) expect.fail(`ink at ${x}, ${y}`);
    const at = (text: string): number => figure.svg.indexOf(`>${text}<`);
    expect(at("甲")).toBeLessThan(at("乙"));
    expect(at("丙")).toBeLessThan(at("图例"));
  });
});
