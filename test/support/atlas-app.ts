import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { indicators, units } from "../../src/catalog/catalog";
import { computeIndex } from "../../src/engine/compute-index";
import { parsePanelCsv } from "../../src/formats/panel-csv";
import { loadMessages } from "../../src/i18n/load-messages";
import type { IndexResult } from "../../src/model/index-result";
import type { Lang } from "../../src/model/lang";
import type { Panel } from "../../src/model/panel";
import type { Params } from "../../src/model/params";
import { createApp } from "../../src/shell/create-app";
import type { Shell } from "../../src/shell/shell.svelte";
import { baselineQuery } from "../../src/state/index-query";
import type { AppContext } from "../../src/views/context";
import { MeasureView } from "../../src/views/measure-view.svelte";
import { MapModel } from "../../src/views/map/map-model.svelte";
import { drawnMap, type Level } from "./drawn-map";

export const panelCsv = readFileSync(
  fileURLToPath(new URL("../../public/data/panel.csv", import.meta.url)),
  "utf8",
);

function readPanel(): Panel {
  const parsed = parsePanelCsv(panelCsv, {
    units: units.filter(({ indexed }) => indexed).map(({ id }) => id),
    columns: indicators.map(({ code }) => code),
  });
  if ("error" in parsed) throw new Error(parsed.error.message);
  return parsed.panel;
}

export const panel = readPanel();
/** The baseline index of the real panel. */
export const result: IndexResult = computeIndex(baselineQuery(panel));

export interface AtlasApp {
  readonly app: AppContext;
  readonly shell: Shell;
  readonly view: MeasureView;
  readonly model: MapModel;
}

/** The app with the real panel, its index and a drawn map, at choices of one's own. */
export async function atlasApp(
  choices: Partial<Params> = {},
  { lang = "zh-Hans", level = "national" }: { lang?: Lang; level?: Level } = {},
): Promise<AtlasApp> {
  const base = level === "lite" ? { ...drawnMap("lite"), lines: null } : drawnMap(level);
  const { app, shell } = createApp({
    lang,
    messages: await loadMessages(lang),
    complete: true,
    root: "./",
    first: { base, result },
    retry: () => undefined,
  });
  app.atlas.panel = panel;
  await Promise.all([app.late.loadOverlay(), app.late.loadClasses()]);
  app.params.current = { ...app.params.current, ...choices };
  const view = new MeasureView(app);
  return { app, shell, view, model: new MapModel(app, view) };
}
