import { MAP_HEIGHT, MAP_WIDTH, mapProjection } from "./frame";

export const VEIL_COLUMNS = 190;
export const VEIL_CELL = MAP_WIDTH / VEIL_COLUMNS;
export const VEIL_ROWS = Math.ceil(MAP_HEIGHT / VEIL_CELL);

/** Width of the soft edge in scenario years, and how much of it runs ahead of the front. */
const EDGE = 0.35;
const AHEAD = 0.15;
/** What the strongest point opens by itself in the first act, km. */
const POINT_KM = 260;

const EARTH_KM = 6371;
const DEGREE = Math.PI / 180;

/** Kilometres in a map unit; the same everywhere by area, since the projection keeps areas. */
export function kmPerMapUnit(): number {
  const project = mapProjection();
  const [step, latitude] = [0.01, 36];
  const [x0, y0] = project([105, latitude]);
  const [x1, y1] = project([105 + step, latitude]);
  const [x2, y2] = project([105, latitude + step]);
  const area = Math.abs((x1 - x0) * (y2 - y0) - (x2 - x0) * (y1 - y0));
  return EARTH_KM * step * DEGREE * Math.sqrt(Math.cos((latitude + step / 2) * DEGREE) / area);
}

/** A point that emits, in map units. */
export interface VeilPoint {
  readonly x: number;
  readonly y: number;
  /** 1 for the strongest. */
  readonly emission: number;
}

/** The front, and before it the points of the first act: discs that grow until `t1`, by the root of what they emit. */
export function withPoints(
  times: Float32Array,
  points: readonly VeilPoint[],
  t1: number,
  kmPerUnit: number,
): Float32Array {
  return times.map((time, place) => {
    const [x, y] = middle(place);
    let first = time;
    for (const point of points) {
      const radius = (POINT_KM * Math.sqrt(point.emission)) / kmPerUnit;
      const away = Math.hypot(point.x - x, point.y - y) / radius;
      if (away <= 1) first = Math.min(first, t1 * away);
    }
    return first;
  });
}

/** Place of the cell that a point of the map lies in. */
export function veilPlace(x: number, y: number): number {
  const at = (value: number, count: number): number =>
    Math.min(count - 1, Math.max(0, Math.floor(value / VEIL_CELL)));
  return at(y, VEIL_ROWS) * VEIL_COLUMNS + at(x, VEIL_COLUMNS);
}

function middle(place: number): [number, number] {
  return [
    ((place % VEIL_COLUMNS) + 0.5) * VEIL_CELL,
    (Math.floor(place / VEIL_COLUMNS) + 0.5) * VEIL_CELL,
  ];
}

/** Share of the veil that is left over a cell with the front at a time, 0 to 1. */
export function veilLeft(front: number, time: number): number {
  return Math.min(1, Math.max(0, 1 - (time - front + AHEAD) / EDGE));
}

/** How much of a cell's veil its neighbours show too, by rows and columns: the edge is soft on every side. */
const SOFT: readonly number[] = [1, 4, 6, 4, 1].map((weight) => weight / 16);
const REACH = 2;

/**
 * What hides the land that the front has not passed, as pixels a cell. The cells stand in the order of
 * the front, so that a step in time touches only those in the moving band.
 */
export class Veil {
  readonly pixels: Uint8ClampedArray<ArrayBuffer>;
  readonly #order: Uint32Array;
  readonly #times: Float32Array;
  /** Veil left over each cell by itself, and softened. */
  readonly #own: Float32Array;
  readonly #soft: Float32Array;
  /** What a move changes along the rows, before it goes to the rows beside; nothing between moves. */
  readonly #along: Float32Array;
  readonly #changed: Cells;
  readonly #painted: Cells;
  #time = -Infinity;

