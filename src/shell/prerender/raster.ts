import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { initWasm, Resvg } from "@resvg/resvg-wasm";

const require = createRequire(import.meta.url);
const FONTS = ["400Regular/NotoSansSC_400Regular.ttf", "700Bold/NotoSansSC_700Bold.ttf"];
const FAMILY = "Noto Sans SC";

export interface Raster {
  readonly width: number;
  readonly height: number;
  /** Four bytes a pixel, row by row. */
  readonly rgba: Uint8Array;
  /** Extent of all that is drawn. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number } | null;
}

export type Rasterise = (svg: string, scale?: number) => Raster;

let opened: Promise<Rasterise> | undefined;

/** Opens the renderer, once, with the one Chinese font of the packages: the machine's own are not asked. */
export function openRaster(): Promise<Rasterise> {
  opened ??= open();
  return opened;
}

async function open(): Promise<Rasterise> {
  const packaged = (path: string): Promise<Uint8Array> => readFile(require.resolve(path));
  await initWasm(await packaged("@resvg/resvg-wasm/index_bg.wasm"));
  const fontBuffers = await Promise.all(
    FONTS.map((path) => packaged(`@expo-google-fonts/noto-sans-sc/${path}`)),
  );
  const font = { fontBuffers, defaultFontFamily: FAMILY, serifFamily: FAMILY };
  return (svg, scale = 1) => {
    const drawing = new Resvg(svg, { font, fitTo: { mode: "zoom", value: scale } });
    const image = drawing.render();
    const box = drawing.getBBox();
    const raster = {
      width: image.width,
      height: image.height,
      rgba: image.pixels.slice(),
      box: box ? { x: box.x, y: box.y, width: box.width } : null,
    };
    box?.free();
    image.free();
    drawing.free();
    return raster;
  };
}
