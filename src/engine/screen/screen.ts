import type { Component } from "../../model/catalog";
import type { Panel } from "../../model/panel";
import type { ComponentTable } from "../component-table";

/**
 * Takes a component's columns out of the panel and notes which cells hold a value, so that later
 * steps cannot pass an imputed cell for an observed one. The codes must be in the panel.
 */
export function screen(component: Component, panel: Panel): ComponentTable {
  const columns = component.indicators.map(({ code, weight, log }) => {
    const values = panel.columns[code] ?? panel.units.map(() => NaN);
    return { code, weight, log, values, present: values.map((value) => !Number.isNaN(value)) };
  });
  return { id: component.id, columns, dropped: [] };
}
