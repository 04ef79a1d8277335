import type { Component, Methodology } from "../../model/catalog";
import type { Panel } from "../../model/panel";
import { minmaxRange } from "./minmax-range";

/** One end of a column: its value, as it stands and as treated, and the units that have it. */
export interface ColumnEnd {
  readonly raw: number;
  readonly treated: number;
  readonly units: readonly string[];
}

export interface WorkedIndicator {
  readonly code: string;
  readonly weight: number;
  readonly log: boolean;
  readonly raw: number;
  readonly treated: number;
  readonly least: ColumnEnd;
  readonly most: ColumnEnd;
  /** On the range of the normalisation; NaN where the unit has no value. */
  readonly score: number;
}

export interface WorkedDomain {
  readonly id: string;
  readonly weight: number;
  readonly indicators: readonly WorkedIndicator[];
  /** NaN where too few of the indicators are there. */
  readonly score: number;
}

export interface WorkedExample {
  readonly unit: string;
  readonly domains: readonly WorkedDomain[];
  /** Weighted mean of the domains, on the range of the normalisation. */
  readonly composite: number;
  /** What the scale is fitted to; null when the methodology has none. */
  readonly scale: {
    readonly mean: number;
    readonly anchor: number;
    readonly slope: number;
    readonly intercept: number;
  } | null;
  readonly computed: number;
}

/** What a share of two thirds may lose by being written as a decimal fraction. */
const ROUNDING = 5e-4;

/**
 * A unit's computed score step by step, told apart from the engine so that each step can be shown: log
 * where declared, min-max, weighted means, scale. The engine gives the same (test/views/method).
 */
export function workedExample(methodology: Methodology, panel: Panel, unit: string): WorkedExample {
  const composites = panel.units.map((one) => composite(workedDomains(methodology, panel, one)));
  const domains = workedDomains(methodology, panel, unit);
  const own = composite(domains);
  const { scale: asked } = methodology;
  if (!asked) return { unit, domains, composite: own, scale: null, computed: own };
  const scored = composites.filter((value) => !Number.isNaN(value));
  const mean = scored.reduce((sum, value) => sum + value, 0) / scored.length;
  const anchor = composites[panel.units.indexOf(asked.unit)] ?? NaN;
  const slope = (asked.value - asked.mean) / (anchor - mean);
  const intercept = asked.mean - slope * mean;
  const computed = slope * own + intercept;
  return { unit, domains, composite: own, scale: { mean, anchor, slope, intercept }, computed };
}

function workedDomains(methodology: Methodology, panel: Panel, unit: string): WorkedDomain[] {
  return methodology.domains.map((domain) => workedDomain(domain, methodology, panel, unit));
}

function workedDomain(
  domain: Component,
  methodology: Methodology,
  panel: Panel,
  unit: string,
): WorkedDomain {
  const indicators = domain.indicators.flatMap(({ code, weight, log }) => {
    const logged = log && methodology.treat.method === "declared";
    const column = workedColumn(panel, code, logged);
    if (!column || weight === 0) return [];
    const { raw, least, most } = column;
    const treated = column.treated[panel.units.indexOf(unit)] ?? NaN;
    const { low, high } = minmaxRange(methodology);
    const place = (treated - least.treated) / (most.treated - least.treated);
    const score = low + (high - low) * place;
    const value = raw[panel.units.indexOf(unit)] ?? NaN;
    return [{ code, weight, log: logged, raw: value, treated, least, most, score }];
  });
  const present = indicators.filter(({ score }) => !Number.isNaN(score)).length;
  const enough = present / indicators.length >= methodology.coverage - ROUNDING;
  const score = enough ? weightedMean(indicators) : NaN;
  return { id: domain.id, weight: domain.weight, indicators, score };
}

/** A column as it stands and as treated, with its two ends; null when all its values are equal. */
function workedColumn(panel: Panel, code: string, log: boolean) {
  const raw = panel.columns[code] ?? [];
  const treated = log ? raw.map(Math.log1p) : raw;
  const present = treated.filter((value) => !Number.isNaN(value));
  const end = (value: number): ColumnEnd => ({
    raw: raw[treated.indexOf(value)] ?? NaN,
    treated: value,
    units: panel.units.filter((_, i) => treated[i] === value),
  });
  const [least, most] = [end(Math.min(...present)), end(Math.max(...present))];
  return least.treated < most.treated ? { raw, treated, least, most } : null;
}

const composite = weightedMean;

/** Weighted mean of the scores that are there; the weights of the rest count for nothing. */
function weightedMean(parts: readonly { weight: number; score: number }[]): number {
  const present = parts.filter(({ score, weight }) => !Number.isNaN(score) && weight > 0);
  const total = present.reduce((sum, { weight }) => sum + weight, 0);
  return present.reduce((sum, { weight, score }) => sum + weight * score, 0) / total;
}
