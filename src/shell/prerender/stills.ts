import { groupings } from "../../catalog/catalog";
import { memberGroups } from "../../catalog/member-groups";
import { rankBars } from "../../charts/rank-bars";
import { scatter, type ScatterFrame } from "../../charts/scatter";
import { scatterLabels } from "../../charts/scatter-labels";
import { mapPicture } from "../../export/map-picture";
import {
  framedPicture,
  pictureSizes,
  type PictureBlock,
  type PictureWords,
} from "../../export/picture-frame";
import { textWidth } from "../../export/picture-text";
import { rankFigure } from "../../export/rank-figure";
import { scatterFigure } from "../../export/scatter-figure";
import { groupOutlines } from "../../map/group-marks";
import { ranking } from "../../map/reading";
import type { Lang } from "../../model/lang";
import type { AppContext } from "../../views/context";
import { unitName } from "../../views/measure-view.svelte";
import { figureKinds } from "../../views/outlets/figure-kinds";
import { mapStill, stillWords, type MapStill } from "../../views/outlets/map-still";
import { kindLine } from "../../views/outlets/picture-words";
import { regionsHeadline } from "../../views/regions/region-words";
import { RegionsModel } from "../../views/regions/regions-model.svelte";
import { ScatterModel } from "../../views/scatter/scatter-model.svelte";
import { axisTitle, equation, scatterHeadline } from "../../views/scatter/scatter-words";
import { checkStill } from "./check-still";
import { diffusionStill } from "./diffusion-still";
import { atChoices } from "./still-app";

/** Pictures of views for pages without scripts, mails and feeds: light, and readable at this width. */
const WIDTH = 1200;

interface StillStyle {
  readonly lang: Lang;
  readonly scheme: "light";
  readonly width: number;
}

/** The pictures of the views that can be drawn without a page, as SVG by the name of the view. */
export function stills(app: AppContext, address: string): Readonly<Record<string, string>> {
  const style: StillStyle = { lang: app.locale.lang, scheme: "light", width: WIDTH };
  const map = (still: MapStill): string => mapPicture(still.picture, still.words, style);
  return {
    map: map(stillOf(app, address)),
    "map-computed": map(stillOf(atChoices(app, { kind: "computed" }), address)),
    regions: regionsStill(app, address, style),
    rank: rankStill(app, address, style),
    scatter: scatterStill(app, address, style),
    diffusion: framedStill(
      diffusionStill(app, stillOf(app, address).picture.map, {
        ...style,
        width: innerWidth(style),
      }),
      stillWords(app, address),
      style,
    ),
    check: framedStill(
      checkStill(app, { ...style, width: innerWidth(style) }),
      stillWords(app, address, false),
      style,
    ),
  };
}

/** The map of the present choices, which at build time is always there. */
export function stillOf(app: AppContext, address: string): MapStill {
  const still = mapStill(app, address);
  if (!still) throw new Error(`no picture of ${app.params.current.ind}: its figures are not here`);
  return still;
}

/** The five areas together, in the place of values. */
function regionsStill(app: AppContext, address: string, style: StillStyle): string {
  const { picture, words, view } = stillOf(app, address);
  const { base } = app.atlas;
  const groups = memberGroups(app.params.current.set, {});
  const drawn = base.lines ? groupOutlines(groups, base.units, base.lines) : [];
  const names = groups.map(({ id }) => {
    const group = [...groupings.poles, ...groupings.partitions.flatMap((each) => each.groups)].find(
      (each) => each.id === id,
    );
    return { id, text: group ? app.locale.text(group.name) : id };
  });
  const title = regionsHeadline(new RegionsModel(app, view), view, app);
  return mapPicture(
    { map: { ...picture.map, groups: drawn, groupNames: names }, ruler: null },
    {
      ...words,
      title,
      kinds: figureKinds(atChoices(app, { tab: "regions" })).map((kind) => kindLine(kind, app)),
    },
    style,
  );
}

function rankStill(app: AppContext, address: string, style: StillStyle): string {
  const { words, view } = stillOf(app, address);
  const { t, number } = app.locale;
  const order = view.reading ? ranking(view.reading) : [];
  const { mean } = view;
  const rows = order.map((unit) => {
    const kind = view.kindAt(unit);
    return {
      rank: String(view.reading?.rank(unit) ?? ""),
      name: unitName(unit, app),
      value: view.print(view.reading?.value(unit) ?? NaN),
      absence: t("map.blank"),
      seal: kind === view.kind ? null : { kind, seal: t(`seal.${kind}`) },
    };
  });
  const figure = rankFigure(
    {
      rows,
      bars: rankBars(
        order.map((unit) => view.reading?.value(unit) ?? NaN),
        mean.value,
      ),
      mean: `${t(`seal.${mean.kind}`)} ${t("ruler.mean", { value: number(mean.value, 1) })}`,
    },
    {
      ...style,
      width: innerWidth(style),
      nameWidth: Math.max(...rows.map(({ name }) => textWidth(name, 13))),
    },
  );
  return framedPicture(
    figure,
    {
      ...words,
      ...stillWords(app, address, false),
      kinds: [kindLine("published", app), ...words.kinds],
    },
    style,
  );
}

function scatterStill(app: AppContext, address: string, style: StillStyle): string {
  const model = new ScatterModel(app);
  const size = { width: innerWidth(style), height: 640 };
  const frame: ScatterFrame = {
    left: 56,
    top: 34,
    right: size.width - 12,
    bottom: size.height - 44,
  };
  const marks = scatter(model.units, model.xAxis, model.yAxis, model.figures, frame, {
    xTicks: 8,
    yTicks: 7,
  });
  const names = Object.fromEntries(model.units.map((unit) => [unit, unitName(unit, app)]));
  const byResidual = [...model.units].sort(
    (a, b) => Math.abs(model.residual(b)) - Math.abs(model.residual(a)),
  );
  const figure = scatterFigure(
    {
      marks,
      labels: scatterLabels(marks.points, names, byResidual, [], frame),
      frame,
      xTitle: axisTitle(model.x, model.xAxis.log, app),
      yTitle: axisTitle(model.y, model.yAxis.log, app),
      print: (value, digits) => app.locale.number(value, digits),
      kindAt: (unit) => model.y.kindAt(unit),
    },
    { ...style, ...size },
  );
  const words: PictureWords = {
    ...stillWords(app, address, false),
    title: scatterHeadline(model, app),
    about: app.locale.t("scatter.line", { equation: equation(model, app) }),
    kinds: figureKinds(atChoices(app, { tab: "scatter" })).map((kind) => kindLine(kind, app)),
  };
  return framedPicture(figure, words, style);
}

/** A figure with words of its own between those that every picture has. */
const framedStill = (
  {
    figure,
    words,
  }: { figure: PictureBlock; words: Omit<PictureWords, keyof ReturnType<typeof stillWords>> },
  ofAll: ReturnType<typeof stillWords>,
  style: StillStyle,
): string => framedPicture(figure, { ...ofAll, ...words }, style);

const innerWidth = (style: StillStyle): number => style.width - 2 * pictureSizes(style).margin;
