import type { Component } from "../../model/catalog";
import type { Panel } from "../../model/panel";
import type { ComponentTable } from "../component-table";

/**
 * Takes a component's columns out of the panel and notes which cells hold a value, so that the cells
 * `impute` fills can be told from observed ones. The codes must be in the panel.
 */
export function screen(component: Component, panel: Panel): ComponentTable {
  const columns = component.indicators.map(({ code, weight, log, direction }) => {
    const values = panel.columns[code] ?? panel.units.map(() => NaN);
    const present = values.map((value) => !Number.isNaN(value));
    return { code, weight, log, direction, values, present };
  });
  return { id: component.id, columns, dropped: [] };
}
