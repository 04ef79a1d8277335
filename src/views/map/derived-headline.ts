import { clustersAt, type Cluster } from "../../map/cluster-classes";
import { ranking } from "../../map/reading";
import { clustersOf } from "../../state/local-clusters.svelte";
import type { AppContext } from "../context";
import type { MeasureView } from "../measure-view.svelte";
import { LEVEL } from "../method/statistics-text";
import { shownKind } from "./shown-kind";

/** As many provinces as are named; what is more is counted. */
const NAMED = 4;

/** What a measure shows that is not told by its three highest; empty for the others. */
export function derivedHeadline(view: MeasureView, app: AppContext): string {
  const { reading, measure } = view;
  if (!reading) return "";
  const { t } = app.locale;
  const kind = t(`kind.${shownKind(view)}`);
  if (measure.code === "interval") {
    const [first = ""] = ranking(reading);
    const widest = ranking(reading).filter((unit) => reading.rank(unit) === 1);
    const n = view.print(reading.value(first));
    return t("classes.interval.headline", { kind, names: named(widest, view, app), n });
  }
  const found = measure.code === "lisa" ? clustersOf(app.atlas).of(shownKind(view)) : null;
  if (!found) return "";
  const clusters = clustersAt(found.local, LEVEL);
  const of = (wanted: Cluster): string =>
    named(
      reading.units.filter((_, i) => clusters[i] === wanted),
      view,
      app,
    );
  return t("classes.lisa.headline", { kind, high: of("HH"), low: of("LL") });
}

function named(members: readonly string[], view: MeasureView, { locale }: AppContext): string {
  if (members.length === 0) return locale.t("classes.lisa.nobody");
  const names = locale.list(members.slice(0, NAMED).map((unit) => view.name(unit)));
  return members.length > NAMED
    ? locale.t("classes.lisa.more", { names, n: members.length })
    : names;
}
