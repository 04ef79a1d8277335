import type { Place } from "../../map/axis-lines";
import { poleColour } from "../../map/diffusion-palette";
import type { Rect } from "../../map/frame";
import { Veil, VEIL_COLUMNS, VEIL_ROWS } from "../../map/veil";
import { AxisPainter, type AxisScene } from "./axis-painter";
import { boxAround, placeIn } from "./stage-box";

/** Everything that moves on the map. */
export interface StageScene extends AxisScene {
  /** Front by cell; null where nothing is veiled. */
  readonly front: Float32Array | null;
  readonly ground: readonly [number, number, number];
  /** Core cities that emit, with the place of their pole. */
  readonly pulses: readonly { readonly at: Place; readonly pole: number }[];
}

export interface StageCanvases {
  readonly veil: HTMLCanvasElement;
  readonly lines: HTMLCanvasElement;
  readonly live: HTMLCanvasElement;
}

const MAX_RATIO = 2;
/** Frames between two full drawings of the lines, and when frames come too late. */
const BAKE = 15;
const BAKE_LATE = 30;
/** Lines, arrows and cities of a full drawing that are drawn in a frame. */
const BAKE_STEPS = 24;
/** Milliseconds and count of frames that cost the sparks, and then the frequent drawings. */
const SLOW = 8;
const SLOW_FRAMES = 20;
const SPRITE = 6;
/** A ring each 1.6 scenario years, less than one a second at any speed. */
const PULSE = 1.6;
const RING = { from: 6, to: 26 };
/** Pixels around a line or a city that something of it may be drawn in: a ring reaches farthest. */
const AROUND = RING.to + 4;
/** No sparks under this width. */
const SPARKS_FROM = 600;

/** The veil, the lines, and rings and sparks over them, each on a canvas of its own. */
export class StagePainter {
  readonly #scene: StageScene;
  readonly #canvases: StageCanvases;
  readonly #veil: Veil | null;
  readonly #image: ImageData | null;
  #axes: AxisPainter | null = null;
  /** What the canvases of lines and of rings and sparks cover, in pixels of the map. */
  #box: Rect = { x: 0, y: 0, width: 0, height: 0 };
  #scale = 0;
  #ratio = 1;
  #last = NaN;
  #frames = 0;
  #slow = 0;
  #sparks = true;
  #bakeEvery = BAKE;
  /** The full drawing under way, out of sight, and the time that it shows. */
  #baking: { readonly steps: Generator<void, void>; readonly time: number } | null = null;
  readonly #unseen = document.createElement("canvas");
  #sprites: HTMLCanvasElement[] = [];
  #dirty: [number, number, number][] = [];

  constructor(scene: StageScene, canvases: StageCanvases) {
    this.#scene = scene;
    this.#canvases = canvases;
    const { veil } = canvases;
    [veil.width, veil.height] = [VEIL_COLUMNS, VEIL_ROWS];
    this.#veil = scene.front && new Veil(scene.front, scene.ground);
    this.#image = this.#veil && new ImageData(this.#veil.pixels, VEIL_COLUMNS, VEIL_ROWS);
  }

