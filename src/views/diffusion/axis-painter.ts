import {
  type AxisLine,
  carries,
  drawnShare,
  lineWidth,
  loadPlace,
  type Place,
  pointAlong,
  valueAt,
} from "../../map/axis-lines";
import { lineColour, type Scheme } from "../../map/diffusion-palette";
import { particles, type Particle, particleShare } from "../../map/particles";

/** What the lines are drawn of; places in map units. */
export interface AxisScene {
  readonly lines: readonly AxisLine[];
  readonly loadTimes: readonly number[];
  readonly poles: readonly string[];
  readonly cities: readonly { readonly at: Place; readonly time: number }[];
  /** When the lines begin: before it only the points are there. */
  readonly t1: number;
  readonly scheme: Scheme;
  readonly page: string;
  readonly ink: string;
  readonly quiet: string;
}

/** Pixels of a line from which an arrow stands in its middle, and of the arrow's two sides. */
const ARROW_FROM = 22;
const ARROW = { long: 7, wide: 3.4 };

/** The axes on a canvas, in pixels of a map so wide. */
export class AxisPainter {
  readonly #scene: AxisScene;
  readonly #scale: number;
  readonly #thin: number;
  readonly #largest: number;
  readonly #lengths: readonly number[];
  readonly #colours = new Map<number, string>();
  readonly sparks: readonly Particle[];

  /** @param scale pixels in a map unit */
  constructor(scene: AxisScene, scale: number) {
    this.#scene = scene;
    this.#scale = scale;
    // Narrow maps have thinner lines.
    this.#thin = scale * 10_000 < 600 ? 0.8 : 1;
    this.#largest = Math.max(0, ...scene.lines.map(({ load }) => load.at(-1) ?? 0));
    this.#lengths = scene.lines.map(
      ({ from, to }) => Math.hypot(to[0] - from[0], to[1] - from[1]) * scale,
    );
    this.sparks = particles(scene.lines, this.#lengths);
  }

  /** Everything as it stands at a time, on an empty canvas. */
  bake(canvas: CanvasRenderingContext2D, time: number): void {
    const steps = this.baking(canvas, time);
    while (!steps.next().done);
  }

