import type { Component } from "../model/catalog";
import type { Measure } from "../model/measure";
import { baseline, indicators } from "./catalog";

const INDEX: Measure = {
  code: "index",
  family: "index",
  title: { "zh-Hans": "数字政府指数", "zh-Hant": "數字政府指數", en: "Digital government index" },
  unit: null,
  digits: 1,
  domain: null,
  proxy: false,
  // The white paper itself adds scores up, so sums of scores are shown, with the mean beside them.
  additive: true,
};

const part =
  (family: "domain" | "subindex") =>
  ({ id, name }: Component): Measure => ({
    ...INDEX,
    code: id,
    family,
    title: name,
  });

/** Comparisons with the index: above and below nought. */
const derived = (
  code: string,
  hans: string,
  hant: string,
  en: string,
  digits: number,
): Measure => ({
  ...INDEX,
  code,
  family: "derived",
  title: { "zh-Hans": hans, "zh-Hant": hant, en },
  digits,
  additive: false,
});

/** Everything the map can show, in the order of its list. */
export const measures: readonly Measure[] = [
  INDEX,
  ...baseline.domains.map(part("domain")),
  ...baseline.subindices.map(part("subindex")),
  derived("difference", "估算减计算", "估算減計算", "Estimated less computed", 1),
  derived("rank-shift", "比 GDP 名次高几位", "比 GDP 名次高幾位", "Places above the GDP rank", 0),
  derived("residual", "对 GDP 的残差", "對 GDP 的殘差", "Residual on GDP", 1),
  derived("lisa", "局部莫兰指数", "局部莫蘭指數", "Local Moran's I", 2),
  derived("interval", "名次区间宽度", "名次區間寬度", "Width of the rank interval", 0),
  ...indicators.map(({ code, title, unit, digits, domain, proxy, additive }): Measure => ({
    code,
    family: "indicator",
    title,
    unit,
    digits,
    domain,
    proxy,
    additive,
  })),
];

const byCode = new Map(measures.map((measure) => [measure.code, measure]));

/** The measure of a code; a code that is none throws an Error that shows it. */
export function measureOf(code: string): Measure {
  const measure = byCode.get(code);
  if (!measure) throw new Error(`no measure is called "${code}"`);
  return measure;
}
