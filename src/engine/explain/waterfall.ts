import type { IndexResult } from "../../model/index-result";
import type { Waterfall, WaterfallPart, WaterfallQuery } from "../../model/waterfall";
import { composite, type Composite } from "../composite";
import { computeIndex } from "../compute-index";
import { EngineError } from "../engine-error";
import { EVERY_STEP } from "../every-step";
import { leaveOneOut } from "./leave-one-out";

/**
 * How a unit's computed score comes about, indicator by indicator. Under the arithmetic mean exactly:
 * slope × domain share × indicator share × normalised value, the shares being those of the cells that
 * are there, so that a blank has none; intercept and contributions sum to the score. Other means are no
 * sum, and a contribution then is the effect of `leaveOneOut`. Parts stand in the order of the
 * methodology; indicators and domains of weight 0 or dropped are not among them. All is NaN for a unit
 * without a score. @throws the errors of `computeIndex`, unknown-unit.
 */
export function waterfall({ index: query, unit }: WaterfallQuery): Waterfall {
  const place = query.panel.units.indexOf(unit);
  if (place < 0) throw new EngineError("unknown-unit", `no such unit in the panel: ${unit}`);
  const result = computeIndex(query);
  const made = composite(query.methodology, query, EVERY_STEP);
  const computed = result.computed.values[place] ?? NaN;
  const estimated = result.estimated ? (result.estimated.values[place] ?? NaN) : null;
  const additive = query.methodology.aggregate.method === "arithmetic";
  const parts = shares(made, place).map((part): WaterfallPart => {
    const raw = query.panel.columns[part.code]?.[place] ?? NaN;
    const contribution = additive
      ? exact(part, computed, result.scale)
      : leaveOneOut(query, result, part, place);
    const imputed = Number.isNaN(raw) && !Number.isNaN(part.value);
    return { ...part, imputed, contribution };
  });
  return {
    unit,
    kind: additive ? "additive" : "leave-one-out",
    start: additive ? (result.scale?.intercept ?? 0) : NaN,
    parts,
    computed,
    move: estimated === null ? null : estimated - computed,
    estimated,
  };
}

type Share = Pick<WaterfallPart, "component" | "code" | "weight" | "value">;

function exact({ weight, value }: Share, computed: number, scale: IndexResult["scale"]): number {
  if (Number.isNaN(computed)) return NaN;
  return weight === 0 ? 0 : (scale?.slope ?? 1) * weight * value;
}

/** Every indicator of weight with its share of the unit's score; 0 for a blank or an unscored domain. */
function shares({ index, tables }: Composite, place: number): Share[] {
  const there = (values: readonly number[]): boolean => !Number.isNaN(values[place] ?? NaN);
  const total = (columns: Composite["index"]["columns"]): number =>
    columns.reduce((sum, { weight, values }) => sum + (there(values) ? weight : 0), 0);
  const whole = total(index.columns);
  return index.columns.flatMap((domain, d) => {
    if (domain.weight === 0) return [];
    const columns = (tables[d]?.columns ?? []).filter(({ weight }) => weight > 0);
    const outer = there(domain.values) ? domain.weight / whole : 0;
    const inner = total(columns);
    return columns.map(({ code, weight, values }) => ({
      component: domain.code,
      code,
      weight: there(values) && outer > 0 ? (outer * weight) / inner : 0,
      value: values[place] ?? NaN,
    }));
  });
}
