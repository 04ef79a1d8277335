import { units } from "../../src/catalog/catalog";
import type { MapPicture } from "../../src/export/map-picture";
import type { PictureWords } from "../../src/export/picture-frame";
import { formatNumber } from "../../src/i18n/format";
import { choropleth } from "../../src/map/choropleth";
import type { Lang } from "../../src/model/lang";
import { drawnMap } from "./drawn-map";

/** Values that rise with the order of the catalog, 西藏 without one. */
export function samplePicture(lang: Lang): MapPicture {
  const indexed = units.filter((unit) => unit.indexed);
  const values = indexed.map(({ id }, i) => (id === "540000" ? NaN : 30 + 1.3 * i));
  const ids = indexed.map(({ id }) => id);
  const print = (value: number): string => formatNumber(value, 1, lang);
  return {
    map: {
      lang,
      units,
      base: drawnMap("national"),
      classes: choropleth(ids, values),
      values: Object.fromEntries(
        ids.flatMap((id, i) => (Number.isNaN(values[i]) ? [] : [[id, print(values[i] ?? NaN)]])),
      ),
      selected: ["440000"],
      insetTitle: lang === "en" ? "South China Sea Islands" : "南海诸岛",
      noData: lang === "en" ? "HK, Macao, Taiwan: no data" : "港澳台 无数据",
    },
    ruler: {
      units: ids,
      values,
      print,
      mean: { value: 51.7, text: print(51.7), seal: "公", kind: "published" },
    },
  };
}

export const SAMPLE_WORDS: PictureWords = {
  title: "西部有 2 个省份进入前十：四川、重庆",
  about: "",
  kinds: [
    { kind: "estimated", seal: "估", text: "估算：把计算值作最小改动，使其与已公布数字相符" },
  ],
  warning: "",
  credits: ["底图数据：国家地理信息公共服务平台（天地图）；经简化处理，仅作示意"],
  address: "https://example.org/?ind=index",
};
