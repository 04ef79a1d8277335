import { published } from "../../catalog/catalog";
import type { SumFact } from "../../model/catalog";

/** The sum whose members nobody published: the one whose effect is shown apart. */
export const STRAINED = published.facts.find(
  (fact): fact is SumFact => fact.kind === "sum" && fact.membership === "unpublished",
);
