import type { Lang } from "../model/lang";

const formats = new Map<string, Intl.NumberFormat>();

/**
 * A number as the page prints it: fixed decimals, grouped thousands from 10,000 up, a true minus sign.
 * The one place where numbers are rounded. NaN is the caller's to name; here it is an en dash.
 */
export function formatNumber(value: number, digits: number, lang: Lang): string {
  if (Number.isNaN(value)) return "–";
  const key = `${lang} ${digits}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(lang, {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
      useGrouping: "min2",
    });
    formats.set(key, format);
  }
  const text = format.format(value);
  // What rounds to nought has no sign.
  return text.replace(/^-(?=[0.]+$)/, "").replace("-", "\u2212");
}

/** A list of names as the language writes it: 甲、乙、丙 or A, B, C. */
export function formatList(names: readonly string[], lang: Lang): string {
  return names.join(lang === "en" ? ", " : "、");
}
