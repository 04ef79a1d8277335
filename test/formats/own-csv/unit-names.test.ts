import { expect, it } from "vitest";
import { units } from "../../../src/catalog/catalog";
import { unitNames } from "../../../src/formats/own-csv/unit-names";

const read = unitNames(units, ["zh-Hans", "zh-Hant", "en"]);

it.each([
  ["北京市", "110000"],
  ["内蒙古自治区", "150000"],
  ["内蒙古", "150000"],
  ["廣西壯族自治區", "450000"],
  ["新疆维吾尔自治区", "650000"],
  ["粤", "440000"],
  ["440000", "440000"],
  ["440000.0", "440000"],
  ["'440000", "440000"],
  ["44", "440000"],
  ["CN-GD", "440000"],
  ["Guangdong Province", "440000"],
  ["guangdong", "440000"],
  ["Shaanxi", "610000"],
  ["陕西", "610000"],
  ["Tibet", "540000"],
  ["臺灣省", "710000"],
])("reads %s", (cell, id) => {
  expect(read(cell)).toEqual({ kind: "unit", id });
});

it("does not guess between 山西 and 陕西", () => {
  expect(read("shanxi")).toEqual({ kind: "ambiguous", ids: ["140000", "610000"] });
});

it("knows totals from strangers", () => {
  expect(read("全国")).toEqual({ kind: "total" });
  expect(read("Total")).toEqual({ kind: "total" });
  expect(read("深圳")).toEqual({ kind: "unknown" });
  expect(read("")).toEqual({ kind: "unknown" });
});

it("reads every province by each of its names but the one that two share", () => {
  for (const unit of units) {
    const names = [unit.name, unit.full].flatMap((text) => [
      text["zh-Hans"],
      text["zh-Hant"],
      text.en,
    ]);
    for (const cell of [unit.id, unit.iso, ...names]) {
      if (cell === "Shanxi") continue;
      expect(read(cell), cell).toEqual({ kind: "unit", id: unit.id });
    }
  }
});
