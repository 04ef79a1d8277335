import type { Component } from "svelte";
import type { AppContext } from "../context";

type Outlet = () => Promise<{ default: Component<{ app: AppContext }> }>;

/** The ways on which the present view leaves the site, by the word of their messages. */
export const outlets = {
  share: () => import("./SharePanel.svelte"),
  embed: () => import("./EmbedPanel.svelte"),
  download: () => import("./DownloadPanel.svelte"),
} satisfies Readonly<Record<string, Outlet>>;

export type OutletName = keyof typeof outlets;
export const OUTLET_NAMES = Object.keys(outlets) as OutletName[];
