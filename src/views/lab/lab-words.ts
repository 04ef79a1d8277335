import type { AppContext } from "../context";
import type { LabModel } from "./lab-model.svelte";

/** How many ranks a province has won or lost, where room is short. */
export function shiftMark(shift: number, { locale }: AppContext): string {
  if (Number.isNaN(shift) || shift === 0) return "";
  return `${shift > 0 ? "\u25b2" : "\u25bc"}${locale.number(Math.abs(shift), 0)}`;
}

export function shiftText(shift: number, { locale }: AppContext): string {
  if (Number.isNaN(shift)) return "";
  if (shift === 0) return locale.t("lab.shift.none");
  const n = locale.number(Math.abs(shift), 0);
  return locale.t(shift > 0 ? "lab.shift.up" : "lab.shift.down", { n });
}

/** One sentence: what the choices have done to the ranking. */
export function labHeadline(model: LabModel, app: AppContext): string {
  const { t, number } = app.locale;
  if (!app.atlas.custom) return t("lab.headline.baseline");
  const first = model.rows[0]?.name ?? "";
  if (model.moved === 0) return t("lab.headline.same", { first });
  const most = model.rows.reduce((far, row) =>
    Math.abs(row.shift) > Math.abs(far.shift) ? row : far,
  );
  const way = most.shift > 0 ? "lab.headline.up" : "lab.headline.down";
  return t(way, {
    first,
    moved: number(model.moved, 0),
    name: most.name,
    n: number(Math.abs(most.shift), 0),
  });
}

export const signed = (value: number, { locale }: AppContext): string =>
  `${value < 0 ? "\u2212" : "+"}${locale.number(Math.abs(value), 1)}`;
