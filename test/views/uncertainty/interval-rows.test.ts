import { describe, expect, it } from "vitest";
import { intervalRows, widestText } from "../../../src/views/uncertainty/interval-rows";
import { atlasApp } from "../../support/atlas-app";
import { drawnIndex } from "../../support/drawn-index";

describe("intervalRows", () => {
  it("lists provinces by rank; the five that the white paper orders have no range of it", async () => {
    const { app } = await atlasApp();
    const rows = intervalRows(drawnIndex, "estimated", app);
    expect(rows.map(({ rank }) => Number(rank))).toEqual(
      Array.from({ length: 31 }, (_, i) => i + 1),
    );
    const imposed = rows.filter(({ ranks }) => ranks?.imposed);
    expect(imposed.map(({ name, mark }) => [name, mark])).toEqual([
      ["广东", null],
      ["浙江", null],
      ["山东", null],
      ["福建", null],
      ["北京", null],
    ]);
    expect(rows.filter(({ scores }) => scores?.imposed).map(({ name }) => name)).toEqual(["广东"]);
  });
  it("imposes nothing on computed figures", async () => {
    const { app } = await atlasApp();
    const rows = intervalRows(drawnIndex, "computed", app);
    expect(rows).toHaveLength(31);
    expect(rows.every(({ ranks, mark }) => ranks?.imposed === false && mark !== null)).toBe(true);
  });
  it("is empty while nothing is drawn", async () => {
    const { app } = await atlasApp();
    expect(intervalRows(null, "computed", app)).toEqual([]);
    expect(intervalRows({ ...drawnIndex, estimated: null }, "estimated", app)).toEqual([]);
  });
});

describe("widestText", () => {
  const ranks = (low: number[], high: number[]) => ({
    ...drawnIndex,
    units: ["110000", "120000", "130000"],
    computed: {
      ...drawnIndex.computed,
      ranks: { low, high, median: low, imposed: [true, false, false] },
    },
  });
  it("names the one province whose rank is least sure, not one that a fact fixes", async () => {
    const { app } = await atlasApp();
    expect(widestText(ranks([1, 2, 4], [9, 5, 5]), "computed", app)).toBe(
      "名次最不稳的是天津（2 至 5 名）。",
    );
  });
  it("is silent where several tie", async () => {
    const { app } = await atlasApp();
    expect(widestText(ranks([1, 2, 4], [9, 5, 7]), "computed", app)).toBe("");
  });
});
