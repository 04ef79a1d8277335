import type { Tab } from "../model/params";
import type { ParamsState } from "./params.svelte";

/** Calls back with the tab on screen, now and at every change. */
export function followTab(params: ParamsState, onTab: (tab: Tab) => void): void {
  $effect.root(() => {
    const tab = $derived(params.current.tab);
    $effect(() => {
      onTab(tab);
    });
  });
}
