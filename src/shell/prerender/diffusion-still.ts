import { diffuse } from "../../engine/diffusion/diffuse";
import { drawingFront } from "../../engine/diffusion/drawing-front";
import { actsFigure, type ActsKey } from "../../export/acts-figure";
import type { MapFigure } from "../../export/map-figure";
import type { Scheme } from "../../export/picture-colours";
import type { PictureBlock, PictureWords } from "../../export/picture-frame";
import { tenth } from "../../export/picture-text";
import {
  type AxisLine,
  drawnShare,
  lineWidth,
  loadPlace,
  pointAlong,
  valueAt,
} from "../../map/axis-lines";
import {
  CLOSED_BREAKS,
  closedColour,
  lineColour,
  SEAMS,
  UNREACHED,
} from "../../map/diffusion-palette";
import { frontQuery } from "../../state/diffusion-query";
import type { AppContext } from "../../views/context";
import { actsShown, actTitle } from "../../views/diffusion/act-log";
import { DiffusionModel } from "../../views/diffusion/diffusion-model.svelte";
import { FigureModel } from "../../views/diffusion/figure-model.svelte";
import { headline } from "../../views/diffusion/lead-words";
import { modelSeal } from "../../views/diffusion/model-seal";
import { kindLine, warningText } from "../../views/outlets/picture-words";
import { atChoices } from "./still-app";

/** Lines on a map of this size are thinner than on a large one. */
const NARROW = 0.7;

/** The scenario as the view has it by default, run at once. */
function ranModel(app: AppContext): DiffusionModel {
  const model = new DiffusionModel(app);
  const { query } = model.run;
  if (!query) throw new Error("no picture of the scenario: there is no index to start from");
  const front = drawingFront(frontQuery(query.scenario, query.singleAct));
  model.run.answer = { query, result: diffuse(query), front };
  model.clock.seek(query.scenario.tEnd);
  return model;
}

/**
 * The ends of the acts as maps, and what stands around them: that it is a scenario is said over and under.
 * @param land the map without its measure
 */
export function diffusionStill(
  given: AppContext,
  land: MapFigure,
  style: { readonly scheme: Scheme; readonly width: number },
): { readonly figure: PictureBlock; readonly words: Omit<PictureWords, "credits" | "address"> } {
  const app = atChoices(given, { tab: "diffusion" });
  const { t, number } = app.locale;
  const model = ranModel(app);
  const acts = actsShown(model).map(({ act, to }) => ({
    title: t("diffusion.time.spoken", {
      act: actTitle(model, act, app),
      time: number(to, 1),
      n: model.reachedBy(to),
    }),
    map: actMap(model, land, to, style.scheme),
  }));
  const { character } = modelSeal(app);
  return {
    figure: actsFigure({ acts, seal: character, key: actsKey(model, style.scheme) }, style),
    words: {
      title: headline(model, app),
      about: t("diffusion.lead.start", { index: t("diffusion.lead.start.estimated") }),
      kinds: [kindLine("model", app)],
      warning: warningText(app),
    },
  };
}

/** The map at a time: a colour a province, each a step of its own. */
function actMap(model: DiffusionModel, land: MapFigure, time: number, painted: Scheme): MapFigure {
  const shown = new FigureModel(model.app, model, () => ({ time, pole: undefined }));
  // A picture of the ends of acts has no veil to wait for.
  shown.front = null;
  const { units } = model;
  const ramp = (scheme: Scheme): NonNullable<MapFigure["ramps"]>[Scheme] => {
    shown.scheme = scheme;
    const { fills } = shown;
    return { ...SEAMS[scheme], fills: units.map((unit) => fills[unit] ?? UNREACHED[scheme]) };
  };
  return {
    ...land,
    ramps: { light: ramp("light"), dark: ramp("dark") },
    classes: {
      ...land.classes,
      steps: Object.fromEntries(units.map((unit, step) => [unit, step])),
    },
    values: {},
    selected: [],
    dashed: shown.mixed,
    strokes: axisStrokes(model, shown.lines, time, painted),
  };
}

/** The axes as far as they are drawn, by what has passed over them and from which poles. */
function axisStrokes(
  { poles, result }: DiffusionModel,
  lines: readonly AxisLine[],
  time: number,
  scheme: Scheme,
): NonNullable<MapFigure["strokes"]> {
  const times = result?.loadTimes ?? [];
  const largest = Math.max(0, ...lines.map(({ load }) => load.at(-1) ?? 0));
  return lines.flatMap((line) => {
    const share = drawnShare(line, time);
    const mix = line.mix[loadPlace(times, time)] ?? [];
    if (share === 0 || mix.every((part) => part === 0)) return [];
    const [[x0, y0], [x1, y1]] = [line.from, pointAlong(line, share)];
    return {
      d: `M${tenth(x0)} ${tenth(y0)}L${tenth(x1)} ${tenth(y1)}`,
      colour: lineColour(scheme, poles, mix),
      width: NARROW * lineWidth(valueAt(line.load, times, time), largest),
    };
  });
}

function actsKey(model: DiffusionModel, scheme: Scheme): ActsKey {
  const { t, number } = model.app.locale;
  return {
    title: t("diffusion.map.closed"),
    edges: CLOSED_BREAKS.map((edge) => `${number(100 * edge, edge < 0.01 ? 1 : 0)}%`),
    poles: model.poles.map((pole, k) => ({
      name: model.poleName(k),
      fills: CLOSED_BREAKS.map((_, step) => closedColour(scheme, step, [pole], [1])),
    })),
    unreached: { fill: UNREACHED[scheme], text: t("diffusion.map.unreached") },
    mixed: t("diffusion.map.mixed"),
    notes: [t("diffusion.lead.key.mix"), t("diffusion.lead.caption.lines")],
  };
}
