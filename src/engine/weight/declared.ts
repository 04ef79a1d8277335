import type { WeighedTable } from "./weighed-table";

/** The weights written in the methodology, as they stand: the mean rescales them. */
export function declared(table: WeighedTable): readonly number[] {
  return table.declared;
}
