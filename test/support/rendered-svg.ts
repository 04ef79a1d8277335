import { PNG } from "pngjs";
import { openRaster } from "../../src/shell/prerender/raster";

export interface RenderedSvg {
  readonly width: number;
  readonly height: number;
  readonly png: Uint8Array;
  /** The colour of a pixel as #rrggbb. */
  pixel(x: number, y: number): string;
  /** Extent of all that is drawn. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number } | null;
}

/** An SVG as an independent renderer draws it, with the one Chinese font of the packages. */
export async function renderSvg(svg: string, scale = 1): Promise<RenderedSvg> {
  const rasterise = await openRaster();
  const { rgba, width, height, box } = rasterise(svg, scale);
  return {
    width,
    height,
    box,
    get png() {
      const image = new PNG({ width, height });
      image.data = Buffer.from(rgba);
      return PNG.sync.write(image);
    },
    pixel(x, y) {
      const at = 4 * (Math.round(y) * width + Math.round(x));
      return `#${Buffer.from(rgba.slice(at, at + 3)).toString("hex")}`;
    },
  };
}
