import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { initWasm, Resvg } from "@resvg/resvg-wasm";

const MODULES = new URL("../../node_modules/", import.meta.url);
const file = (path: string): Uint8Array => readFileSync(fileURLToPath(new URL(path, MODULES)));

const fonts = ["400Regular/NotoSansSC_400Regular.ttf", "700Bold/NotoSansSC_700Bold.ttf"].map(
  (path) => file(`@expo-google-fonts/noto-sans-sc/${path}`),
);
let ready: Promise<void> | undefined;

export interface RenderedSvg {
  readonly width: number;
  readonly height: number;
  readonly png: Uint8Array;
  /** The colour of a pixel as #rrggbb. */
  pixel(x: number, y: number): string;
  /** Extent of all that is drawn. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number } | undefined;
}

/** An SVG as an independent renderer draws it, with the one Chinese font of the packages. */
export async function renderSvg(svg: string, scale = 1): Promise<RenderedSvg> {
  ready ??= initWasm(file("@resvg/resvg-wasm/index_bg.wasm"));
  await ready;
  const drawing = new Resvg(svg, {
    font: { fontBuffers: fonts, defaultFontFamily: "Noto Sans SC" },
    ...(scale === 1 ? {} : { fitTo: { mode: "zoom", value: scale } }),
  });
  const image = drawing.render();
  const { pixels, width, height } = image;
  const box = drawing.getBBox();
  const rendered = {
    width,
    height,
    png: image.asPng(),
    pixel: (x: number, y: number) => {
      const at = 4 * (Math.round(y) * width + Math.round(x));
      return `#${Buffer.from(pixels.slice(at, at + 3)).toString("hex")}`;
    },
    box: box && { x: box.x, y: box.y, width: box.width },
  };
  box?.free();
  drawing.free();
  image.free();
  return rendered;
}
