import { measureOf } from "../../catalog/measures";
import type { KindLine } from "../../export/kind-lines";
import type { PictureWords } from "../../export/picture-frame";
import type { AppContext } from "../context";
import { modelSeal } from "../diffusion/model-seal";
import { figureKinds, type OutletKind } from "./figure-kinds";
import { presentAddress } from "./present-address";

/** What nobody may miss of a figure: that the index is the reader's own, or that it is a scenario. */
export function warningText({ atlas, params, locale: { t } }: AppContext): string {
  const scenario = params.current.tab === "diffusion" ? t("diffusion.lead.badge") : "";
  return [atlas.custom ? t("lab.custom") : "", scenario].filter(Boolean).join(" · ");
}

/** The headline on screen. */
export const headlineText = ({ locale: { t } }: AppContext): string =>
  document.querySelector("main h1")?.textContent.replace(/\s+/g, " ").trim() ?? t("app.title");

/**
 * What stands around a picture of the view.
 *
 * @param about name of the figure, if it is not the main one
 * @param mapped whether it holds a map, whose source is named then
 */
export function pictureWords(app: AppContext, about: string, mapped: boolean): PictureWords {
  const { t } = app.locale;
  const approval = import.meta.env.VITE_MAP_APPROVAL_NUMBER ?? "";
  const map = t("credit.map") + (approval && `  ${t("credit.approval", { number: approval })}`);
  return {
    title: headlineText(app),
    about: about === "" ? measureText(app) : about,
    kinds: figureKinds(app).map((kind) => kindLine(kind, app)),
    warning: warningText(app),
    credits: [...(mapped ? [map] : []), t("credit.data")],
    address: `${t("app.name")} · ${dateText(app)} · ${presentAddress(app)}`,
  };
}

/** The measure that a headline need not name. */
function measureText({ params, locale }: AppContext): string {
  const { tab, ind, story, view } = params.current;
  if (story !== "" || view !== "" || !["map", "regions", "rank"].includes(tab)) return "";
  const { title, unit } = measureOf(ind);
  return unit ? `${locale.text(title)} (${locale.text(unit)})` : locale.text(title);
}

export function kindLine(kind: OutletKind, app: AppContext): KindLine {
  const { t } = app.locale;
  if (kind === "model") {
    return { kind, seal: modelSeal(app).character, text: t("diffusion.lead.badge") };
  }
  const long = t(`kind.${kind}.long`);
  return {
    kind,
    seal: t(`seal.${kind}`),
    text: t("download.kind", { kind: t(`kind.${kind}`), long }),
  };
}

export const dateText = ({ locale }: AppContext, date = new Date()): string =>
  locale.t("download.date", { date: isoDate(date) });

/** The reader's own day, not that of Greenwich: "2026-11-29". */
export const isoDate = (date = new Date()): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, "0"))
    .join("-");
