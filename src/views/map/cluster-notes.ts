import { clustersOf } from "../../state/local-clusters.svelte";
import type { AppContext } from "../context";
import type { MeasureView } from "../measure-view.svelte";
import { LEVEL } from "../method/statistics-text";
import { shownKind } from "./shown-kind";

/** How the clusters are told, what chance alone would bring, and whether they hold for there being many. */
export function clusterNotes(view: MeasureView, app: AppContext): string[] {
  const { t, number, list } = app.locale;
  const kind = shownKind(view);
  const found = clustersOf(app.atlas).of(kind);
  if (!found) return [];
  const { n, permutations, seed } = found.local;
  const level = number(LEVEL, 2);
  const held = (view.reading?.units ?? []).filter((_, i) => (found.adjusted[i] ?? NaN) <= LEVEL);
  const names = list(held.map((unit) => view.name(unit)));
  return [
    t("classes.lisa.note", { level, m: number(permutations, 0), seed: String(seed) }),
    t("classes.lisa.chance", { n, chance: number(n * LEVEL, 1) }),
    held.length > 0
      ? t("classes.lisa.discoveries", { level, names })
      : t("classes.lisa.discoveries.none", { level }),
    ...(kind === "estimated" ? [t("classes.lisa.imposed")] : []),
  ];
}
