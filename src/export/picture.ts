/** A drawing that keeps pixels: drawn by itself, never as an image inside of an SVG image. */
export interface PixelLayer {
  readonly canvas: HTMLCanvasElement;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly opacity: number;
  /** Where it shows; whole where null. */
  readonly clip: { x: number; y: number; width: number; height: number } | null;
}

/** SVG markup without its root, or pixels, from the lowest up. */
export type PictureLayer = string | PixelLayer;

/** Figures of a page taken off it, in CSS pixels from their common upper left corner. */
export interface FigureDrawing {
  readonly width: number;
  readonly height: number;
  /** What markup refers to by id: patterns and clips. */
  readonly defs: string;
  readonly layers: readonly PictureLayer[];
}
