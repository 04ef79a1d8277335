import type { Assumptions, Methodology } from "../../model/catalog";
import type { IndexQuery } from "../../model/index-result";
import { composite } from "../composite";
import { computeIndex } from "../compute-index";
import { EngineError } from "../engine-error";
import { EVERY_STEP } from "../every-step";
import type { AffineMap } from "../scale/apply-scale";
import { type Choice, choicesOf, type Draw, stepsOf } from "./alternatives";
import { DrawnIndex, type WeighedDomain } from "./drawn-index";

const UNSCALED: AffineMap = { slope: 1, intercept: 0 };

interface Prepared {
  readonly index: DrawnIndex;
  readonly scale: AffineMap | null;
  /** The code of the error that refused the scale. */
  readonly refusal: string | null;
}

/**
 * The index under every combination of treat, normalise and aggregate, ready for drawn weights. Each
 * has the map (a, b) fitted once at the declared weights, as `computeIndex` fits it, and held in all
 * draws. Where weights come from the data, a draw multiplies those of the index as declared.
 * @throws the errors of `computeIndex`, but for those of the scale, which are kept.
 */
export class DrawnIndices {
  private readonly prepared: ReadonlyMap<string, Prepared>;
  readonly choices: readonly Choice[];
  /** Whether the scores of all draws are on one scale: that of the index, or of the one way to normalise. */
  readonly comparable: boolean;

  constructor(query: IndexQuery, assumptions: Assumptions) {
    this.choices = choicesOf(assumptions);
    this.comparable = query.methodology.scale !== null || assumptions.normalise.length === 1;
    this.prepared = new Map(
      this.choices.map((choice) => {
        const methodology = { ...query.methodology, ...stepsOf(assumptions, choice) };
        return [key(choice), prepare({ ...query, methodology })];
      }),
    );
  }

  /** The code of the error for which the choice has no scale, or null. */
  refusal(choice: Choice): string | null {
    return this.of(choice).refusal;
  }

  /** Writes the composite before scaling, whose order is that of the scores. */
  composite({ choice, factors, leftOut }: Draw, into: Float64Array): void {
    this.of(choice).index.evaluate(factors, leftOut, into);
  }

  /** Writes the scores on the published scale; NaN for a choice without one. */
  scores(draw: Draw, into: Float64Array): void {
    const { slope, intercept } = this.of(draw.choice).scale ?? { slope: NaN, intercept: NaN };
    this.composite(draw, into);
    for (let i = 0; i < into.length; i++) into[i] = slope * (into[i] as number) + intercept;
  }

  private of(choice: Choice): Prepared {
    return this.prepared.get(key(choice)) as Prepared;
  }
}

function key({ treat: t, normalise: n, aggregate: a }: Choice): string {
  return `${t} ${n} ${a}`;
}

function prepare(query: IndexQuery): Prepared {
  const { methodology, panel } = query;
  const index = new DrawnIndex(
    weighedDomains(query),
    methodology.aggregate,
    methodology.coverage,
    panel.units.length,
  );
  if (!methodology.scale) return { index, scale: UNSCALED, refusal: null };
  try {
    return { index, scale: fittedScale(query), refusal: null };
  } catch (error) {
    if (!(error instanceof EngineError && error.code === "scale-anchor")) throw error;
    return { index, scale: null, refusal: error.code };
  }
}

function fittedScale(query: IndexQuery): AffineMap | null {
  const fitted = { ...query, methodology: { ...query.methodology, benchmark: null } };
  delete fitted.heldScale;
  return computeIndex(fitted).scale;
}

function weighedDomains(query: IndexQuery): WeighedDomain[] {
  const { methodology } = query;
  const { tables, index } = composite({ ...methodology, subindices: [] }, query, EVERY_STEP);
  const firsts = firstFactors(methodology);
  return tables.map((table, d) => {
    const codes = methodology.domains[d]?.indicators.map(({ code }) => code) ?? [];
    return {
      table,
      weight: index.columns[d]?.weight ?? 0,
      firstFactor: firsts[d] ?? 0,
      places: table.columns.map(({ code }) => codes.indexOf(code)),
    };
  });
}

function firstFactors({ domains }: Methodology): number[] {
  let next = domains.length;
  return domains.map(({ indicators }) => {
    const first = next;
    next += indicators.length;
    return first;
  });
}
