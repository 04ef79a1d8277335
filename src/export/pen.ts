import type { FigureDrawing, PictureLayer } from "./picture";
import { svgElement, type Attributes } from "./svg-element";

/** A rectangle in CSS pixels of the viewport. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Group {
  readonly attributes: Attributes;
  readonly opacity: number;
  readonly clip: Box | null;
}

/** Puts down what the walk over a page finds, layer by layer; groups go on over pixels between them. */
export class Pen {
  readonly #width: number;
  readonly #height: number;
  #from = { x: 0, y: 0 };
  readonly #defs = new Map<string, string>();
  readonly #layers: PictureLayer[] = [];
  readonly #groups: Group[] = [];
  #markup: string[] = [];
  #clips = 0;

  /** @param size of the picture */
  constructor({ width, height }: Pick<Box, "width" | "height">) {
    this.#width = width;
    this.#height = height;
  }

  /** What follows is drawn as if a corner of the viewport were a place of the picture. */
  begin(corner: Pick<Box, "x" | "y">, place: Pick<Box, "x" | "y">): void {
    this.#from = { x: corner.x - place.x, y: corner.y - place.y };
  }

  /** Horizontal and vertical place in the picture. */
  readonly x = (x: number): number => x - this.#from.x;
  readonly y = (y: number): number => y - this.#from.y;

  put(name: string, attributes: Attributes, content = ""): void {
    this.#markup.push(svgElement(name, attributes, content));
  }

  /** Keeps a definition under an id; the first one stays, as in a page. */
  define(id: string, make: () => string): void {
    if (this.#defs.has(id)) return;
    // Held before it is made: what refers to itself must not go round.
    this.#defs.set(id, "");
    this.#defs.set(id, make());
  }

  /** Draws what `draw` puts down as one group. */
  group({ attributes, opacity = 1, clip = null }: Partial<Group>, draw: () => void): void {
    const group = { attributes: { ...attributes }, opacity, clip };
    this.#groups.push(group);
    const start = this.#markup.length;
    this.#markup.push(opened(group));
    const layers = this.#layers.length;
    draw();
    this.#groups.pop();
    const empty = layers === this.#layers.length && this.#markup.length === start + 1;
    if (empty) this.#markup.length = start;
    else this.#markup.push("</g>");
  }

  /** Draws a group that shows within a rectangle of the viewport alone. */
  within(box: Box, draw: () => void): void {
    const id = this.#clipId();
    const { width, height } = box;
    const [x, y] = [this.x(box.x), this.y(box.y)];
    const shape = svgElement("rect", { x, y, width, height });
    this.define(id, () => svgElement("clipPath", { id }, shape));
    this.group({ attributes: { "clip-path": `url(#${id})` }, clip: { x, y, width, height } }, draw);
  }

  /** Draws a group that shows within a shape alone, given in the picture's own places. */
  cut(shape: string, draw: () => void): void {
    const id = this.#clipId();
    this.define(id, () => svgElement("clipPath", { id }, shape));
    this.group({ attributes: { "clip-path": `url(#${id})` } }, draw);
  }

  pixels(canvas: HTMLCanvasElement, box: Box): void {
    const open = [...this.#groups];
    this.#markup.push(...open.map(() => "</g>"));
    this.#layers.push(this.#markup.join(""), {
      canvas,
      x: this.x(box.x),
      y: this.y(box.y),
      width: box.width,
      height: box.height,
      opacity: open.reduce((product, { opacity }) => product * opacity, 1),
      clip: open.flatMap(({ clip }) => clip ?? []).reduce<Box | null>(common, null),
    });
    this.#markup = open.map(opened);
  }

  drawing(): FigureDrawing {
    return {
      width: this.#width,
      height: this.#height,
      defs: [...this.#defs.values()].join(""),
      layers: [...this.#layers, this.#markup.join("")],
    };
  }

  #clipId(): string {
    this.#clips += 1;
    return `cut-${String(this.#clips)}`;
  }
}

const opened = ({ attributes, opacity }: Group): string =>
  svgElement("g", { ...attributes, opacity: opacity === 1 ? undefined : opacity }).replace(
    /\/>$/,
    ">",
  );

function common(a: Box | null, b: Box): Box {
  if (a === null) return b;
  const [x, y] = [Math.max(a.x, b.x), Math.max(a.y, b.y)];
  const right = Math.min(a.x + a.width, b.x + b.width);
  const bottom = Math.min(a.y + a.height, b.y + b.height);
  return { x, y, width: Math.max(0, right - x), height: Math.max(0, bottom - y) };
}
