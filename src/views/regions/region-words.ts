import { groupings } from "../../catalog/catalog";
import { groupFact } from "../../catalog/group-fact";
import { groupName } from "../../catalog/member-groups";
import { figuresOf } from "../../map/group-marks";
import type { GroupFigures } from "../../model/group-measure";
import type { MemberGroup } from "../../model/index-result";
import type { AppContext } from "../context";
import { printShare } from "../map/group-choice";
import type { MeasureView } from "../measure-view.svelte";
import { comparedFigures, isPublished } from "./region-rows";
import type { RegionsModel } from "./regions-model.svelte";

/** One sentence on the groups, or on the one in focus; it is computed from the figures. */
export function regionsHeadline(model: RegionsModel, view: MeasureView, app: AppContext): string {
  const { t, text, lang } = app.locale;
  const measure = text(view.measure.title);
  if (!view.reading) return t("headline.loading", { measure });
  const sentence = model.region
    ? regionSentence(model.region, model, view, app)
    : groupsSentence(model, view, app);
  if (view.measure.family === "index") return sentence;
  return `${measure}${lang === "en" ? ": " : "："}${sentence}`;
}

function groupsSentence(model: RegionsModel, view: MeasureView, app: AppContext): string {
  const { t, text } = app.locale;
  const subject = t(`regions.subject.${app.params.current.set}`);
  const figures = comparedFigures(ranked(model), view);
  const name = (id: string | undefined): string => (id === undefined ? "" : text(groupName(id)));
  const bySum = sorted(figures, "sum")[0]?.id;
  const byMean = sorted(figures, "mean");
  const [a, b] = [name(byMean[0]?.id), name(byMean.at(-1)?.id)];
  if (!view.measure.additive) return t("regions.head.rate", { subject, a, b });
  if (bySum === byMean[0]?.id) return t("regions.head.same", { subject, a });
  if (bySum === byMean.at(-1)?.id) return t("regions.head.last", { subject, a: b });
  return t("regions.head.differ", { subject, a: name(bySum), b: a });
}

function regionSentence(
  group: MemberGroup,
  model: RegionsModel,
  view: MeasureView,
  app: AppContext,
): string {
  const { t, text, plural } = app.locale;
  const mean = comparedFigures([group], view)[0]?.mean ?? NaN;
  return t(isPublished([group], view) ? "regions.head.region.published" : "regions.head.region", {
    region: text(groupName(group.id)),
    members: plural("regions.count", group.members.length),
    mean: view.printMean(mean),
    than: than(mean, model, view, app),
  });
}

/** Says by which figure the groups stand in order, and why that matters. */
export function whyLine(model: RegionsModel, view: MeasureView, app: AppContext): string {
  const { t, text, plural, number, lang } = app.locale;
  if (!view.measure.additive) return t("group.note.rate");
  const groups = model.region ? [model.region] : ranked(model);
  const largest = sorted(comparedFigures(groups, view), "sum")[0];
  if (!largest) return "";
  const example = t(isPublished(groups, view) ? "regions.why.published" : "regions.why.ours", {
    region: text(groupName(largest.id)),
    members: plural("regions.count", largest.count),
    sum: number(largest.sum, view.measure.digits),
    share: printShare(largest.share, app),
    mean: view.printMean(largest.mean),
    than: than(largest.mean, model, view, app),
  });
  return [t(`regions.why.${model.by}`), example].join(lang === "en" ? " " : "");
}

/** Groups whose published sum the estimates do not meet, and why; nothing where they meet them all. */
export function unmetNote(model: RegionsModel, view: MeasureView, app: AppContext): string {
  const { t, text, list, number } = app.locale;
  const imposed = app.atlas.result?.benchmark?.imposed ?? [];
  if (view.measure.family !== "index" || view.kind !== "estimated" || !view.reading) return "";
  const unmet = (model.region ? [model.region] : model.groups).filter(({ id }) => {
    const fact = groupFact(id, "sum");
    return fact !== null && !imposed.includes(fact.id);
  });
  const parts = figuresOf(unmet, view.reading.units, view.reading.values).map(({ id, sum }) =>
    t("regions.unmet.part", {
      region: text(groupName(id)),
      ours: number(sum, view.measure.digits),
      published: number(groupFact(id, "sum")?.value ?? NaN, view.measure.digits),
    }),
  );
  return parts.length === 0 ? "" : t("regions.unmet", { parts: list(parts) });
}

/** Among the five areas the three poles are compared, which share no province. */
function ranked(model: RegionsModel): readonly MemberGroup[] {
  const poles = new Set(groupings.poles.map(({ id }) => id));
  const some = model.groups.some(({ id }) => poles.has(id));
  return model.groups.filter(({ id }) => !some || poles.has(id));
}

const sorted = (figures: readonly GroupFigures[], by: "sum" | "mean"): GroupFigures[] =>
  figures.filter((group) => !Number.isNaN(group[by])).sort((a, b) => b[by] - a[by]);

function than(mean: number, model: RegionsModel, view: MeasureView, app: AppContext): string {
  const [own, nation] = [view.printMean(mean), view.printMean(model.nation)];
  const key = own === nation ? "same" : mean < model.nation ? "below" : "above";
  return app.locale.t(`regions.than.${key}`, { nation });
}

/** What the reader has to know of a group's members: who named them, on what ground. */
export function membershipNotes(group: MemberGroup, app: AppContext): string[] {
  const { t, text } = app.locale;
  const { set, variant } = app.params.current;
  const fact = groupFact(group.id, "sum");
  const pole = groupings.poles.find(({ id }) => id === group.id);
  const chosen = pole?.variants.find(({ id }) => id === (variant[pole.id] ?? pole.default));
  const partition = groupings.partitions.find(({ id, groups }) =>
    set === "areas" ? groups.some(({ id: own }) => own === group.id) : id === set,
  );
  const source = chosen?.source ?? partition?.source;
  const notes = fact ? [t(`regions.membership.${fact.membership}`)] : [];
  if (!app.locale.notes) return notes;
  if (source) notes.push(t("regions.membership.source", { source: text(source.title) }));
  if (fact?.note) notes.push(text(fact.note));
  return notes;
}

/** What a membership other than the default does and does not change; nothing at the defaults. */
export function variantNote(view: MeasureView, app: AppContext): string {
  const { t, text, list, lang } = app.locale;
  const { variant } = app.params.current;
  const other = groupings.poles.filter(
    (pole) => (variant[pole.id] ?? pole.default) !== pole.default,
  );
  if (other.length === 0) return "";
  const named = other.map((pole) => {
    const standard = pole.variants.find(({ id }) => id === pole.default);
    const open = lang === "en" ? " (" : "（";
    const close = lang === "en" ? ")" : "）";
    return `${text(pole.name)}${open}${standard ? text(standard.name) : ""}${close}`;
  });
  return t(view.kind === "estimated" ? "regions.variant.estimated" : "regions.variant.other", {
    defaults: list(named),
  });
}
