import { PICTURE_COLOURS } from "../../export/picture-colours";
import { picturePng, type Png } from "../../export/picture-png";
import { SANS } from "../../export/picture-text";
import { posterSvg, type PosterRow } from "../../export/poster";
import { qrPath } from "../../export/qr-path";
import { ranking } from "../../map/reading";
import type { AppContext } from "../context";
import type { MeasureView } from "../measure-view.svelte";
import { mapStill } from "./map-still";
import { presentAddress } from "./present-address";
import { schemeOnScreen } from "./scheme-on-screen";

/** Provinces that the poster names when none is selected. */
const TOP = 5;

/** The tall picture of the present measure; null while its figures are not here. */
export async function presentPoster(app: AppContext): Promise<Png | null> {
  if (!app.atlas.base.lines) await app.atlas.loadBase("national");
  const { lang, t } = app.locale;
  const address = presentAddress(app);
  const still = mapStill(app, address);
  if (!still) return null;
  const { view, picture, words } = still;
  const { select } = app.params.current;
  const scheme = schemeOnScreen();
  const { svg, width, height } = posterSvg(
    {
      picture,
      words,
      name: t("app.name"),
      rowsTitle: t(select.length > 0 ? "poster.selected" : "poster.top"),
      rows: posterRows(view, select, app),
      code: qrPath(address),
      codeWords: t("poster.scan"),
    },
    { lang, scheme },
  );
  const { page } = PICTURE_COLOURS[scheme];
  const whole = { width, height, ground: page, lang, font: SANS[lang] };
  const about = { title: words.title, about: words.credits.join("\n") };
  return picturePng({ ...whole, ...about, defs: "", layers: [svg] }, 1);
}

/** The selected provinces, else the first five, each with its value and whose it is. */
export function posterRows(
  view: MeasureView,
  select: readonly string[],
  { locale }: AppContext,
): PosterRow[] {
  const { reading } = view;
  if (!reading) return [];
  const order = ranking(reading);
  const longest = Math.max(0, ...order.map((unit) => reading.value(unit)));
  const shown =
    select.length > 0 ? order.filter((unit) => select.includes(unit)) : order.slice(0, TOP);
  return shown.map((unit) => {
    const value = reading.value(unit);
    const kind = view.kindAt(unit);
    return {
      rank: String(reading.rank(unit)),
      name: view.name(unit),
      value: view.words(unit)?.short ?? view.print(value),
      length: longest > 0 ? Math.max(0, value / longest) : 0,
      kind,
      seal: locale.t(`seal.${kind}`),
    };
  });
}
