import { units as catalogUnits } from "../../catalog/catalog";
import { type AxisLine, axisLines } from "../../map/axis-lines";
import { closedClass, SEAMS, type Scheme, UNREACHED } from "../../map/diffusion-palette";
import { MAP_WIDTH, mapProjection, place } from "../../map/frame";
import { unitOutlines } from "../../map/unit-outlines";
import { kmPerMapUnit, veilPlace, withPoints } from "../../map/veil";
import type { BorderStretch } from "../../model/base-map";
import type { Unit } from "../../model/catalog";
import type { AppContext } from "../context";
import { type BorderTone, borderTones } from "./border-tones";
import { CITY_PLACES } from "./city-places";
import { type DiffusionModel, MIXED_BELOW } from "./diffusion-model.svelte";
import { MIX_STEPS, toneColours } from "./tone-colours";

const project = mapProjection();

const unitOf = (id: string): Unit | undefined => catalogUnits.find((unit) => unit.id === id);

/** A point that emits, at its capital. */
export interface Emitter {
  readonly unit: string;
  readonly pole: string;
  readonly x: number;
  readonly y: number;
  readonly emission: number;
}

/** What one map shows of the run: at the time on screen or at one of its own, of all poles or of one. */
export class FigureModel {
  readonly #app: AppContext;
  readonly #model: DiffusionModel;
  readonly #still: () => { readonly time: number | undefined; readonly pole: number | undefined };

  /** Colours and borders are asked for again and again, and seldom new. */
  readonly #toneColour = toneColours();
  readonly #borderTone = borderTones();

  scheme: Scheme = $state("light");
  /** Of the map, in CSS pixels. */
  width: number = $state(0);
  /** Front by cell; null until it is here. */
  front: Float32Array | null = $state.raw(null);

  constructor(
    app: AppContext,
    model: DiffusionModel,
    still: () => { readonly time: number | undefined; readonly pole: number | undefined },
  ) {
    this.#app = app;
    this.#model = model;
    this.#still = still;
  }

  readonly time: number = $derived.by(() => this.#still().time ?? this.#model.clock.shown);
  readonly pole: number = $derived.by(() => this.#still().pole ?? this.#model.pole);
  readonly #frame: number = $derived.by(() => this.#model.frameAt(this.time));

  readonly lines: readonly AxisLine[] = $derived.by(() => {
    const { answer } = this.#model.run;
    return answer ? axisLines(answer.front, answer.result.segments, CITY_PLACES, this.pole) : [];
  });

  readonly emitters: readonly Emitter[] = $derived.by(() => {
    const { result, poles } = this.#model;
    if (!result) return [];
    return result.units.flatMap((unit, i) => {
      const capital = unitOf(unit)?.capitalLonLat;
      if (!capital) return [];
      const [x, y] = place(project, capital);
      return poles.flatMap((pole, k): Emitter[] => {
        const emission = result.emission[i]?.[k] ?? 0;
        const shown = this.pole < 0 || this.pole === k;
        return emission > 0 && shown ? [{ unit, pole, x, y, emission }] : [];
      });
    });
  });

  /** Front and points by cell; without lines nothing is veiled, and the classes alone tell. */
  readonly veil: Float32Array | null = $derived.by(() => {
    const { query } = this.#model;
    if (!this.front || !query || this.lines.length === 0) return null;
    const { scenario, singleAct } = query;
    return withPoints(this.front, this.emitters, singleAct ? 0 : scenario.t1, kmPerMapUnit());
  });

  /** Class and mixture of each unit of the run, joined so that it changes only where one of them does. */
  readonly #tones: string = $derived.by(() =>
    this.#model.units.map((_, i) => this.#toneOf(i)).join(" "),
  );

  /** Colour of each unit's ground, by its id. */
  readonly fills: Readonly<Record<string, string>> = $derived.by(() => {
    const tones = this.#tones.split(" ");
    const { poles, units } = this.#model;
    return Object.fromEntries(
      units.map((unit, i) => {
        return [unit, this.#toneColour(tones[i] ?? "", this.scheme, poles)] as const;
      }),
    );
  });

  /** When the front passes where the name of each unit stands; null where nothing is veiled. */
  readonly #opening: readonly number[] | null = $derived.by(() => {
    const { veil } = this;
    return (
      veil &&
      this.#model.units.map((unit) => {
        const lonLat = unitOf(unit)?.labelLonLat;
        return lonLat ? (veil[veilPlace(...place(project, lonLat))] ?? 0) : -Infinity;
      })
    );
  });

  /** Units that the front has passed where their names stand; in the act of lines it opens no unit. */
  readonly #open: string = $derived.by(() => {
    const time = this.time;
    const opening = this.#opening;
    if (opening && this.#model.actAt(time) < 3) return "";
    return this.#model.units.filter((_, i) => time >= (opening?.[i] ?? -Infinity)).join(" ");
  });

  /** Units with a mixture under the limit, where the front has passed; joined as above. */
  readonly #mixedUnits: string = $derived.by(() => {
    const open = this.#open.split(" ");
    const tones = this.#tones.split(" ");
    const ids = this.#model.units.filter((unit, i) => {
      const [step = -1, ...mix] = (tones[i] ?? "").split(",").map(Number);
      const largest = Math.max(...mix) / MIX_STEPS;
      return this.pole < 0 && step >= 0 && open.includes(unit) && largest < MIXED_BELOW;
    });
    return ids.join(" ");
  });

  /** Their outlines. */
  readonly mixed: string = $derived.by(() =>
    unitOutlines(
      this.#mixedUnits.split(" ").filter((id) => id !== ""),
      this.#app.atlas.base.units,
    ),
  );

  /** Borders: quiet ones where nothing is told on either side, else such that stand out from both. */
  readonly seams: readonly { readonly tones: string; readonly path: string }[] = $derived.by(() => {
    const stretches = this.#app.atlas.base.lines?.stretches ?? [];
    const open = this.#open.split(" ");
    const shown = (unit: string): string => {
      const fill = this.fills[unit] ?? UNREACHED[this.scheme];
      return open.includes(unit) ? fill : UNREACHED[this.scheme];
    };
    const isBlank = ({ pair }: BorderStretch): boolean =>
      pair.every((unit) => shown(unit) === UNREACHED[this.scheme]);
    const paths: Record<BorderTone, string> = { ink: "", paper: "", double: "" };
    for (const stretch of stretches) {
      if (isBlank(stretch)) continue;
      const [from, to] = stretch.pair;
      paths[this.#borderTone(shown(from), shown(to), SEAMS[this.scheme])] += stretch.path;
    }
    return [
      {
        tones: "quiet",
        path: stretches
          .filter(isBlank)
          .map(({ path }) => path)
          .join(""),
      },
      { tones: "ink", path: paths.ink },
      { tones: "paper", path: paths.paper },
      { tones: "wide", path: paths.double },
      { tones: "core", path: paths.double },
    ];
  });

  /** Map units in a pixel. */
  readonly perPixel: number = $derived.by(() => MAP_WIDTH / (this.width || MAP_WIDTH / 10));

  #toneOf(unit: number): string {
    const model = this.#model;
    const { poles } = model;
    const doses = poles.map((_, k) =>
      this.pole < 0 || this.pole === k ? model.dose(unit, k, this.#frame) : 0,
    );
    const total = doses.reduce((sum, dose) => sum + dose, 0);
    const beta = model.query?.scenario.beta ?? 0;
    const step = closedClass(-Math.expm1(-beta * total));
    if (step < 0) return "-1";
    return [step, ...doses.map((dose) => Math.round((MIX_STEPS * dose) / total))].join(",");
  }
}
