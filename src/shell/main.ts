import { hydrate, mount } from "svelte";
import "./tokens.css";
import "./page.css";
import "./print.css";
import "../components/map-scale.css";
import "../components/map.css";
import "../components/ruler-scale.css";
import "../components/ruler.css";
import "../views/map/overview.css";
import "./embed.css";
import { startEngine, type EngineClient } from "../../workers/engine-client";
import { loadCatalogTexts } from "../catalog/load-texts";
import { indexChoices } from "../formats/index-choices";
import { loadMessages } from "../i18n/load-messages";
import type { Messages } from "../i18n/message";
import { LANGS } from "../model/lang";
import { announceAfterRest } from "../state/announce.svelte";
import { CAPTURING, keptText } from "../state/device-store";
import { followDocument } from "../state/document.svelte";
import { follow } from "../state/follow.svelte";
import { needsClasses } from "../views/measure-view.svelte";
import { measureNews } from "../views/measure-news";
import App from "./App.svelte";
import { createApp } from "./create-app";
import { readFirstFrame } from "./first-frame";

const page = document.documentElement;
const lang = LANGS.find((candidate) => candidate === page.lang) ?? "zh-Hans";

const root = page.dataset["root"] ?? "./";
const first = readFirstFrame(document);

/** The messages of the first screen: the page itself carries them when it was prerendered. */
async function pageMessages(): Promise<{ messages: Messages; complete: boolean }> {
  const own = document.querySelector("#messages")?.textContent;
  return own
    ? { messages: JSON.parse(own) as Messages, complete: false }
    : { messages: await loadMessages(lang), complete: true };
}

/** Resolves once what has been drawn is on screen. */
const painted = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/**
 * Not at the top level of the module: what comes late shares it, and would wait until it has ended.
 */
async function start(): Promise<void> {
  const [words] = await Promise.all([pageMessages(), loadCatalogTexts(lang)]);
  const { app, shell } = createApp({
    lang,
    ...words,
    root,
    first,
    retry: (trouble) => {
      if (trouble === "engine") {
        engine.close();
        engine = openEngine();
      }
      void steps[trouble]();
    },
  });

  /** A fresh engine each time: one whose every way has failed does not come back by itself. */
  const openEngine = (): EngineClient =>
    startEngine({
      onRung: (rung) => {
        if (rung === "main") shell.reportMainThread();
      },
    });
  let engine = openEngine();

  /** What loads after the first frame; each can be tried again by itself. */
  const steps = {
    topology: () => app.atlas.loadBase("national"),
    panel: async () => {
      await app.atlas.loadPanel();
      await steps.engine();
    },
    engine: async () => {
      await app.atlas.compute({
        index: async (query, key) => {
          // The engine at hand knows the catalog's methods only; what has a key may ask for any.
          const answer = await (key
            ? (await import("../state/analysis")).analysis().request("index", query, key)
            : engine.request("index", query));
          return answer.status === "done" ? answer.value : null;
        },
      });
      if (app.atlas.troubles.includes("engine")) return;
      void shell.showChoices();
      await drawn;
      await painted();
      page.dataset["ready"] = "engine";
      performance.mark("engine:ready");
    },
  };

  const target = document.querySelector("#app") ?? document.body;
  if (first) {
    hydrate(App, { target, props: { app, shell } });
  } else {
    mount(App, { target, props: { app, shell } });
    void app.atlas.loadBase("lite");
  }
  app.params.connect();
  followDocument(app.params, app.locale);
  announceAfterRest(measureNews(app), (text) => {
    shell.announcement = text;
  });
  follow(
    () => shell.place,
    (place) => void shell.load(place),
  );
  follow(
    () => indexChoices(app.params.current),
    () => void shell.showChoices(),
  );
  const loadClasses = async (): Promise<void> => {
    await app.locale.complete();
    await app.late.loadClasses();
  };
  follow(
    () => needsClasses(app.params.current) || matchMedia("(forced-colors: active)").matches,
    (wanted) => {
      if (wanted) void shell.attempt(loadClasses);
    },
  );
  // A province shown large wants the finer borders; the others stay if these do not come.
  follow(
    () => app.params.current.zoom !== "false" && app.params.current.select.length > 0,
    (wanted) => {
      if (wanted)
        void shell
          .attempt(async () => {
            await app.locale.complete();
            await app.late.loadZoom();
          })
          .then(() => app.atlas.loadBase("detail"));
    },
  );
  follow(
    () => app.params.current.bubbles !== "none" || app.params.current.outline !== "none",
    (wanted) => {
      if (!wanted) return;
      void shell.attempt(async () => {
        await app.locale.complete();
        await app.late.loadOverlay();
      });
    },
  );

  const drawn = (async () => {
    // Until the language of the address is here, the page stays hidden rather than speak another.
    await app.locale.use(app.params.current.lang);
    await painted();
    delete page.dataset["pending"];
    page.dataset["ready"] = "map";
    performance.mark("map:drawn");
  })();
  const { embed } = app.params.current;
  if (embed || parent !== self)
    void shell.attempt(async () => {
      const [{ followFrame, FrameFoot }] = await Promise.all([
        import("../views/embed/follow-frame"),
        app.locale.complete(),
      ]);
      if (embed) shell.foot = FrameFoot;
      followFrame(app, drawn);
    });
  await Promise.all([drawn, steps.panel()]);
  if (app.params.current.zoom === "false") await steps.topology();
  if (keptText(CAPTURING))
    void shell.attempt(async () => {
      await (await import("../views/story/open-capture")).openCapture(app);
    });
  // Who has the site on the device, or is about to present it. Without an origin the question is an error.
  if (
    parent === self &&
    !embed &&
    origin !== "null" &&
    "serviceWorker" in navigator &&
    (navigator.serviceWorker.controller ?? /[?&]view=/.test(location.search))
  )
    void shell.attempt(async () => {
      await (await import("../views/offline/follow-offline")).followOffline(app);
    });
}

void start();
