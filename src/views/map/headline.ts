import { groupings, indicators, baseline } from "../../catalog/catalog";
import type { MessageKey } from "../../i18n/message";
import type { AppContext } from "../context";
import type { MeasureView } from "../measure-view.svelte";
import type { MapModel } from "./map-model.svelte";

const WEST =
  groupings.partitions
    .find(({ id }) => id === "four-zones")
    ?.groups.find(({ id }) => id === "west-zone")?.members ?? [];
const LEADING = 10;
/** As many provinces as the sentence names. */
const NAMED = 3;

/** One sentence that says what the present figures show; it is computed from them. */
export function headline(view: MeasureView, model: MapModel, app: AppContext): string {
  const { t, text, list } = app.locale;
  const measure = text(view.measure.title);
  if (!view.reading) return t("headline.loading", { measure });
  if (model.grouped) {
    const rows = app.late.overlay?.groupRows(model.groupsShown, model.by, view, app);
    const [a = "", b = ""] = [rows?.[0], rows?.at(-1)].map(
      (row) => row && app.late.overlay?.namedGroup(row, app),
    );
    return t("headline.groups", {
      measure,
      by: t(`group.${model.by}`),
      kind: t(`kind.${view.kind === "source" ? "computed" : view.kind}`),
      a,
      b,
    });
  }
  const own = app.late.classes?.derivedHeadline(view, app);
  if (own) return own;
  const order = model.order;
  if (view.measure.family === "index") {
    const { reading } = view;
    const west = order.filter((unit) => reading.rank(unit) <= LEADING && WEST.includes(unit));
    const names = list(west.map((unit) => view.name(unit)));
    const key = west.length === 0 ? "0" : west.length === 1 ? "1" : "many";
    return t(`headline.west.${key}`, { n: west.length, names });
  }
  const tied = order.filter((unit) => view.reading?.rank(unit) === 1).length;
  if (tied > NAMED) return t("headline.tied", { measure, n: tied });
  const [a = "", b = "", c = ""] = order.map((unit) => view.name(unit));
  return t("headline.top", { measure, a, b, c });
}

/** What the measure is, and whose number. */
export function introduction(view: MeasureView, app: AppContext): string {
  const { t, text, lang } = app.locale;
  const { measure } = view;
  if (measure.family === "index") {
    const n = baseline.domains.reduce((sum, domain) => sum + domain.indicators.length, 0);
    return t(view.kind === "estimated" ? "intro.index.estimated" : "intro.index.computed", { n });
  }
  // Its words come with its values.
  if (measure.family === "derived") {
    return view.reading ? t(`classes.intro.${measure.code}` as MessageKey) : "";
  }
  if (measure.family !== "indicator") {
    const parts = [...baseline.domains, ...baseline.subindices];
    const n = parts.find(({ id }) => id === measure.code)?.indicators.length ?? 0;
    return t("intro.domain", { measure: text(measure.title), n });
  }
  const indicator = indicators.find(({ code }) => code === measure.code);
  if (!indicator) return "";
  const status = t(`status.${indicator.status}`);
  const intro = t("intro.indicator", {
    title: text(indicator.title),
    year: indicator.year,
    unit: text(indicator.unit),
    status,
  });
  if (!indicator.proxyFor || !app.locale.notes) return intro;
  const space = lang === "en" ? " " : "";
  return intro + space + t("status.proxy", { for: text(indicator.proxyFor) });
}
