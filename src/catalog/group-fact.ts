import type { Fact } from "../model/catalog";
import type { GroupMeasure } from "../model/group-measure";
import { published } from "./catalog";

export type GroupFact = Extract<Fact, { kind: "sum" | "share" }>;

/** The white paper's sum or share of a group; it prints no means. */
export function groupFact(group: string, by: GroupMeasure): GroupFact | null {
  const found = published.facts.find(
    (fact): fact is GroupFact =>
      (fact.kind === "sum" || fact.kind === "share") && fact.kind === by && fact.group === group,
  );
  return found ?? null;
}
