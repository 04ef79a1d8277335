import { units as catalogUnits } from "../../catalog/catalog";
import { type AxisLine, axisLines } from "../../map/axis-lines";
import { closedClass, SEAMS, type Scheme, UNREACHED } from "../../map/diffusion-palette";
import { MAP_WIDTH, mapProjection, place } from "../../map/frame";
import { unitOutlines } from "../../map/unit-outlines";
import { kmPerMapUnit, veilPlace, withPoints } from "../../map/veil";
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
  /** Front by cell; undefined until it is here, null where it cannot be had. */
  front: Float32Array | null | undefined = $state.raw();

  constructor(
    app: AppContext,
    model: DiffusionModel,
    still: () => { readonly time: number | undefined; readonly pole: number | undefined },
  ) {
    this.#app = app;
    this.#model = model;
    this.#still = still;
  }

  readonly #time: number = $derived.by(() => this.#timeOf("map"));
  readonly #borderTime: number = $derived.by(() => this.#timeOf("borders"));
  /** Of cities and their names. */
  readonly markTime: number = $derived.by(() => this.#timeOf("marks"));
  readonly pole: number = $derived.by(() => this.#still().pole ?? this.#model.pole);

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

  /** What the veil is to hide is not shown before it is here; at the end it hides nothing. */
  readonly #waits: boolean = $derived.by(
    () =>
      this.front === undefined &&
      this.lines.length > 0 &&
      this.#time < this.#model.run.choices.scenario.tEnd,
  );

  /** Class and mixture of each unit of the run, joined so that it changes only where one of them does. */
  readonly #tones: string = $derived.by(() => this.#tonesAt(this.#time));
  /** The same at the time that the borders have come to. */
  readonly #borderTones: string = $derived.by(() => this.#tonesAt(this.#borderTime));

  /** Colour of each unit's ground, by its id. */
  readonly fills: Readonly<Record<string, string>> = $derived.by(() => this.#colours(this.#tones));

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
    const time = this.#borderTime;
    const opening = this.#opening;
    if (this.#waits || (opening && this.#model.actAt(time) < 3)) return "";
    return this.#model.units.filter((_, i) => time >= (opening?.[i] ?? -Infinity)).join(" ");
  });

  /** Units with a mixture under the limit, where the front has passed; joined as above. */
  readonly #mixedUnits: string = $derived.by(() => {
    const open = this.#open.split(" ");
    const tones = this.#borderTones.split(" ");
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
  readonly borders: readonly { readonly path: string; readonly tone: BorderTone | "quiet" }[] =
    $derived.by(() => {
      const fills = this.#colours(this.#borderTones);
      const open = this.#open.split(" ");
      const blank = UNREACHED[this.scheme];
      const shown = (unit: string): string => (open.includes(unit) && fills[unit]) || blank;
      return (this.#app.atlas.base.lines?.stretches ?? []).map(({ path, pair }) => {
        const [from, to] = [shown(pair[0]), shown(pair[1])];
        const bare = from === blank && to === blank;
        const tone = bare ? "quiet" : this.#borderTone(from, to, SEAMS[this.scheme]);
        return { path, tone };
      });
    });

  /** Map units in a pixel. */
  readonly perPixel: number = $derived.by(() => MAP_WIDTH / (this.width || MAP_WIDTH / 10));

  #timeOf(follower: "map" | "borders" | "marks"): number {
    return this.#still().time ?? this.#model.clock.at(follower);
  }

  #tonesAt(time: number): string {
    const frame = this.#model.frameAt(time);
    return this.#model.units.map((_, unit) => this.#toneOf(unit, frame)).join(" ");
  }

  #colours(tones: string): Record<string, string> {
    const { poles, units } = this.#model;
    const each = tones.split(" ");
    return Object.fromEntries(
      units.map((unit, i) => [unit, this.#toneColour(each[i] ?? "", this.scheme, poles)]),
    );
  }

  #toneOf(unit: number, frame: number): string {
    if (this.#waits) return "-1";
    const model = this.#model;
    const { poles } = model;
    const doses = poles.map((_, k) =>
      this.pole < 0 || this.pole === k ? model.dose(unit, k, frame) : 0,
    );
    const total = doses.reduce((sum, dose) => sum + dose, 0);
    const beta = model.query?.scenario.beta ?? 0;
    const step = closedClass(-Math.expm1(-beta * total));
    if (step < 0) return "-1";
    return [step, ...doses.map((dose) => Math.round((MIX_STEPS * dose) / total))].join(",");
  }
}
