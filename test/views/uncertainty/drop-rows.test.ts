import { describe, expect, it } from "vitest";
import type { DropOneEffect, DropOneResult } from "../../../src/model/sensitivity";
import { dropRows } from "../../../src/views/uncertainty/drop-rows";
import { atlasApp } from "../../support/atlas-app";

const UNITS = ["110000", "120000", "130000", "140000"];
const scores = (ranks: number[]) => ({ values: ranks.map((rank) => -rank), ranks });
const effect = (code: string, ranks: number[], mean: number, largest: number): DropOneEffect => ({
  code,
  domain: "data",
  computed: scores(ranks),
  estimated: null,
  meanShift: mean,
  largestShift: largest,
});
const result: DropOneResult = {
  units: UNITS,
  computed: scores([1, 2, 3, 4]),
  estimated: null,
  effects: [
    effect("webpages-2019", [1, 2, 3, 4], 0, 0),
    effect("software-revenue-2019", [3, 2, 1, 4], 1, 2),
    effect("own-1", [2, 1, 4, 3], 1, 1),
  ],
  kept: [],
};

describe("dropRows", () => {
  it("puts the largest effect first and says who moves", async () => {
    const { app } = await atlasApp();
    expect(dropRows(result, null, app).map(({ code, mean, most }) => [code, mean, most])).toEqual([
      ["software-revenue-2019", "1.00", "北京 1→3、河北 3→1"],
      ["own-1", "1.00", "4 个省份，各 1 位"],
      ["webpages-2019", "0.00", "名次不变"],
    ]);
  });
});
