import type { FigureDrawing, PictureLayer, PixelLayer } from "./picture";
import { escapeXml } from "./picture-text";
import { svgElement } from "./svg-element";

/** A picture that is whole: its figures with what stands above and below them. */
export interface Picture extends FigureDrawing {
  /** Colour of the paper, #rrggbb. */
  readonly ground: string;
  readonly lang: string;
  /** Fonts by name, for texts that name none: a picture carries none. */
  readonly font: string;
  readonly title: string;
  /** What a reader of the file is told of it: method, kind, sources, address. */
  readonly about: string;
}

/** Space between the letters of two scripts, and digits of one width, as on the page. */
const STYLE =
  "font-variant-numeric:tabular-nums lining-nums;text-autospace:normal;text-spacing-trim:normal";

/** The picture as a file of SVG 1.1 with text as text; pixels are held inside as PNG. */
export function pictureSvg(picture: Picture): string {
  const layers = picture.layers.map((layer) =>
    typeof layer === "string" ? layer : pixelImage(layer),
  );
  return root(picture, 1, ground(picture) + layers.join(""));
}

/** One stretch of the picture by itself, transparent, at a scale: an image to be drawn on a canvas. */
export const layerSvg = (picture: Picture, layer: string, scale: number): string =>
  root(picture, scale, layer);

function root(picture: Picture, scale: number, content: string): string {
  const { width, height, defs, lang, font, title, about } = picture;
  const head = [
    title && svgElement("title", {}, escapeXml(title)),
    about && svgElement("desc", {}, escapeXml(about)),
    defs && svgElement("defs", {}, defs),
  ];
  return svgElement(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      "xmlns:xlink": "http://www.w3.org/1999/xlink",
      "xml:lang": lang,
      "font-family": font,
      // Firefox draws nothing on a canvas from an image without a size of its own.
      width: Math.round(width * scale),
      height: Math.round(height * scale),
      viewBox: `0 0 ${String(width)} ${String(height)}`,
      style: STYLE,
    },
    head.join("") + content,
  );
}

const ground = ({ width, height, ground: fill }: Picture): string =>
  svgElement("rect", { width, height, fill });

function pixelImage({ canvas, x, y, width, height, opacity, clip }: PixelLayer): string {
  if (canvas.width === 0 || canvas.height === 0) return "";
  const image = svgElement("image", {
    ...{ x, y, width, height },
    preserveAspectRatio: "none",
    opacity: opacity === 1 ? undefined : opacity,
    "xlink:href": canvas.toDataURL("image/png"),
  });
  if (!clip) return image;
  // A view of its own cuts without an id that might be taken.
  const { x: left, y: top, width: w, height: h } = clip;
  const viewBox = [left, top, w, h].join(" ");
  return svgElement("svg", { x: left, y: top, width: w, height: h, viewBox }, image);
}

/** Figures moved down to below a heading, a heading above and a foot below them. */
export function framed(
  drawing: FigureDrawing,
  { head, foot, width, height, left, top }: Frame,
): FigureDrawing {
  const layers = drawing.layers.map((layer): PictureLayer => {
    if (typeof layer === "string") {
      return svgElement("g", { transform: `translate(${String(left)} ${String(top)})` }, layer);
    }
    const clip = layer.clip && { ...layer.clip, x: layer.clip.x + left, y: layer.clip.y + top };
    return { ...layer, x: layer.x + left, y: layer.y + top, clip };
  });
  return { width, height, defs: drawing.defs, layers: joined([head, ...layers, foot]) };
}

/** Stretches of markup side by side are one image less to draw. */
function joined(layers: readonly PictureLayer[]): PictureLayer[] {
  return layers.reduce<PictureLayer[]>((all, layer) => {
    const last = all.at(-1);
    const merges = typeof last === "string" && typeof layer === "string";
    return merges ? [...all.slice(0, -1), last + layer] : [...all, layer];
  }, []);
}

interface Frame {
  readonly head: string;
  readonly foot: string;
  readonly width: number;
  readonly height: number;
  /** Where the figures begin. */
  readonly left: number;
  readonly top: number;
}
