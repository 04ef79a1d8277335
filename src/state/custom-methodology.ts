import { baseline } from "../catalog/catalog";
import type { Step } from "../catalog/method-choices";
import { methodologies } from "../catalog/methodologies";
import type { UrlProblem } from "../formats/params";
import type { Methodology } from "../model/catalog";
import type { OwnData } from "../model/own-data";
import type { IndexChoice, LateParams } from "../model/params";
import { parseFacts } from "./fact-choice";
import { methodOptions, printMethod } from "./method-options";
import { ownMethodology } from "./own-columns";
import { parseWeights, weighted, weightless } from "./raw-weights";

export const STEP_KEYS = {
  impute: "impute",
  treat: "treat",
  norm: "normalise",
  wm: "weight",
  agg: "aggregate",
} as const satisfies Partial<Record<IndexChoice, Step>>;

export interface CustomMethodology {
  /** Its id is "custom" where it differs from the methodology of the catalog that it starts from. */
  readonly methodology: Methodology;
  /** Whose weights the published scale is fitted at; null where the reader has it fitted anew. */
  readonly scaleAt: Methodology | null;
  readonly problems: readonly UrlProblem[];
  /** No weight is left: there is nothing to compute. */
  readonly weightless: boolean;
}

/**
 * Reads the reader's choices of an index. What cannot be read is listed, and is as in the baseline.
 * `own`: the reader's own figures, if the choices count them and they are at hand.
 */
export function customMethodology(
  choices: LateParams,
  own: OwnData | null = null,
): CustomMethodology {
  const problems: UrlProblem[] = [];
  const problem = (key: string, value: string): void => {
    problems.push({ key, value });
  };

  const named = methodologies.find(({ id }) => id === choices.method);
  if (choices.method !== "" && !named) problem("method", choices.method);
  const catalogued = named ?? baseline;
  const base = own ? ownMethodology(catalogued, own) : catalogued;
  const changes: Partial<Record<keyof Methodology, unknown>> = {};

  for (const [key, step] of Object.entries(STEP_KEYS) as [keyof typeof STEP_KEYS, Step][]) {
    const text = choices[key];
    if (text === "") continue;
    const options = methodOptions(step, text);
    if (options === null) problem(key, text);
    else if (printMethod(step, options) !== printMethod(step, { ...base[step] }))
      changes[step] = options;
  }

  const { weights, bad } = parseWeights(choices.w, base);
  if (bad.length > 0) problem("w", bad.join(","));
  const domains = weights.size > 0 ? weighted(base.domains, weights) : base.domains;
  if (weights.size > 0) changes.domains = domains;

  if (choices.scale === "none") Object.assign(changes, { scale: null, benchmark: null });
  else if (choices.scale !== "" && choices.scale !== "refit") problem("scale", choices.scale);

  if (choices.facts !== "" && base.benchmark && choices.scale !== "none") {
    const { ids, bad: strange } = parseFacts(choices.facts);
    if (strange.length > 0) problem("facts", strange.join("~"));
    if (strange.join("~") !== choices.facts) changes.benchmark = { ...base.benchmark, facts: ids };
  }

  const changed = Object.keys(changes).length > 0 || choices.scale === "refit";
  return {
    methodology: changed ? ({ ...base, ...changes, id: "custom" } as Methodology) : base,
    scaleAt: own || choices.scale === "refit" ? null : base,
    problems,
    weightless: weightless(domains),
  };
}
