import { baseline, groupings, published } from "../../catalog/catalog";
import type { Fact } from "../../model/catalog";
import type { Params } from "../../model/params";

const DEFAULT: readonly string[] = baseline.benchmark?.facts ?? [];

/** Whether a fact can be imposed: it is linear in the scores. */
export function imposable({ kind }: Fact): boolean {
  return kind !== "pearson" && kind !== "sd" && kind !== "comparison";
}

/** Ids of the facts that the address imposes, in the order of the facts. */
export function imposedIds(facts: string): readonly string[] {
  if (facts === "") return DEFAULT;
  const chosen = new Set(facts === "none" ? [] : facts.split("~"));
  return published.facts
    .filter((fact) => imposable(fact) && chosen.has(fact.id))
    .map(({ id }) => id);
}

/** The same choice as the address has it: empty for the default facts with the default members. */
export function choiceOf(
  ids: readonly string[],
  variant: Params["variant"],
): Pick<Params, "facts" | "variant"> {
  const chosen = published.facts.map(({ id }) => id).filter((id) => ids.includes(id));
  const members = Object.fromEntries(
    Object.entries(variant).filter(
      ([id, name]) => groupings.poles.find((pole) => pole.id === id)?.default !== name,
    ),
  );
  const usual = chosen.length === DEFAULT.length && chosen.every((id) => DEFAULT.includes(id));
  if (usual && Object.keys(members).length === 0) return { facts: "", variant: {} };
  return { facts: chosen.length === 0 ? "none" : chosen.join("~"), variant: members };
}
