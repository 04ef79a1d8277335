import { baseline, groupings, published } from "../catalog/catalog";
import type { Fact } from "../model/catalog";
import type { Params } from "../model/params";

const DEFAULT: readonly string[] = baseline.benchmark?.facts ?? [];

/** Whether a fact can be imposed: it is linear in the scores. */
export function imposable({ kind }: Fact): boolean {
  return kind !== "pearson" && kind !== "sd" && kind !== "comparison";
}

/**
 * Reads `mean~guangdong-score`, or `none`: ids of the facts that are imposed, in the order of the facts; the
 * baseline's where nothing can be read. What is no fact, or cannot be imposed, is listed.
 */
export function parseFacts(text: string): {
  readonly ids: readonly string[];
  readonly bad: readonly string[];
} {
  if (text === "none") return { ids: [], bad: [] };
  const asked = text.split("~").filter((id) => id !== "");
  const ids = published.facts
    .filter(imposable)
    .flatMap(({ id }) => (asked.includes(id) ? [id] : []));
  const bad = asked.filter((id) => !ids.includes(id));
  return { ids: ids.length > 0 ? ids : DEFAULT, bad };
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
