import type { Component } from "../model/catalog";
import type { IndexQuery } from "../model/index-result";
import type { Panel } from "../model/panel";
import { EngineError } from "./engine-error";

/**
 * Holds a query to its contract before anything is computed from it.
 * @throws panel-shape (a column's length is not the number of units, or a unit stands twice),
 * panel-value (a cell neither finite nor NaN), unknown-indicator, unknown-unit (in a group or as
 * the anchor of the scale), weight-negative (or not finite), weights-zero.
 */
export function checkQuery({ methodology, panel, groups }: IndexQuery): void {
  checkPanel(panel);
  checkComponents(methodology.domains, panel);
  for (const component of methodology.subindices) checkComponent(component, panel);
  const known = new Set(panel.units);
  for (const group of groups) {
    for (const unit of group.members) checkUnit(unit, known, `group ${group.id}`);
  }
  if (methodology.scale) checkUnit(methodology.scale.unit, known, "scale");
}

/** The domains of an index and their weights, by themselves. @throws unknown-indicator, weight-negative, weights-zero. */
export function checkComponents(domains: readonly Component[], panel: Panel): void {
  for (const component of domains) checkComponent(component, panel);
  checkWeights("index", domains, (domain) => domain.id);
}

function checkPanel({ units, columns }: Panel): void {
  const twice = units.find((unit, i) => units.indexOf(unit) !== i);
  if (twice !== undefined) throw new EngineError("panel-shape", `unit stands twice: ${twice}`);
  for (const [code, values] of Object.entries(columns)) {
    if (values.length !== units.length) {
      throw new EngineError(
        "panel-shape",
        `column ${code} needs ${units.length} values, one a unit: ${values.length}`,
      );
    }
    const bad = values.findIndex((value) => !Number.isFinite(value) && !Number.isNaN(value));
    if (bad >= 0) {
      throw new EngineError(
        "panel-value",
        `column ${code}, unit ${units[bad]}: a cell is a finite number or NaN: ${values[bad]}`,
      );
    }
  }
}

function checkComponent(component: Component, panel: Panel): void {
  for (const { code } of component.indicators) {
    if (!Object.hasOwn(panel.columns, code)) {
      throw new EngineError("unknown-indicator", `${component.id} uses a missing column: ${code}`);
    }
  }
  checkWeights(component.id, component.indicators, (indicator) => indicator.code);
}

function checkWeights<Part extends { readonly weight: number }>(
  whole: string,
  parts: readonly Part[],
  name: (part: Part) => string,
): void {
  for (const part of parts) {
    if (!(part.weight >= 0 && Number.isFinite(part.weight))) {
      throw new EngineError(
        "weight-negative",
        `${whole}: the weight of ${name(part)} must be a number from 0: ${part.weight}`,
      );
    }
  }
  if (!parts.some((part) => part.weight > 0)) {
    throw new EngineError("weights-zero", `${whole}: every weight is 0`);
  }
}

function checkUnit(unit: string, known: ReadonlySet<string>, where: string): void {
  if (!known.has(unit)) {
    throw new EngineError("unknown-unit", `${where} names a unit outside the panel: ${unit}`);
  }
}
