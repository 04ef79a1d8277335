import { pearson } from "../association/pearson";
import { sd } from "../dispersion/sd";
import { completeCases } from "./complete-cases";
import { unitRange } from "./unit-range";
import type { WeighedTable } from "./weighed-table";

/**
 * sd_j sum_k (1 - r_jk): contrast by conflict, on values mapped to 0-1 after costs are reversed,
 * with Pearson's r (Diakoulaki, Mavrotas & Papayannakis 1995, Computers & Operations Research 22,
 * 763-770). The sd is the sample's; the population's gives the same proportions. Over complete
 * cases; a column whose values are all equal weighs 0 and is in conflict with none.
 * @throws weight-cases.
 */
export function critic(table: WeighedTable): number[] {
  const columns = completeCases(table.id, table.values).map(unitRange);
  const varied = columns.filter((column) => column !== null);
  return columns.map((column) => {
    if (column === null) return 0;
    const conflict = varied.reduce(
      (sum, other) => (other === column ? sum : sum + 1 - pearson(column, other)),
      0,
    );
    return sd(column, "sample") * conflict;
  });
}
