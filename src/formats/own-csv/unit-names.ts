import type { Units } from "../../model/catalog";
import type { Lang } from "../../model/lang";
import { foldTerm } from "../fold-term";
import { unitTerms } from "../unit-terms";

/** Lines that add provinces up; they are passed over and the reader is told. */
const TOTALS = new Set([
  "全国",
  "全國",
  "中国",
  "中國",
  "合计",
  "合計",
  "总计",
  "總計",
  "平均",
  "均值",
  "全国平均",
  "total",
  "china",
  "national",
  "average",
  "mean",
  "sum",
]);

export type UnitReading =
  | { readonly kind: "unit"; readonly id: string }
  | { readonly kind: "ambiguous"; readonly ids: readonly string[] }
  | { readonly kind: "total" }
  | { readonly kind: "unknown" };

/**
 * Reads what a file calls a province: adcode (of six digits, or its first two), ISO 3166-2 code, a name
 * in Chinese or English, in full or short, its one-character sign, or pinyin. `langs`: those whose names
 * are here. 陕西 and 山西 in plain pinyin are ambiguous and never guessed.
 */
export function unitNames(units: Units, langs: readonly Lang[]): (cell: string) => UnitReading {
  const ids = new Map<string, Set<string>>();
  const add = (term: string, id: string): void => {
    if (term !== "") ids.set(term, (ids.get(term) ?? new Set()).add(id));
  };
  for (const unit of units) {
    const { codes, names, pinyin, english } = unitTerms(unit, langs);
    for (const term of [...codes, unit.id.slice(0, 2), ...names, ...pinyin, ...english]) {
      add(term, unit.id);
    }
  }
  return (cell) => {
    const term = foldTerm(cell.replace(/^'|\.0+$/g, ""));
    const found = [...(ids.get(term) ?? [])];
    const [first] = found;
    if (first === undefined) return { kind: TOTALS.has(term) ? "total" : "unknown" };
    return found.length === 1 ? { kind: "unit", id: first } : { kind: "ambiguous", ids: found };
  };
}
