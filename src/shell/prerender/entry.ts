import { render } from "svelte/server";
import { loadMessages } from "../../i18n/load-messages";
import type { ChinaTopology } from "../../map/base-map";
import type { Lang } from "../../model/lang";
import App from "../App.svelte";
import { createApp } from "../create-app";
import { printFirstFrame, type FirstFrame } from "../first-frame";
import type { Page, PrerenderEntry } from "./page";
import { stillData } from "./still-app";

export { renderOutlets } from "./outlets";

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
    first: printFirstFrame({ base: frame.base, result: frame.result }),
  };
}

export const renderPages: PrerenderEntry["renderPages"] = async (langs, panelCsv, liteTopology) => {
  // The same engine and the same marks as the running page.
  const frame = stillData(panelCsv, liteTopology as ChinaTopology, false);
  const pages: Record<string, Page> = {};
  for (const lang of langs) pages[lang] = await renderPage(lang, frame);
  return pages;
};
