import { ranking } from "../map/reading";
import type { AppContext } from "./context";
import { MeasureView } from "./measure-view.svelte";

/** What is announced when another measure comes on screen: its name, its highest and its lowest province. */
export function measureNews(app: AppContext): () => string {
  const view = new MeasureView(app);
  return () => {
    if (!view.reading) return "";
    const order = ranking(view.reading);
    const [a, b] = [order[0], order.at(-1)].map((unit) => view.name(unit ?? ""));
    const measure = app.locale.text(view.measure.title);
    return app.locale.t("status.updated", { measure, a: a ?? "", b: b ?? "" });
  };
}
