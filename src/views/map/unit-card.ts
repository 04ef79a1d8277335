import { baseline, groupings, units } from "../../catalog/catalog";
import { measureOf } from "../../catalog/measures";
import { mean } from "../../map/reading";
import type { CardBar, CardMark } from "../../model/card";
import type { AppContext } from "../context";
import type { MeasureView } from "../measure-view.svelte";
import { missingIndicators } from "../missing-indicators";

const INDEX = measureOf("index");
const REGIONS = groupings.partitions.find(({ id }) => id === "six-regions")?.groups ?? [];

/** What the card and the tooltip say of a unit. */
export function unitCard(id: string, view: MeasureView, app: AppContext): CardMark {
  const { t, text } = app.locale;
  const unit = units.find((candidate) => candidate.id === id);
  const name = unit ? text(unit.full) : id;
  const value = view.reading?.value(id) ?? NaN;
  const empty: CardMark = {
    unit: id,
    name,
    value: "",
    valueUnit: "",
    seal: null,
    kindText: "",
    rank: "",
    bars: [],
    barsSeal: null,
    barsText: "",
    notes: [],
  };
  if (!unit?.indexed) return { ...empty, notes: [t("unit.excluded")] };

  const bars = domainBars(app, id);
  const card = { ...empty, bars, barsSeal: view.seal("computed"), barsText: t("unit.domains") };
  if (!view.reading || Number.isNaN(value)) return { ...card, notes: [t("unit.nocell")] };

  const kind = view.kindAt(id);
  const rank = view.reading.rank(id);
  return {
    ...card,
    value: view.print(value),
    valueUnit: view.unitAfter,
    seal: view.seal(kind),
    kindText: t(`kind.${kind}`),
    rank: view.rankIsPublished(id)
      ? t("unit.rank.published", { rank })
      : t("unit.rank.of", { rank, n: view.reading.count }),
    notes: [...regionNote(id, view, app), ...coverageNote(id, app)],
    ...view.words(id)?.card,
  };
}

function coverageNote(id: string, { atlas: { result }, locale }: AppContext): string[] {
  const missing = missingIndicators(id, INDEX, result);
  return missing > 0 ? [locale.t("unit.coverage", { n: missing })] : [];
}

/** The country's card: what stands where no unit is chosen. */
export function nationCard(view: MeasureView, app: AppContext): CardMark {
  const { t } = app.locale;
  const { value, kind } = view.mean;
  const known = !Number.isNaN(value);
  return {
    unit: null,
    name: t("unit.nation"),
    value: known ? view.printMean(value) : "",
    valueUnit: view.unitAfter,
    seal: known ? view.seal(kind) : null,
    kindText: t("unit.nation.mean"),
    rank: "",
    bars: domainBars(app, null),
    barsSeal: view.seal("computed"),
    barsText: t("unit.domains"),
    notes: [t("unit.hint")],
  };
}

/** The five domains of a unit, or of the country as the mean of its provinces. */
function domainBars(app: AppContext, id: string | null): CardBar[] {
  const { result } = app.atlas;
  if (!result) return [];
  return result.domains.flatMap((domain) => {
    const component = baseline.domains.find((candidate) => candidate.id === domain.id);
    if (!component) return [];
    const nation = mean(domain.values);
    const value = id === null ? nation : (domain.values[result.units.indexOf(id)] ?? NaN);
    return [
      {
        id: domain.id,
        name: app.locale.text(component.name),
        text: app.locale.number(value, 0),
        length: Number.isNaN(value) ? 0 : Math.round(value * 10) / 10,
        tick: Math.round(nation * 10) / 10,
      },
    ];
  });
}

function regionNote(id: string, view: MeasureView, app: AppContext): string[] {
  const region = REGIONS.find(({ members }) => members.includes(id));
  if (!region || !view.reading) return [];
  const value = mean(region.members.map((member) => view.reading?.value(member) ?? NaN));
  const name = app.locale.text(region.name);
  return [app.locale.t("unit.region", { region: name, value: view.printMean(value) })];
}
