import type { GeoStream } from "d3-geo";
import { place, type MapProjection } from "./frame";

/**
 * A sink of a stream of places that writes SVG path data on whole map units: every ring starts with
 * an absolute `M` and goes on in relative steps, which makes a first frame of the map half the bytes
 * of absolute coordinates, and leaves d3's own path writer out of the first load.
 */
export class RelativePath implements GeoStream {
  #text = "";
  #x = 0;
  #y = 0;
  #inPolygon = false;
  #place: "start" | "first" | "line" = "start";
  readonly #project: MapProjection;

  constructor(project: MapProjection) {
    this.#project = project;
  }

  polygonStart(): void {
    this.#inPolygon = true;
  }

  polygonEnd(): void {
    this.#inPolygon = false;
  }

  lineStart(): void {
    this.#place = "start";
  }

  lineEnd(): void {
    if (this.#inPolygon) this.#text += "z";
  }

  point(longitude: number, latitude: number): void {
    const [x, y] = place(this.#project, [longitude, latitude]);
    const [dx, dy] = [x - this.#x, y - this.#y];
    if (this.#place === "start") {
      this.#text += `M${pair(x, y)}`;
      this.#place = "first";
    } else if (dx !== 0 || dy !== 0) {
      const lead = this.#place === "first" ? "l" : dx < 0 ? "" : " ";
      this.#text += lead + pair(dx, dy);
      this.#place = "line";
    }
    this.#x = x;
    this.#y = y;
  }

  /** The path data so far; the sink is empty again. */
  take(): string {
    const text = this.#text;
    this.#text = "";
    return text;
  }
}

/** Two numbers with a separator only where the second has no sign to set it off. */
const pair = (a: number, b: number): string => `${a}${b < 0 ? "" : " "}${b}`;
