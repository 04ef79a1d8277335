import { describe, expect, it } from "vitest";
import Card from "../../src/components/Card.svelte";
import type { CardMark } from "../../src/model/card";
import { elements, markup, textOf } from "../support/markup";

const seal = { kind: "estimated", character: "估", title: "估算" };
const full: CardMark = {
  unit: "510000",
  name: "四川省",
  value: "58.1",
  valueUnit: "分",
  seal,
  kindText: "估算",
  rank: "第 8 名，共 31",
  bars: [
    { id: "data", name: "数据资源", text: "64", length: 64.2, tick: 40.1 },
    { id: "security", name: "安全", text: "0", length: 0, tick: 22 },
  ],
  barsSeal: { ...seal, kind: "computed", character: "算" },
  barsText: "五域为计算值",
  notes: ["西南均值 50.1", "缺 1 项指标"],
};

describe("Card", () => {
  it("says name, value with its kind, rank, domains and notes, in this order", () => {
    expect(textOf(markup(Card, { card: full }))).toBe(
      "四川省 58.1 分 估 估算 第 8 名，共 31 数据资源 64 安全 0 算 五域为计算值 西南均值 50.1 缺 1 项指标",
    );
  });
  it("draws a bar as long as its value and a tick at the mean, for the eye alone", () => {
    const html = markup(Card, { card: full });
    const bars = elements(html, "rect").filter((rect) => rect["class"] === "bar");
    expect(bars.map(({ width }) => width)).toEqual(["64.2", "0"]);
    expect(elements(html, "path").map(({ d }) => d)).toEqual(["M40.1 0V10", "M22 0V10"]);
    expect(elements(html, "svg").every((svg) => svg["aria-hidden"] === "true")).toBe(true);
  });
  it("has no number, no seal and no bar where there is none", () => {
    const html = markup(Card, {
      card: {
        ...full,
        value: "",
        valueUnit: "",
        seal: null,
        kindText: "",
        rank: "",
        bars: [],
        notes: ["无数据"],
      },
    });
    expect(textOf(html)).toBe("四川省 无数据");
    expect(elements(html, "svg")).toEqual([]);
  });
});
