import { sources } from "../../catalog/sources";
import { measureOf } from "../../catalog/measures";
import { INDEX_CHOICES } from "../../model/params";
import type { AppContext } from "../context";
import { uncertaintyOf } from "../../state/uncertainty.svelte";
import { shownMethodology } from "../method/shown-methodology";
import { figureKinds } from "./figure-kinds";
import { dateText, headlineText, kindLine, warningText } from "./picture-words";
import { presentAddress } from "./present-address";

/** A line of what a file's figures rest on: what it tells, and what it says. */
export interface ProvenanceLine {
  readonly name: string;
  readonly text: string;
}

/** What the figures on screen rest on: title, warning, kinds, method, seed, sources, date and address. */
export function provenanceLines(app: AppContext): ProvenanceLine[] {
  const { t } = app.locale;
  const line = (name: Parameters<typeof t>[0], text: string): ProvenanceLine[] =>
    text === "" ? [] : [{ name: t(name), text }];
  const warning = warningText(app);
  const estimated = figureKinds(app).includes("estimated");
  return [
    ...line("download.line.title", headlineText(app)),
    ...line(
      "download.line.warning",
      [warning, estimated ? t("table.estimate.line") : ""].filter(Boolean).join(" · "),
    ),
    ...figureKinds(app).flatMap((kind) => line("download.line.kind", kindLine(kind, app).text)),
    ...line("download.line.method", methodText(app)),
    ...line("download.line.seed", String(uncertaintyOf(app).seed)),
    ...line("download.line.sources", `${t("credit.data")} ${sourceText(app)}`),
    ...line("download.line.date", dateText(app)),
    ...line("download.line.address", presentAddress(app)),
  ];
}

/** The methodology's name and version, and the choices by which the reader's own differs. */
function methodText(app: AppContext): string {
  const { methodology } = shownMethodology(app);
  const id = app.atlas.custom ? "custom" : methodology.id;
  const choices = new URL(presentAddress(app)).searchParams;
  const own = INDEX_CHOICES.flatMap((key) =>
    choices.has(key) ? [`${key}=${choices.get(key) ?? ""}`] : [],
  );
  return [
    id,
    `v${String(app.atlas.result?.methodology.version ?? methodology.version)}`,
    ...own,
  ].join(" ");
}

/** Where an indicator on screen comes from. */
function sourceText({ params, locale }: AppContext): string {
  const { tab, ind, x, y } = params.current;
  const shown = tab === "scatter" ? [x, y] : ["map", "regions", "rank"].includes(tab) ? [ind] : [];
  return shown
    .flatMap((code) => {
      const source = sources.find((one) => one.code === code);
      return source
        ? [`${locale.text(measureOf(code).title)}: ${locale.text(source.source)} ${source.url}`]
        : [];
    })
    .join("; ");
}
