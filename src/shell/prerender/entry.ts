import { render } from "svelte/server";
import { indicators, units } from "../../catalog/catalog";
import { computeIndex } from "../../engine/compute-index";
import { parsePanelCsv } from "../../formats/panel-csv";
import { loadMessages } from "../../i18n/load-messages";
import { drawBaseMap, type ChinaTopology } from "../../map/base-map";
import type { Lang } from "../../model/lang";
import { baselineQuery } from "../../state/index-query";
import App from "../App.svelte";
import { createApp } from "../create-app";
import { printFirstFrame, type FirstFrame } from "../first-frame";
import type { Page, PrerenderEntry } from "./page";

/** Computes and draws the first frame: the same engine and the same marks as the running page. */
function firstFrame(panelCsv: string, lite: ChinaTopology): FirstFrame {
  const parsed = parsePanelCsv(panelCsv, {
    units: units.filter(({ indexed }) => indexed).map(({ id }) => id),
    columns: indicators.map(({ code }) => code),
  });
  if ("error" in parsed) throw new Error(parsed.error.message);
  const steps = drawBaseMap(lite, { lines: false });
  for (;;) {
    const step = steps.next();
    if (step.done) return { base: step.value, result: computeIndex(baselineQuery(parsed.panel)) };
  }
}

async function renderPage(lang: Lang, frame: FirstFrame): Promise<Page> {
  const messages = await loadMessages(lang);
  const { app, shell } = createApp({
    lang,
    messages,
    complete: true,
    root: "./",
    first: frame,
    retry: () => undefined,
  });
  const { body } = render(App, { props: { app, shell } });
  return {
    body,
    messages,
    first: printFirstFrame(frame),
  };
}

export const renderPages: PrerenderEntry["renderPages"] = async (langs, panelCsv, liteTopology) => {
  const frame = firstFrame(panelCsv, liteTopology as ChinaTopology);
  const pages: Record<string, Page> = {};
  for (const lang of langs) pages[lang] = await renderPage(lang, frame);
  return pages;
};
