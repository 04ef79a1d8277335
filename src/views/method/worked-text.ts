import { baseline } from "../../catalog/catalog";
import type { Methodology } from "../../model/catalog";
import type { AppContext } from "../context";
import { unitName } from "../measure-view.svelte";
import { indicatorOf } from "./indicator-rows";
import { minmaxRange } from "./minmax-range";
import type { ColumnEnd, WorkedDomain, WorkedExample, WorkedIndicator } from "./worked-example";

const LOG_DIGITS = 3;
const SCORE_DIGITS = 2;
const COMPOSITE_DIGITS = 3;
const SLOPE_DIGITS = 4;

export interface EndText {
  readonly value: string;
  /** The provinces that have it. */
  readonly units: string;
}

export interface StepText {
  readonly code: string;
  readonly title: string;
  readonly unit: string;
  readonly raw: string;
  /** Empty where no logarithm is taken. */
  readonly log: string;
  readonly least: EndText;
  readonly most: EndText;
  /** "100 × (9.19 − 6.66) ÷ (9.97 − 6.66)"; empty for a blank cell. */
  readonly scaled: string;
  readonly score: string;
}

export interface DomainText {
  readonly id: string;
  readonly name: string;
  readonly steps: readonly StepText[];
  /** "(71.20 + 65.01) ÷ 2". */
  readonly mean: string;
  readonly score: string;
  /** Indicators without a value. */
  readonly missing: number;
}

export interface WorkedText {
  readonly domains: readonly DomainText[];
  readonly mean: string;
  readonly composite: string;
  /** Null when the methodology has no scale. */
  readonly scale: {
    readonly slope: string;
    readonly slopeFrom: string;
    readonly intercept: string;
    readonly interceptFrom: string;
    readonly scoreFrom: string;
  } | null;
}

/** A worked example with its figures filled into the formulas. */
export function workedText(
  example: WorkedExample,
  methodology: Methodology,
  app: AppContext,
): WorkedText {
  const print = (value: number, digits: number): string => app.locale.number(value, digits);
  return {
    domains: example.domains.map((domain) => domainText(domain, methodology, app)),
    mean: meanText(example.domains, app),
    composite: print(example.composite, COMPOSITE_DIGITS),
    scale: scaleText(example, methodology, print),
  };
}

function domainText(domain: WorkedDomain, methodology: Methodology, app: AppContext): DomainText {
  const component = baseline.domains.find(({ id }) => id === domain.id);
  return {
    id: domain.id,
    name: component ? app.locale.text(component.name) : domain.id,
    steps: domain.indicators.map((indicator) => stepText(indicator, methodology, app)),
    mean: meanText(domain.indicators, app),
    score: app.locale.number(domain.score, SCORE_DIGITS),
    missing: domain.indicators.filter(({ score }) => Number.isNaN(score)).length,
  };
}

function stepText(step: WorkedIndicator, methodology: Methodology, app: AppContext): StepText {
  const { t, text, number } = app.locale;
  const indicator = indicatorOf(step.code);
  const digits = indicator?.digits ?? LOG_DIGITS;
  const blank = Number.isNaN(step.score);
  const treated = (value: number): string => number(value, step.log ? LOG_DIGITS : digits);
  const end = ({ raw, units }: ColumnEnd): EndText => ({
    value: number(raw, digits),
    units: unitsText(units, app),
  });
  const { low, high } = minmaxRange(methodology);
  const [least, most] = [treated(step.least.treated), treated(step.most.treated)];
  const scaled = `${number(high - low, 0)} × (${treated(step.treated)} − ${least}) ÷ (${most} − ${least})`;
  return {
    code: step.code,
    title: indicator ? text(indicator.title) : step.code,
    unit: indicator ? text(indicator.unit) : "",
    raw: blank ? t("method.formula.blank") : number(step.raw, digits),
    log: step.log && !blank ? number(step.treated, LOG_DIGITS) : "",
    least: end(step.least),
    most: end(step.most),
    scaled: blank ? "" : `${low === 0 ? "" : `${number(low, 0)} + `}${scaled}`,
    score: number(step.score, SCORE_DIGITS),
  };
}

/** One or two by name, more by the first and their number. */
function unitsText(units: readonly string[], app: AppContext): string {
  const names = units.map((unit) => unitName(unit, app));
  const [first = ""] = names;
  return names.length > 2
    ? app.locale.t("method.formula.ties", { name: first, n: names.length })
    : app.locale.list(names);
}

/** Plain where the weights are equal, else with the weights written out. */
function meanText(
  parts: readonly { readonly weight: number; readonly score: number }[],
  { locale: { number } }: AppContext,
): string {
  const present = parts.filter(({ score, weight }) => !Number.isNaN(score) && weight > 0);
  if (present.length === 0) return "";
  const total = present.reduce((sum, { weight }) => sum + weight, 0);
  const equal = present.every(({ weight }) => weight === present[0]?.weight);
  const terms = present.map(({ weight, score }) => {
    const value = number(score, SCORE_DIGITS);
    return equal ? value : `${number(weight, 2)} × ${value}`;
  });
  return `(${terms.join(" + ")}) ÷ ${equal ? number(present.length, 0) : number(total, 2)}`;
}

function scaleText(
  { scale, composite }: WorkedExample,
  { scale: asked }: Methodology,
  print: (value: number, digits: number) => string,
): WorkedText["scale"] {
  if (!scale || !asked) return null;
  const slope = print(scale.slope, SLOPE_DIGITS);
  const intercept = print(scale.intercept, COMPOSITE_DIGITS);
  const [mean, anchor, own] = [scale.mean, scale.anchor, composite].map((value) =>
    print(value, COMPOSITE_DIGITS),
  );
  const [value, centre] = [print(asked.value, 1), print(asked.mean, 1)];
  const sign = scale.intercept < 0 ? "−" : "+";
  return {
    slope,
    slopeFrom: `(${value} − ${centre}) ÷ (${anchor ?? ""} − ${mean ?? ""})`,
    intercept,
    interceptFrom: `${centre} − ${slope} × ${mean ?? ""}`,
    scoreFrom: `${slope} × ${own ?? ""} ${sign} ${print(Math.abs(scale.intercept), COMPOSITE_DIGITS)}`,
  };
}
