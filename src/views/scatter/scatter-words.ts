import { units } from "../../catalog/catalog";
import { measureOf } from "../../catalog/measures";
import type { AppContext } from "../context";
import { unitName, type MeasureView } from "../measure-view.svelte";
import type { PublishedRelation } from "./published-relations";
import type { ScatterModel } from "./scatter-model.svelte";
import type { Verdict } from "./verdict";

/** Correlations near a published bound need the third decimal. */
const R_DIGITS = 3;
const SIGNIFICANT = 3;

export function printR(value: number, { locale }: AppContext): string {
  return locale.number(value, R_DIGITS);
}

/** One sentence: the two measures, their correlation, and the published one if there is any. */
export function scatterHeadline(model: ScatterModel, app: AppContext): string {
  const { t, text, number } = app.locale;
  const names = { x: text(model.x.measure.title), y: text(model.y.measure.title) };
  if (Number.isNaN(model.figures.r)) return t("scatter.headline.none", names);
  const r = printR(model.figures.r, app);
  const kind = t(`kind.${model.kind}`);
  if (model.logged) return t("scatter.headline.log", { ...names, r, kind });
  if (!model.published) return t("scatter.headline", { ...names, r, kind });
  const published = number(model.published.r, 2);
  return t("scatter.headline.published", { ...names, r, kind, published });
}

/** Name and unit of a measure, as the title of its axis. */
export function axisTitle(view: MeasureView, log: boolean, { locale }: AppContext): string {
  const { t, text, list } = locale;
  const about = [
    ...(view.measure.unit ? [text(view.measure.unit)] : []),
    ...(log ? [t("scatter.log")] : []),
  ];
  const title = text(view.measure.title);
  return about.length > 0 ? t("scatter.axis", { title, about: list(about) }) : title;
}

/** The line as an equation. */
export function equation(model: ScatterModel, { locale }: AppContext): string {
  const { slope, intercept } = model.figures;
  const print = (value: number): string => {
    const size = value === 0 ? 0 : Math.floor(Math.log10(Math.abs(value)));
    return locale.number(value, Math.max(0, SIGNIFICANT - 1 - size));
  };
  const [left, right] = [model.yAxis.log ? "lg y" : "y", model.xAxis.log ? "lg x" : "x"];
  const sign = slope < 0 ? "\u2212" : "+";
  return `${left} = ${print(intercept)} ${sign} ${print(Math.abs(slope))} ${right}`;
}

/** How far a unit lies off the line, in words; on a logarithmic axis as a multiple of the line. */
export function residualText(unit: string, model: ScatterModel, app: AppContext): string {
  const { t, number } = app.locale;
  const residual = model.residual(unit);
  if (Number.isNaN(residual)) return "";
  if (model.yAxis.log) return t("scatter.ratio", { value: number(10 ** residual, 2) });
  const value = residualSize(residual, model, app);
  return t(residual < 0 ? "scatter.below" : "scatter.above", { value });
}

/** The size of a residual in the decimals of y, one at least, none from 1,000 up. */
export function residualSize(residual: number, model: ScatterModel, app: AppContext): string {
  const size = Math.abs(residual);
  return app.locale.number(size, size >= 1000 ? 0 : Math.max(1, model.y.measure.digits));
}

/** What a screen reader hears of a point. */
export function pointText(unit: string, model: ScatterModel, app: AppContext): string {
  const { x, y } = model;
  const parts = [x, y].map((view) => valueText(unit, view, app));
  return app.locale.list(
    [unitName(unit, app), ...parts, residualText(unit, model, app)].filter((part) => part !== ""),
  );
}

/** A value with its measure, unit and kind. */
function valueText(unit: string, view: MeasureView, app: AppContext): string {
  const { t, text } = app.locale;
  return t("scatter.value", {
    measure: text(view.measure.title),
    kind: t(`kind.${view.kindAt(unit)}`),
    value: `${view.print(view.reading?.value(unit) ?? NaN)}${view.measure.unit ? ` ${text(view.measure.unit)}` : ""}`,
  });
}

/** What has to be known with the figures: blanks, what a correlation is not, where it comes from. */
export function scatterNotes(model: ScatterModel, app: AppContext): string[] {
  const { t, text, list } = app.locale;
  const [computed, estimated] = model.rows;
  const notes: string[] = [];
  for (const view of model.same ? [model.x] : [model.x, model.y]) {
    const names = list(model.missing(view).map((unit) => unitName(unit, app)));
    if (names) notes.push(t("scatter.missing", { names, measure: text(view.measure.title) }));
  }
  if (model.same) notes.push(t("scatter.note.same"));
  else if (computed && estimated) {
    notes.push(
      t("scatter.note.moves", {
        computed: printR(computed.figures.r, app),
        estimated: printR(estimated.figures.r, app),
      }),
    );
    if (model.published) notes.push(t("scatter.note.imposed"));
  }
  notes.push(t("scatter.note.cause", { n: model.figures.n }));
  if (model.part) notes.push(t("scatter.note.part", { part: text(model.part.measure.title) }));
  if (model.published && model.part?.measure.family === "subindex") {
    notes.push(t("scatter.note.subindex"));
  }
  if (model.logged) notes.push(t("scatter.note.log"));
  const unscored = units.filter(({ indexed }) => !indexed).map(({ id }) => unitName(id, app));
  notes.push(t("scatter.note.unscored", { names: list(unscored) }));
  return notes;
}

/** A bound of the residual classes; on a logarithmic axis as a multiple of the line. */
export function printBreak(edge: number, model: ScatterModel, { locale }: AppContext): string {
  if (model.yAxis.log) return `\u00d7${locale.number(10 ** edge, 2)}`;
  const digits = (String(Number(edge.toPrecision(6))).split(".")[1] ?? "").length;
  return `${edge < 0 ? "\u2212" : "+"}${locale.number(Math.abs(edge), digits)}`;
}

/** How the residuals are cut into classes. */
export function residualScale(model: ScatterModel, app: AppContext): string {
  const { t, text } = app.locale;
  const { breaks } = model.residuals;
  const [low, high, next] = [2, 3, 4].map((i) => printBreak(breaks[i] ?? NaN, model, app));
  const unit = model.yAxis.log ? "" : model.y.measure.unit ? ` ${text(model.y.measure.unit)}` : "";
  return t("scatter.residual.scale", { low: low ?? "", high: high ?? "", next: next ?? "", unit });
}

/** How our correlation stands to the published one. */
export function verdictText(
  r: number,
  verdict: Verdict,
  model: ScatterModel,
  { locale }: AppContext,
): string {
  const published = model.published?.r ?? NaN;
  const percent = locale.number(Math.abs(r / published - 1) * 100, 1);
  return locale.t(`scatter.verdict.${verdict}`, { percent });
}

/** What a published relation is called in a row of choices. */
export function relationName({ x }: PublishedRelation, { locale }: AppContext): string {
  return locale.text(measureOf(x).title);
}
