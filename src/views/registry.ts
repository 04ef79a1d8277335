import type { Component } from "svelte";
import type { MessageKey } from "../i18n/message";
import type { Tab } from "../model/params";
import type { AppContext } from "./context";

export interface View {
  readonly tab: Tab;
  readonly title: MessageKey;
  /** Null for the view that is part of the first screen. */
  readonly load: (() => Promise<{ default: Component<{ app: AppContext }> }>) | null;
}

/** All views, in the order of the tabs. */
export const views: readonly View[] = [
  { tab: "map", title: "tab.map", load: null },
  { tab: "regions", title: "tab.regions", load: () => import("./regions/RegionsView.svelte") },
  { tab: "rank", title: "tab.rank", load: () => import("./rank/RankView.svelte") },
  { tab: "scatter", title: "tab.scatter", load: () => import("./scatter/ScatterView.svelte") },
  {
    tab: "diffusion",
    title: "tab.diffusion",
    load: () => import("./diffusion/DiffusionView.svelte"),
  },
  { tab: "lab", title: "tab.lab", load: () => import("./lab/LabView.svelte") },
  { tab: "check", title: "tab.check", load: () => import("./check/CheckView.svelte") },
  { tab: "table", title: "tab.table", load: () => import("./table/TableView.svelte") },
  { tab: "method", title: "tab.method", load: () => import("./method/MethodView.svelte") },
];