  constructor(times: Float32Array, [red, green, blue]: readonly [number, number, number]) {
    this.#order = Uint32Array.from(times, (_, place) => place).sort(
      (a, b) => (times[a] ?? 0) - (times[b] ?? 0) || a - b,
    );
    this.#times = Float32Array.from(this.#order, (place) => times[place] ?? Infinity);
    this.#own = new Float32Array(times.length).fill(1);
    this.#soft = new Float32Array(times.length).fill(1);
    this.#along = new Float32Array(times.length);
    this.#changed = new Cells(times.length);
    this.#painted = new Cells(times.length);
    this.pixels = new Uint8ClampedArray(4 * times.length);
    for (let place = 0; place < times.length; place += 1) {
      this.pixels.set([red, green, blue, 255], 4 * place);
    }
  }

  /** Goes to a time, and says how many cells were touched for it. */
  move(time: number): number {
    const [low, high] = [Math.min(time, this.#time), Math.max(time, this.#time)];
    const from = this.#after(low - (EDGE - AHEAD));
    const to = this.#after(high + AHEAD);
    for (let k = from; k < to; k += 1) {
      const place = this.#order[k] ?? 0;
      const left = veilLeft(this.#times[k] ?? Infinity, time);
      const change = left - (this.#own[place] ?? 1);
      if (change === 0) continue;
      this.#own[place] = left;
      this.#spreadAlong(place, change);
    }
    this.#spreadAcross();
    this.#time = time;
    return to - from;
  }

  /** What a cell changes by goes to those beside it in its row; at the rim of the map it is mirrored. */
  #spreadAlong(place: number, change: number): void {
    const column = place % VEIL_COLUMNS;
    const row = place - column;
    for (let c = 0; c < SOFT.length; c += 1) {
      const at = row + mirrored(column + c - REACH, VEIL_COLUMNS);
      this.#along[at] = (this.#along[at] ?? 0) + change * (SOFT[c] ?? 0);
      this.#changed.add(at);
    }
  }

  /** And from there to the rows above and below: five and five products for each cell, where both at once are 25. */
  #spreadAcross(): void {
    const rows = this.#soft.length / VEIL_COLUMNS;
    this.#changed.take((place) => {
      const change = this.#along[place] ?? 0;
      this.#along[place] = 0;
      const column = place % VEIL_COLUMNS;
      const row = (place - column) / VEIL_COLUMNS;
      for (let r = 0; r < SOFT.length; r += 1) {
        const at = mirrored(row + r - REACH, rows) * VEIL_COLUMNS + column;
        this.#soft[at] = (this.#soft[at] ?? 0) + change * (SOFT[r] ?? 0);
        this.#painted.add(at);
      }
    });
    this.#painted.take((place) => {
      this.pixels[4 * place + 3] = Math.round(255 * (this.#soft[place] ?? 0));
    });
  }

  /** How many cells the front passes before a time. */
  #after(time: number): number {
    let [low, high] = [0, this.#times.length];
    while (low < high) {
      const half = (low + high) >> 1;
      if ((this.#times[half] ?? Infinity) < time) low = half + 1;
      else high = half;
    }
    return low;
  }
}

/** A place beyond the rim is that as far within it. */
const mirrored = (place: number, count: number): number =>
  place < 0 ? -1 - place : place >= count ? 2 * count - 1 - place : place;

/** Places of cells, each once, in the order in which they came. */
class Cells {
  readonly #in: Uint8Array;
  readonly #places: Uint32Array;
  #count = 0;

  constructor(count: number) {
    this.#in = new Uint8Array(count);
    this.#places = new Uint32Array(count);
  }

  add(place: number): void {
    if (this.#in[place]) return;
    this.#in[place] = 1;
    this.#places[this.#count] = place;
    this.#count += 1;
  }

  /** Calls back with each, and is empty after that. */
  take(each: (place: number) => void): void {
    for (let k = 0; k < this.#count; k += 1) {
      const place = this.#places[k] ?? 0;
      this.#in[place] = 0;
      each(place);
    }
    this.#count = 0;
  }
}