  /** Takes the size of the map in pixels; draws nothing yet. */
  resize(width: number, height: number): void {
    this.#ratio = Math.min(MAX_RATIO, devicePixelRatio);
    this.#scale = width / 10_000;
    const { lines, live } = this.#canvases;
    const places = [
      ...this.#scene.lines.flatMap(({ from, to }) => [from, to]),
      ...this.#scene.cities.map(({ at }) => at),
      ...this.#scene.pulses.map(({ at }) => at),
    ];
    this.#box = boxAround(places, this.#scale, AROUND, { width, height });
    for (const canvas of [lines, this.#unseen, live]) {
      canvas.width = Math.round(this.#box.width * this.#ratio);
      canvas.height = Math.round(this.#box.height * this.#ratio);
      const drawing = canvas.getContext("2d");
      drawing?.scale(this.#ratio, this.#ratio);
      drawing?.translate(-this.#box.x, -this.#box.y);
    }
    for (const canvas of [lines, live]) placeIn(canvas, this.#box, { width, height });
    this.#axes = new AxisPainter(this.#scene, this.#scale);
    this.#sparks = width >= SPARKS_FROM;
    this.#sprites = this.#scene.poles.map((pole) => this.#sprite(pole));
    this.#last = NaN;
    this.#baking = null;
    this.#dirty = [];
  }

  /** @param moving whether time runs: else there are no rings and no sparks. */
  draw(time: number, moving: boolean): void {
    const axes = this.#axes;
    const lines = this.#canvases.lines.getContext("2d");
    const live = this.#canvases.live.getContext("2d");
    if (!axes || !lines || !live) return;
    const began = performance.now();
    if (this.#veil && this.#image && this.#veil.move(time) > 0) this.#cover(this.#image, moving);
    if (moving && time >= this.#last) {
      axes.grow(lines, this.#last, time);
      this.#bake(axes, lines, time);
    } else {
      this.#baking = null;
      this.#clear(lines);
      axes.bake(lines, time);
      this.#frames = 0;
    }
    for (const [x, y, half] of this.#dirty) live.clearRect(x - half, y - half, 2 * half, 2 * half);
    this.#dirty = [];
    const touched = (x: number, y: number, half: number): void => {
      this.#dirty.push([x, y, half]);
    };
    const sprites = moving && this.#sparks ? this.#sprites : [];
    axes.live(live, time, sprites, SPRITE, touched);
    if (moving && time < this.#scene.t1) this.#rings(live, time, touched);
    this.#last = time;
    this.#spare(performance.now() - began);
  }

  /**
   * Goes on with a full drawing out of sight: all at once it would be the longest part of its frame.
   * When it is whole it takes the place of the old one, and what has grown since is drawn upon it.
   */
  #bake(axes: AxisPainter, lines: CanvasRenderingContext2D, time: number): void {
    this.#frames += 1;
    const unseen = this.#unseen.getContext("2d");
    if (!unseen) return;
    if (!this.#baking) {
      if (this.#frames < this.#bakeEvery) return;
      this.#frames = 0;
      this.#clear(unseen);
      this.#baking = { steps: axes.baking(unseen, time), time };
    }
    const { steps, time: baked } = this.#baking;
    for (let step = 0; step < BAKE_STEPS; step += 1) {
      if (!steps.next().done) continue;
      this.#baking = null;
      lines.save();
      lines.resetTransform();
      lines.globalCompositeOperation = "copy";
      lines.drawImage(this.#unseen, 0, 0);
      lines.restore();
      axes.grow(lines, baked, time);
      return;
    }
  }

  #clear(canvas: CanvasRenderingContext2D): void {
    const { x, y, width, height } = this.#box;
    canvas.clearRect(x, y, width, height);
  }

  /** Gives up sparks, then the frequent drawings, where frames take too long. */
  #spare(taken: number): void {
    this.#slow = taken > SLOW ? this.#slow + 1 : 0;
    if (this.#slow < SLOW_FRAMES) return;
    this.#slow = 0;
    if (this.#sparks) this.#sparks = false;
    else this.#bakeEvery = BAKE_LATE;
  }

  /** At rest by way of another canvas: a printer takes what is drawn, but no pixels that are put. */
  #cover(image: ImageData, moving: boolean): void {
    const { veil } = this.#canvases;
    const put = moving ? veil : document.createElement("canvas");
    if (!moving) [put.width, put.height, veil.width] = [VEIL_COLUMNS, VEIL_ROWS, VEIL_COLUMNS];
    put.getContext("2d")?.putImageData(image, 0, 0);
    if (!moving) veil.getContext("2d")?.drawImage(put, 0, 0);
  }

  #rings(
    canvas: CanvasRenderingContext2D,
    time: number,
    touched: (x: number, y: number, half: number) => void,
  ): void {
    const share = (time % PULSE) / PULSE;
    const small = this.#scale * 10_000 < SPARKS_FROM ? 0.6 : 1;
    const radius = small * (RING.from + (RING.to - RING.from) * share);
    canvas.lineWidth = 1.5;
    canvas.globalAlpha = 0.6 * (1 - share);
    for (const { at, pole } of this.#scene.pulses) {
      const [x, y] = [at[0] * this.#scale, at[1] * this.#scale];
      canvas.beginPath();
      canvas.arc(x, y, radius, 0, 2 * Math.PI);
      canvas.strokeStyle = poleColour(this.#scene.scheme, this.#scene.poles[pole] ?? "");
      canvas.stroke();
      touched(x, y, radius + 2);
    }
    canvas.globalAlpha = 1;
  }

  /** A spark, drawn once: a disc of the pole with a ring of the page. */
  #sprite(pole: string): HTMLCanvasElement {
    const canvas = document.createElement("canvas");
    canvas.width = canvas.height = SPRITE * this.#ratio;
    const drawing = canvas.getContext("2d");
    if (!drawing) return canvas;
    drawing.scale(this.#ratio, this.#ratio);
    for (const [radius, fill] of [
      [SPRITE / 2, this.#scene.page],
      [SPRITE / 2 - 1.1, poleColour(this.#scene.scheme, pole)],
    ] as const) {
      drawing.beginPath();
      drawing.arc(SPRITE / 2, SPRITE / 2, radius, 0, 2 * Math.PI);
      drawing.fillStyle = fill;
      drawing.fill();
    }
    return canvas;
  }
}
