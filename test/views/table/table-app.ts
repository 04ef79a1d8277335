import { readFileSync } from "node:fs";
import { indicators, units } from "../../../src/catalog/catalog";
import { computeIndex } from "../../../src/engine/compute-index";
import { parsePanelCsv } from "../../../src/formats/panel-csv";
import { loadMessages } from "../../../src/i18n/load-messages";
import type { Lang } from "../../../src/model/lang";
import type { Panel } from "../../../src/model/panel";
import type { Params } from "../../../src/model/params";
import { Atlas } from "../../../src/state/atlas.svelte";
import { baselineQuery } from "../../../src/state/index-query";
import { Locale } from "../../../src/state/locale.svelte";
import { ParamsState } from "../../../src/state/params.svelte";
import { vocabulary } from "../../../src/state/vocabulary";
import type { AppContext } from "../../../src/views/context";

function readPanel(): Panel {
  const parsed = parsePanelCsv(readFileSync("public/data/panel.csv", "utf8"), {
    units: units.filter(({ indexed }) => indexed).map(({ id }) => id),
    columns: indicators.map(({ code }) => code),
  });
  if ("error" in parsed) throw new Error(parsed.error.message);
  return parsed.panel;
}

export const panel = readPanel();
export const result = computeIndex(baselineQuery(panel));

/** The app as a page would have it: the index of the real panel, and choices of one's own. */
export async function tableApp(
  choices: Partial<Params> = {},
  lang: Lang = "zh-Hans",
): Promise<AppContext> {
  const app: AppContext = {
    params: new ParamsState(lang, vocabulary),
    locale: new Locale(lang, await loadMessages(lang), true),
    atlas: new Atlas("./", {}),
  };
  app.atlas.panel = panel;
  app.atlas.result = result;
  app.params.current = { ...app.params.current, ...choices };
  return app;
}
