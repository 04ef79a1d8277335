import type { WeightPca } from "../../model/catalog";
import { pearson } from "../association/pearson";
import { EngineError } from "../engine-error";
import { type SymmetricEigen, symmetricEigen } from "../math/symmetric-eigen";
import { varimax } from "../math/varimax";
import { completeCases } from "./complete-cases";
import type { WeighedTable } from "./weighed-table";

/**
 * Weights from the principal components of the correlation matrix, over complete cases.
 * `varimax`: components with an eigenvalue above 1 (the first, if none is), rotated; an indicator
 * counts with the component it loads highest on, by its squared loading as a share of the
 * component's variance, and the component by its share of the variance of those kept (Nicoletti,
 * Scarpetta & Boylaud 2000; OECD/JRC Handbook 2008, 89-91). What is left is the squared loading.
 * `first`: the loadings of the first component, turned so that their sum is positive.
 * A column whose values are all equal weighs 0.
 * @throws weight-cases, pca-negative (`first` only: a weight cannot be below 0).
 */
export function pca(table: WeighedTable, { from }: WeightPca): number[] {
  const columns = completeCases(table.id, table.values);
  const varied = columns.flatMap((column, i) =>
    column.some((value) => value !== column[0]) ? [i] : [],
  );
  if (varied.length === 0) return columns.map(() => 0);
  const kept = varied.map((i) => columns[i] ?? []);
  const eigen = symmetricEigen(kept.map((a) => kept.map((b) => (a === b ? 1 : pearson(a, b)))));
  const codes = varied.map((i) => table.codes[i] ?? "");
  const found = from === "varimax" ? highestSquares(eigen) : firstLoadings(eigen, table.id, codes);
  return columns.map((_, i) => found[varied.indexOf(i)] ?? 0);
}

function highestSquares({ values, vectors }: SymmetricEigen): number[] {
  const factors = Math.max(1, values.filter((value) => value > 1 + 1e-12).length);
  const loadings = values.map((_, variable) =>
    vectors.slice(0, factors).map((vector, k) => {
      return (vector[variable] ?? 0) * Math.sqrt(Math.max(0, values[k] ?? 0));
    }),
  );
  return varimax(loadings).map((row) => Math.max(...row.map((loading) => loading ** 2)));
}

function firstLoadings(eigen: SymmetricEigen, id: string, codes: readonly string[]): number[] {
  const [vector = []] = eigen.vectors;
  const size = Math.sqrt(eigen.values[0] ?? 0);
  const sign = vector.reduce((sum, entry) => sum + entry, 0) < 0 ? -1 : 1;
  const loadings = vector.map((entry) => sign * size * entry);
  const negative = loadings.findIndex((loading) => loading < -1e-12);
  if (negative >= 0) {
    throw new EngineError(
      "pca-negative",
      `${id}, ${codes[negative]}: loads negatively on the first component: ${loadings[negative]}`,
    );
  }
  return loadings.map((loading) => Math.max(0, loading));
}
