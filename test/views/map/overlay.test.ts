import { describe, expect, it } from "vitest";
import { memberGroups } from "../../../src/catalog/member-groups";
import type { Bubble } from "../../../src/map/bubbles";
import { bubbleKey, groupMarks, placeBubbles } from "../../../src/views/map/overlay";
import { atlasApp } from "../../support/atlas-app";
import { drawnMap } from "../../support/drawn-map";

const bubble = (value: number, r = 400): Bubble => ({
  id: "a",
  value,
  x: 0,
  y: 0,
  r,
  anchor: [0, 0],
  moved: false,
});

describe("groupMarks", () => {
  it("wait for the borders that they are put together from", async () => {
    const { app } = await atlasApp();
    const base = drawnMap("national");
    const poles = memberGroups("poles", {});
    expect(groupMarks(poles, { ...base, lines: null }, app)).toEqual([]);
    expect(groupMarks(poles, base, app).map(({ name }) => name)).toEqual([
      "泛珠三角",
      "长三角",
      "环渤海",
    ]);
  });
});

describe("placeBubbles", () => {
  it("stand for the provinces where there are no groups", async () => {
    const { view, model } = await atlasApp();
    const of = (groups: Parameters<typeof placeBubbles>[1]): number =>
      placeBubbles(view.reading!, groups, "sum", model.clear).length;
    expect(of([])).toBe(31);
    expect(of(memberGroups("six-regions", {}))).toBe(6);
  });
});

describe("bubbleKey", () => {
  const key = (value: number, digits: number) => bubbleKey(bubble(value), digits, String);

  it.each([
    [107_671, 1, ["100000", "50000", "10000"]],
    [99_999, 0, ["50000", "20000", "5000"]],
    [9, 0, ["5", "2", "1"]],
    [8, 1, ["5", "2", "0.5"]],
    [2, 0, ["2", "1"]],
    [1, 0, ["1"]],
    [75.2, 1, ["50", "20", "5"]],
    [0.9, 2, ["0.5", "0.2", "0.05"]],
  ])("under %f with %i decimals is %o", (value, digits, texts) => {
    expect(key(value, digits).map(({ text }) => text)).toEqual(texts);
  });

  it("is area-true: r2 / r1 = sqrt(v2 / v1)", () => {
    for (const { r, text } of key(107_671, 1)) {
      expect(r).toBe(Math.round(400 * Math.sqrt(Number(text) / 107_671)));
    }
  });
});
