import type { WeightEntropy } from "../../model/catalog";
import { EngineError } from "../engine-error";
import { completeCases } from "./complete-cases";
import { unitRange } from "./unit-range";
import type { WeighedTable } from "./weighed-table";

/**
 * 1 - e, e = -sum p ln p / ln n, where p are the shares of the n units in a column (Shannon 1948;
 * Hwang & Yoon 1981, 52-56) and 0 ln 0 = 0. Shares are taken of the values mapped to 0-1 (`minmax`)
 * or of those before normalising (`raw`, which does not see the direction), each plus `shift`. Over
 * complete cases; a column whose values are all equal says nothing and weighs 0.
 * @throws weight-cases, entropy-negative (a value plus shift below 0).
 */
export function entropy(table: WeighedTable, { of, shift }: WeightEntropy): number[] {
  const columns = completeCases(table.id, of === "raw" ? table.raw : table.values);
  return columns.map((column, i) => {
    const values = of === "raw" ? column : unitRange(column);
    if (values === null || values.every((value) => value === values[0])) return 0;
    const shifted = values.map((value) => value + shift);
    const least = Math.min(...shifted);
    if (least < 0) {
      const name = `${table.id}, ${table.codes[i]}`;
      throw new EngineError("entropy-negative", `${name}: shares need values from 0: ${least}`);
    }
    return divergence(shifted);
  });
}

function divergence(values: readonly number[]): number {
  const total = values.reduce((sum, value) => sum + value, 0);
  const terms = values.map((value) => {
    const share = value / total;
    return share > 0 ? share * Math.log(share) : 0;
  });
  const e = -terms.reduce((sum, term) => sum + term, 0) / Math.log(values.length);
  return Math.max(0, 1 - e);
}
