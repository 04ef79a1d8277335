import type { Aggregate } from "../../model/catalog";

/** The means that have no answer at 0 and below, so that `fromOne` goes before them. */
export const POSITIVE_MEANS: ReadonlySet<string> = new Set<Aggregate["method"]>([
  "geometric",
  "harmonic",
  "power",
]);
