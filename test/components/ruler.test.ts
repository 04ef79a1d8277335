import { describe, expect, it } from "vitest";
import Ruler from "../../src/components/Ruler.svelte";
import { elements, markup, textOf } from "../support/markup";

const html = markup(Ruler, {
  label: "图例与分布",
  caption: "每个圆点一个省份",
  width: 500,
  height: 112,
  bandTop: 86,
  bandHeight: 10,
  radius: 3.6,
  dots: [
    { unit: "440000", x: 494, y: 81.4, fill: "v6", mix: undefined },
    { unit: "540000", x: 6, y: 81.4, fill: "v0", mix: "color-mix(in oklab, red, blue)" },
  ],
  band: [
    { x: 0, width: 249.5, fill: "v0", mix: undefined },
    { x: 250.5, width: 249.5, fill: "v6", mix: undefined },
  ],
  ticks: [
    { x: 250, text: "51.7", wideOnly: false },
    { x: 280, text: "54.0", wideOnly: true },
  ],
  mean: { x: 250, anchor: "end", text: "全国平均 51.7", seal: "公", sealKind: "published" },
  labels: [
    { unit: "440000", x: 494, at: 494, text: "广东 75.2", pinned: true, row: 0, anchor: "end" },
    { unit: "540000", x: 6, at: 40, text: "西藏 40.0", pinned: false, row: 1, anchor: "start" },
  ],
  marked: ["440000"],
  onhover: () => undefined,
  onsegment: () => undefined,
  onpick: () => undefined,
});

describe("Ruler", () => {
  it("is one picture with a name, under a caption", () => {
    expect(elements(html, "svg")).toEqual([
      { viewBox: "0 0 500 112", role: "img", "aria-label": "图例与分布" },
    ]);
    expect(textOf(html)).toBe("每个圆点一个省份 51.7 54.0 公 全国平均 51.7 广东 75.2 西藏 40.0");
  });
  it("draws a dot a province at its place, the marked ones marked, in the tone of the band", () => {
    const dots = elements(html, "circle");
    expect(dots.map((dot) => [dot["data-dot"], dot["cx"], dot["cy"], dot["r"]])).toEqual([
      ["440000", "494", "81.4", "3.6"],
      ["540000", "6", "81.4", "3.6"],
    ]);
    expect(dots.map((dot) => dot["class"]?.split(" ").includes("marked"))).toEqual([true, false]);
    expect(elements(html, "rect").map((part) => [part["class"], part["x"], part["width"]])).toEqual(
      [
        ["v0", "0", "249.5"],
        ["v6", "250.5", "249.5"],
      ],
    );
  });
  it("has no data-unit: those are the map's", () => {
    expect(html).not.toContain("data-unit");
  });
  it("marks the ticks that a phone leaves out", () => {
    const ticks = elements(html, "g").filter((group) => group["class"]?.startsWith("tick"));
    expect(ticks.map((tick) => tick["class"]!.includes("wide-only"))).toEqual([false, true]);
  });
  it("sets the names in two rows, each on its stem", () => {
    const stems = elements(html, "path").filter((path) => path["class"] === "stem");
    expect(stems.map(({ d }) => d)).toEqual(["M494 18L494 46V86", "M40 40L6 46V86"]);
  });
});
