import type { Aggregate, Assumptions, Methodology, Normalise, Treat } from "../../model/catalog";
import type { Random } from "../math/random";

/** One of the alternatives of each step, by its place in the assumptions. */
export interface Choice {
  readonly treat: number;
  readonly normalise: number;
  readonly aggregate: number;
}

/** One draw of everything that is uncertain. */
export interface Draw {
  readonly choice: Choice;
  /** The code left out, or null. */
  readonly leftOut: string | null;
  /** A factor on each weight: those of the domains, then those of the indicators, domain by domain. */
  readonly factors: Float64Array;
}

/** Places of all combinations of treat, normalise and aggregate, in the order of the assumptions. */
export function choicesOf({ treat, normalise, aggregate }: Assumptions): Choice[] {
  return treat.flatMap((_, t) =>
    normalise.flatMap((__, n) =>
      aggregate.map((___, a) => ({ treat: t, normalise: n, aggregate: a })),
    ),
  );
}

/** The steps a choice stands for. */
export function stepsOf(
  { treat, normalise, aggregate }: Assumptions,
  choice: Choice,
): { treat: Treat; normalise: Normalise; aggregate: Aggregate } {
  return {
    treat: treat[choice.treat] as Treat,
    normalise: normalise[choice.normalise] as Normalise,
    aggregate: aggregate[choice.aggregate] as Aggregate,
  };
}

/** Codes that can be left out: those of weight, save the last of a domain; each once. */
export function droppable({ domains }: Methodology): string[] {
  const codes = domains.flatMap(({ weight, indicators }) => {
    const counted = indicators.filter((indicator) => indicator.weight > 0);
    return weight > 0 && counted.length > 1 ? counted.map(({ code }) => code) : [];
  });
  const last = domains.flatMap(({ indicators }) => {
    const counted = indicators.filter((indicator) => indicator.weight > 0);
    return counted.length === 1 ? counted.map(({ code }) => code) : [];
  });
  return [...new Set(codes)].filter((code) => !last.includes(code));
}

/**
 * Draws one of each alternative, every one with the same chance, and independent factors on the
 * weights, even on [1 - c, 1 + c]. Always takes as many numbers in the same order: factors, treat,
 * normalise, aggregate, left out.
 */
export function drawAlternatives(
  assumptions: Assumptions,
  methodology: Methodology,
): (random: Random) => Draw {
  const { treat, normalise, aggregate, weightChange, leaveOneOut } = assumptions;
  const { domains } = methodology;
  const weights =
    domains.length + domains.reduce((sum, { indicators }) => sum + indicators.length, 0);
  const codes: readonly (string | null)[] = [null, ...(leaveOneOut ? droppable(methodology) : [])];
  return (random) => {
    const factors = new Float64Array(weights);
    for (let i = 0; i < weights; i++) factors[i] = 1 + weightChange * (2 * random.uniform() - 1);
    const choice = {
      treat: random.integer(treat.length),
      normalise: random.integer(normalise.length),
      aggregate: random.integer(aggregate.length),
    };
    return { choice, leftOut: codes[random.integer(codes.length)] ?? null, factors };
  };
}
