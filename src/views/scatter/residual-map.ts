import { units } from "../../catalog/catalog";
import { callouts } from "../../map/callouts";
import { mapLabels } from "../../map/labels";
import { seams } from "../../map/seams";
import type { CalloutMark, LabelMark, SeamMark, UnitMark } from "../../model/mark";
import type { AppContext } from "../context";
import { DIVERGING } from "../map/classes";
import { unitName } from "../measure-view.svelte";
import type { ScatterModel } from "./scatter-model.svelte";
import { residualSize, residualText } from "./scatter-words";

/** Marks of the residual map, each unit in the step of its residual. */
export interface ResidualMarks {
  readonly units: readonly UnitMark[];
  readonly seams: readonly SeamMark[];
  readonly labels: readonly LabelMark[];
  readonly callouts: readonly CalloutMark[];
}

export function residualMarks(model: ScatterModel, app: AppContext): ResidualMarks {
  const { base } = app.atlas;
  const { lang, t } = app.locale;
  const { select } = app.params.current;
  const scored = new Set(units.flatMap(({ id, indexed }) => (indexed ? [id] : [])));
  const fill = (unit: string): string => {
    if (!scored.has(unit)) return "none";
    const step = model.step(unit);
    return step < 0 ? "blank" : `d${step}`;
  };
  return {
    units: units.map(({ id, indexed }) => {
      const name = unitName(id, app);
      const residual = residualText(id, model, app);
      const blank = indexed ? "unit.option.blank" : "unit.option.nodata";
      return {
        unit: id,
        path: base.units[id] ?? "",
        fill: fill(id),
        mix: undefined,
        label: residual ? app.locale.list([name, residual]) : t(blank, { name }),
        selected: select.includes(id),
      };
    }),
    seams: seams(base.lines?.stretches ?? [], (unit) => model.step(unit), DIVERGING).map(
      ({ light, dark, path }) => ({ tones: `${light} dark-${dark}`, path }),
    ),
    labels: mapLabels(units, base.units, lang).map(({ unit, text, x, y, from, valueFrom }) => ({
      unit,
      x,
      y,
      below: false,
      name: text,
      value: signed(unit, model, app),
      from,
      valueFrom,
      fill: fill(unit),
    })),
    callouts: callouts(units, lang).map(({ unit, text, short, from, to }) => ({
      unit,
      from,
      to,
      name: text,
      short,
      value: signed(unit, model, app),
      fill: fill(unit),
    })),
  };
}

/** A residual where room is short: with its sign, or as a multiple of the line. */
function signed(unit: string, model: ScatterModel, app: AppContext): string {
  const residual = model.residual(unit);
  if (Number.isNaN(residual)) return "";
  if (model.yAxis.log) return `\u00d7${app.locale.number(10 ** residual, 2)}`;
  return `${residual < 0 ? "\u2212" : "+"}${residualSize(residual, model, app)}`;
}
