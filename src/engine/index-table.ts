import type { Component } from "../model/catalog";
import type { Aggregated } from "./aggregate/aggregate-by";
import type { ComponentTable } from "./component-table";

/** The second level: the scores of the domains as the columns of the index, with the domains' declared weights. */
export function indexTable(
  domains: readonly Component[],
  scores: readonly Aggregated[],
): ComponentTable {
  const columns = domains.map(({ id, weight }, i) => {
    const values = scores[i]?.values ?? [];
    const present = values.map((value) => !Number.isNaN(value));
    return { code: id, weight, log: false, values, present };
  });
  return { id: "index", columns, dropped: [] };
}
