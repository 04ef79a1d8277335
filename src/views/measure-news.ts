import { ranking } from "../map/reading";
import type { AppContext } from "./context";
import { MeasureView } from "./measure-view.svelte";

/** As many provinces as are named where several share an end. */
const NAMED = 3;

/** What is announced when another measure comes on screen: its name, its highest and its lowest province. */
export function measureNews(app: AppContext): () => string {
  const view = new MeasureView(app);
  return () => {
    // A talk tells its steps itself.
    if (!view.reading || app.params.current.view !== "") return "";
    const { reading } = view;
    const order = ranking(reading);
    const [a, b] = [order[0], order.at(-1)].map((end) => {
      const tied = order.filter((unit) => reading.rank(unit) === reading.rank(end ?? ""));
      return tied.length > NAMED
        ? app.locale.t("status.tied", { n: tied.length })
        : app.locale.list(tied.map((unit) => view.name(unit)));
    });
    const measure = app.locale.text(view.measure.title);
    return app.locale.t("status.updated", { measure, a: a ?? "", b: b ?? "" });
  };
}
