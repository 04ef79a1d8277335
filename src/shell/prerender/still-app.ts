import { indicators, units } from "../../catalog/catalog";
import { computeIndex } from "../../engine/compute-index";
import { parsePanelCsv } from "../../formats/panel-csv";
import type { Messages } from "../../i18n/message";
import { drawBaseMap, type ChinaTopology } from "../../map/base-map";
import type { BaseMap } from "../../model/base-map";
import type { IndexResult } from "../../model/index-result";
import type { Lang } from "../../model/lang";
import type { Panel } from "../../model/panel";
import type { Params } from "../../model/params";
import { baselineQuery } from "../../state/index-query";
import { ParamsState } from "../../state/params.svelte";
import { vocabulary } from "../../state/vocabulary";
import type { AppContext } from "../../views/context";
import { createApp } from "../create-app";

/** The figures and the map that everything made at build time is drawn from. */
export interface StillData {
  readonly panel: Panel;
  readonly result: IndexResult;
  readonly base: BaseMap;
}

/** Reads the indicators, computes the baseline and draws a level of the base map. */
export function stillData(panelCsv: string, topology: ChinaTopology, lines: boolean): StillData {
  const parsed = parsePanelCsv(panelCsv, {
    units: units.filter(({ indexed }) => indexed).map(({ id }) => id),
    columns: indicators.map(({ code }) => code),
  });
  if ("error" in parsed) throw new Error(parsed.error.message);
  const { panel } = parsed;
  const steps = drawBaseMap(topology, { lines });
  for (;;) {
    const step = steps.next();
    if (step.done) return { panel, result: computeIndex(baselineQuery(panel)), base: step.value };
  }
}

/** The app in a language with all figures, as no page runs it. */
export function stillApp(lang: Lang, messages: Messages, data: StillData): AppContext {
  const { app } = createApp({
    lang,
    messages,
    complete: true,
    root: "./",
    first: { base: data.base, result: data.result },
    retry: () => undefined,
  });
  app.atlas.panel = data.panel;
  return app;
}

/** The same app at other choices. */
export function atChoices(app: AppContext, choices: Partial<Params>): AppContext {
  const params = new ParamsState(app.locale.lang, vocabulary);
  params.current = { ...params.current, ...choices };
  return { ...app, params };
}