  /** The same line by line, so that a drawing may be spread over frames. */
  *baking(canvas: CanvasRenderingContext2D, time: number): Generator<void, void> {
    const { lines, cities, t1, quiet, ink, page } = this.#scene;
    if (time < t1) return;
    canvas.lineCap = "round";
    this.#ghosts(canvas, time);
    const drawn = lines.flatMap((line, l) => {
      const share = drawnShare(line, time);
      return share > 0 ? [{ line, l, share }] : [];
    });
    for (const casing of [true, false]) {
      for (const { line, l, share } of drawn) {
        this.#stroke(canvas, line, l, 0, share, time, casing);
        yield;
      }
    }
    for (const { line, l, share } of drawn) {
      if (share === 1 && carries(line) && (this.#lengths[l] ?? 0) >= ARROW_FROM * this.#thin) {
        const width = this.#width(line, time);
        if (width > 2.2) this.#arrow(canvas, line, 0.5, width, time, page);
        yield;
      }
    }
    const radius = 1.8 * this.#thin;
    for (const { at, time: arrival } of cities) {
      const reached = arrival <= time;
      this.#disc(canvas, at, radius, reached ? ink : page);
      if (!reached) {
        canvas.strokeStyle = quiet;
        canvas.lineWidth = 1;
        canvas.stroke();
      }
      yield;
    }
  }

  /** What has grown since the time of the last drawing. */
  grow(canvas: CanvasRenderingContext2D, before: number, time: number): void {
    canvas.lineCap = "round";
    this.#scene.lines.forEach((line, l) => {
      const [from, to] = [drawnShare(line, before), drawnShare(line, time)];
      if (to > from) this.#stroke(canvas, line, l, from, to, time, false);
    });
  }

  /** Heads of what is growing, and sparks on what has grown; calls back with the rectangle of each. */
  live(
    canvas: CanvasRenderingContext2D,
    time: number,
    sprites: readonly CanvasImageSource[],
    size: number,
    touched: (x: number, y: number, half: number) => void,
  ): void {
    const { lines, loadTimes } = this.#scene;
    for (const { line, l, share } of this.#growing(time)) {
      const width = this.#width(line, time);
      this.#arrow(canvas, line, share, width, time, this.#colour(l, time), true);
      const [x, y] = this.#at(pointAlong(line, share));
      touched(x, y, ARROW.long + width + 2);
    }
    const place = loadPlace(loadTimes, time);
    for (const spark of sprites.length > 0 ? this.sparks : []) {
      const line = lines[spark.line];
      const sprite = sprites[spark.pole];
      if (!line || !sprite || time < line.end) continue;
      const onward = (line.onward[place] ?? 0) * 2 >= (line.load[place] ?? 0);
      const share = particleShare(spark, time, this.#lengths[spark.line] ?? 1, onward);
      const [x, y] = this.#at(pointAlong(line, share));
      canvas.drawImage(sprite, x - size / 2, y - size / 2, size, size);
      touched(x, y, size / 2 + 1);
    }
  }

  #growing(time: number): { line: AxisLine; l: number; share: number }[] {
    return this.#scene.lines.flatMap((line, l) => {
      const share = drawnShare(line, time);
      return share > 0 && share < 1 ? [{ line, l, share }] : [];
    });
  }

  #ghosts(canvas: CanvasRenderingContext2D, time: number): void {
    canvas.beginPath();
    for (const line of this.#scene.lines) {
      if (drawnShare(line, time) === 1) continue;
      canvas.moveTo(...this.#at(line.from));
      canvas.lineTo(...this.#at(line.to));
    }
    canvas.setLineDash([1.5, 3]);
    canvas.lineWidth = 1;
    canvas.strokeStyle = this.#scene.quiet;
    canvas.stroke();
    canvas.setLineDash([]);
  }

  #stroke(
    canvas: CanvasRenderingContext2D,
    line: AxisLine,
    l: number,
    from: number,
    to: number,
    time: number,
    casing: boolean,
  ): void {
    canvas.beginPath();
    canvas.moveTo(...this.#at(pointAlong(line, from)));
    canvas.lineTo(...this.#at(pointAlong(line, to)));
    canvas.lineWidth = this.#width(line, time) + (casing ? 2.4 : 0);
    canvas.strokeStyle = casing ? this.#scene.page : this.#colour(l, time);
    canvas.stroke();
  }

  #arrow(
    canvas: CanvasRenderingContext2D,
    line: AxisLine,
    share: number,
    width: number,
    time: number,
    colour: string,
    growing = false,
  ): void {
    const place = loadPlace(this.#scene.loadTimes, time);
    const onward = growing || (line.onward[place] ?? 0) * 2 >= (line.load[place] ?? 0);
    const turn = Math.atan2(line.to[1] - line.from[1], line.to[0] - line.from[0]);
    const [x, y] = this.#at(pointAlong(line, share));
    const size = growing ? 1 + width / 6 : 0.22 + width / 11;
    canvas.save();
    canvas.translate(x, y);
    canvas.rotate(onward ? turn : turn + Math.PI);
    canvas.beginPath();
    canvas.moveTo(ARROW.long * size * 0.6, 0);
    canvas.lineTo(-ARROW.long * size * 0.4, ARROW.wide * size);
    canvas.lineTo(-ARROW.long * size * 0.4, -ARROW.wide * size);
    canvas.closePath();
    if (growing) {
      canvas.lineWidth = 2;
      canvas.strokeStyle = this.#scene.page;
      canvas.stroke();
    }
    canvas.fillStyle = colour;
    canvas.fill();
    canvas.restore();
  }

  #disc(canvas: CanvasRenderingContext2D, place: Place, radius: number, fill: string): void {
    canvas.beginPath();
    canvas.arc(...this.#at(place), radius, 0, 2 * Math.PI);
    canvas.fillStyle = fill;
    canvas.fill();
  }

  #width(line: AxisLine, time: number): number {
    return this.#thin * lineWidth(valueAt(line.load, this.#scene.loadTimes, time), this.#largest);
  }

  /** Kept, since a mixture changes only from one load time to the next. */
  #colour(l: number, time: number): string {
    const { lines, loadTimes, poles, scheme } = this.#scene;
    // What begins has no mixture yet: it has that of the next load time.
    const rows = lines[l]?.mix ?? [];
    const first = Math.max(
      0,
      rows.findIndex((row) => row.some((part) => part > 0)),
    );
    const place = Math.max(first, loadPlace(loadTimes, time));
    const known = this.#colours.get(l * loadTimes.length + place);
    if (known !== undefined) return known;
    if (!rows.some((row) => row.some((part) => part > 0))) return this.#scene.quiet;
    const colour = lineColour(scheme, poles, rows[place] ?? []);
    this.#colours.set(l * loadTimes.length + place, colour);
    return colour;
  }

  #at([x, y]: Place): [number, number] {
    return [x * this.#scale, y * this.#scale];
  }
}
