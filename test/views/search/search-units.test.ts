import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { units } from "../../../src/catalog/catalog";
import { LANGS } from "../../../src/model/lang";
import { searchUnits } from "../../../src/views/search/search-units";

const ids = (query: string): string[] => searchUnits(query, units, LANGS).map(({ id }) => id);
const names = (query: string): string[] =>
  ids(query).map((id) => units.find((unit) => unit.id === id)!.name["zh-Hans"]);

describe.each(units)("$name.zh-Hans", (unit) => {
  it.each([
    ["adcode", unit.id],
    ["ISO code", unit.iso],
    ["ISO code in small letters", unit.iso.toLowerCase()],
    ["ISO code without its country", unit.iso.slice(3)],
    ["the same in small letters", unit.iso.slice(3).toLowerCase()],
  ])("comes first by %s", (_by, query) => {
    expect(ids(query)[0]).toBe(unit.id);
  });

  it.each([
    ...LANGS.map((lang) => [`name in ${lang}`, unit.name[lang]]),
    ...LANGS.map((lang) => [`full name in ${lang}`, unit.full[lang]]),
    ["abbreviation", unit.abbr["zh-Hans"]],
    ["traditional abbreviation", unit.abbr["zh-Hant"]],
    ["pinyin", unit.pinyin],
    ["pinyin in capitals", unit.pinyin.toUpperCase()],
    ["name in small letters", unit.name.en.toLowerCase()],
    ["name in capitals", unit.name.en.toUpperCase()],
    ["the first letters of its pinyin", unit.pinyin.slice(0, 4)],
  ])("is among the first three by %s", (_by, query) => {
    expect(ids(query).slice(0, 3)).toContain(unit.id);
  });

  it("is found by initials, in both cases", () => {
    expect(ids(unit.initials)).toContain(unit.id);
    expect(ids(unit.initials.toUpperCase())).toEqual(ids(unit.initials));
  });
});

describe("an ambiguous query", () => {
  it.each(["sx", "SX", "shanxi", "Shǎnxī", "shan xi", "ｓｘ"])(
    "%s finds 山西 and 陕西",
    (query) => {
      expect(names(query)).toEqual(["山西", "陕西"]);
    },
  );
  it("shaanxi finds 陕西 alone", () => {
    expect(names("shaanxi")).toEqual(["陕西"]);
    expect(names("Shǎanxi")).toEqual(["陕西"]);
  });
  it("initials find all that have them, the ISO code first", () => {
    expect(names("hn")).toEqual(["湖南", "河南", "海南"]);
    expect(names("hb")).toEqual(["湖北", "河北"]);
    expect(names("gx")).toEqual(["广西"]);
  });
});

describe("the order of hits", () => {
  it("puts a code before what begins with it", () => {
    expect(names("he")).toEqual(["河北", "黑龙江", "河南"]);
    expect(names("sh")).toEqual(["上海", "山西", "山东", "陕西"]);
  });
  it("puts the beginning of a name before a part of one", () => {
    expect(names("海")).toEqual(["海南", "上海", "青海"]);
    expect(names("江")).toEqual(["江苏", "江西", "黑龙江", "浙江"]);
    expect(names("宁")).toEqual(["宁夏", "辽宁"]);
  });
  it("puts the beginning of an English name before a part of one", () => {
    expect(names("mongolia")).toEqual(["内蒙古"]);
    expect(names("hui")[0]).toBe("安徽");
    expect(names("autonomous")).toEqual(["内蒙古", "广西", "西藏", "宁夏", "新疆"]);
  });
  it("finds by the beginning of a code", () => {
    expect(names("44")).toEqual(["广东"]);
    expect(names("81")).toEqual(["香港"]);
    expect(names("5")).toEqual(["重庆", "四川", "贵州", "云南", "西藏"]);
    expect(names("cn-g")).toEqual(["广东", "广西", "贵州", "甘肃"]);
    expect(names("cn")).toHaveLength(34);
  });
  it("does not take one letter for the beginning of a code, or two for a part of a name", () => {
    expect(names("c")).toEqual(["重庆"]);
    expect(names("i")).toEqual(["内蒙古"]);
    expect(names("q")).toEqual(["青海"]);
    expect(names("ia")).toEqual([]);
    expect(names("xia")).toEqual(["香港", "宁夏"]);
  });
});

it("knows other names in use", () => {
  expect(names("臺灣")).toEqual(["台湾"]);
  expect(names("Macau")).toEqual(["澳门"]);
  expect(names("Tibet")).toEqual(["西藏"]);
  expect(["蜀", "黔", "滇", "秦", "陇", "隴"].map((one) => names(one))).toEqual(
    ["四川", "贵州", "云南", "陕西", "甘肃", "甘肃"].map((one) => [one]),
  );
});

it("finds nothing by nothing, by marks alone, or by what no name holds", () => {
  for (const query of ["", "   ", "——", "zz", "東莞", "990000", "beijingx"]) {
    expect(ids(query)).toEqual([]);
  }
});

it("reads the names of the languages that are here and no other", () => {
  const here = units.map((unit) => ({
    ...unit,
    name: { "zh-Hant": unit.name["zh-Hant"] },
    full: { "zh-Hant": unit.full["zh-Hant"] },
    abbr: { "zh-Hant": unit.abbr["zh-Hant"] },
  })) as unknown as typeof units;
  expect(searchUnits("廣東", here, ["zh-Hant"])).toEqual([{ kind: "unit", id: "440000" }]);
  expect(searchUnits("广东", here, ["zh-Hant"])).toEqual([]);
  expect(searchUnits("guangdong", here, ["zh-Hant"])).toHaveLength(1);
});

const PIECES = [
  "s",
  "n",
  "x",
  "sh",
  "an",
  "g",
  " ",
  "1",
  "0",
  "CN-",
  "山",
  "西",
  "广",
  "Ｇ",
  "\u0301",
];

it("never throws, and gives each province once at most", () => {
  const query = fc.oneof(
    fc.string({ unit: "binary", maxLength: 12 }),
    fc.string({ unit: fc.constantFrom(...PIECES) }),
  );
  fc.assert(
    fc.property(query, (text) => {
      const found = ids(text);
      expect(new Set(found).size).toBe(found.length);
    }),
    { seed: 3, numRuns: 300 },
  );
});
