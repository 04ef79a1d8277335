import type { Choices, EffectiveWeights, IndexQuery } from "../model/index-result";
import type { Composite } from "./composite";

/** What a result was computed under: every choice with its arguments, and the weights it came to. */
export function choices(
  { methodology, heldScale, scaleAt }: IndexQuery,
  { index, tables }: Pick<Composite, "index" | "tables">,
): Choices {
  const { impute, treat, normalise, weight, aggregate, rank, scale, domains, subindices } =
    methodology;
  const components = [...domains, ...subindices];
  const codes = components.map(({ indicators }) => indicators.map(({ code }) => code));
  const ids = domains.map(({ id }) => id);
  const shares = [index, ...tables].map(({ id, columns }, i): EffectiveWeights => {
    const parts = i === 0 ? ids : (codes[i - 1] ?? []);
    const weights = new Map(columns.map((column) => [column.code, column.weight]));
    const total = columns.reduce((sum, column) => sum + column.weight, 0);
    return { id, parts, effective: parts.map((part) => (weights.get(part) ?? 0) / total) };
  });
  const held = heldScale ? "held" : "own";
  const at = !heldScale && scaleAt;
  return {
    impute,
    treat,
    normalise,
    weight,
    aggregate,
    rank,
    scale: !scale
      ? { from: "none" }
      : at
        ? { from: "methodology", id: at.id, version: at.version }
        : { from: held },
    weights: shares,
  };
}
