import { units } from "../../catalog/catalog";
import type { MapPicture } from "../../export/map-picture";
import type { PictureWords } from "../../export/picture-frame";
import type { AppContext } from "../context";
import { headline } from "../map/headline";
import { MapModel } from "../map/map-model.svelte";
import { MeasureView } from "../measure-view.svelte";
import { kindLine } from "./picture-words";

/** A map as it stands at the present choices, ready to be drawn without a page. */
export interface MapStill {
  readonly view: MeasureView;
  readonly picture: MapPicture;
  readonly words: PictureWords;
}

/** The map of the present choices as a picture; null while its figures or its lines are not here. */
export function mapStill(app: AppContext, address: string): MapStill | null {
  const view = new MeasureView(app);
  const model = new MapModel(app, view);
  const { reading } = view;
  const { base } = app.atlas;
  if (!reading || !base.lines) return null;
  const { t } = app.locale;
  const { mean } = view;
  const diverging = reading.classes.tones === "d" ? app.late.classes?.DIVERGING : undefined;
  const printed = reading.units.flatMap((unit, i) => {
    const value = reading.values[i] ?? NaN;
    if (Number.isNaN(value)) return [];
    return [[unit, view.words(unit)?.short ?? view.printShort(value)] as const];
  });
  return {
    view,
    picture: {
      map: {
        lang: app.locale.lang,
        units,
        base,
        classes: reading.classes,
        ...(diverging && { ramps: diverging }),
        values: Object.fromEntries(printed),
        selected: app.params.current.select,
        insetTitle: t("map.inset"),
        noData: t("ruler.nodata"),
      },
      ruler: {
        units: reading.units,
        values: reading.values,
        print: (value) => view.printBreak(value),
        mean: {
          value: mean.value,
          text: t(mean.kind === "published" ? "ruler.mean" : "ruler.mean.plain", {
            value: view.printMean(mean.value),
          }),
          seal: t(`seal.${mean.kind}`),
          kind: mean.kind,
        },
      },
    },
    words: {
      ...stillWords(app, address),
      title: headline(view, model, app),
      about: aboutOf(view, app),
      kinds: [kindLine(view.kind, app)],
    },
  };
}

/** What every picture of the site says: its sources, the map's too if it is `mapped`, and that an index is the reader's own. */
export function stillWords(
  { atlas, locale }: AppContext,
  address: string,
  mapped = true,
): Pick<PictureWords, "warning" | "credits" | "address"> {
  const { t } = locale;
  const number = import.meta.env.VITE_MAP_APPROVAL_NUMBER ?? "";
  return {
    warning: atlas.custom ? t("lab.custom") : "",
    credits: [
      ...(mapped ? [t("credit.map")] : []),
      ...(mapped && number !== "" ? [t("credit.approval", { number })] : []),
      t("credit.data"),
    ],
    address,
  };
}

/** The measure with its unit: a headline may leave them out. */
function aboutOf(view: MeasureView, { locale }: AppContext): string {
  const title = locale.text(view.measure.title);
  const unit = view.measure.unit ? locale.text(view.measure.unit) : "";
  return unit === "" ? title : locale.t("scatter.axis", { title, about: unit });
}
