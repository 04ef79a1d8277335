import { untrack } from "svelte";
import { measureOf } from "../catalog/measures";
import type { Locale } from "./locale.svelte";
import type { ParamsState } from "./params.svelte";

/** Keeps <html> in step with the choices that reach beyond the app: language, title and theme. */
export function followDocument(params: ParamsState, locale: Locale): void {
  const page = document.documentElement;
  $effect.root(() => {
    $effect(() => {
      void locale.use(params.current.lang);
    });
    $effect(() => {
      // A proxy's remark stands beside an indicator; the scores of the first screen have none.
      if (!locale.notes && measureOf(params.current.ind).family === "indicator") {
        void untrack(() => locale.useNotes());
      }
    });
    $effect(() => {
      page.lang = locale.lang;
      document.title = locale.t("app.title");
    });
    $effect(() => {
      const theme = { auto: null, true: "dark", false: "light" }[params.current.dark];
      if (theme === null) delete page.dataset["theme"];
      else page.dataset["theme"] = theme;
    });
  });
}
