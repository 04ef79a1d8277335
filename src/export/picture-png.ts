import { fittingScales } from "./largest-scale";
import type { PixelLayer } from "./picture";
import { PictureFault } from "./picture-fault";
import { layerSvg, type Picture } from "./picture-svg";

export interface Png {
  readonly blob: Blob;
  /** The scale it has: the one asked for, or the largest that this browser's canvas takes. */
  readonly scale: number;
}

/**
 * Draws a picture as PNG. Each stretch of SVG is an image of its own at its final size, and pixels are
 * drawn straight from their canvas: Safari does not wait for images within an SVG image, and scales up
 * what it has drawn small. Where a canvas is refused, comes back empty or gives no file, the next
 * smaller scale is tried.
 * @param asked 1 to 4
 * @throws PictureFault picture-image (the browser does not draw the SVG), picture-canvas (no scale fits)
 */
export async function picturePng(picture: Picture, asked: number): Promise<Png> {
  for (const scale of fittingScales(picture.width, picture.height, asked)) {
    const blob = await drawn(picture, scale);
    if (blob) return { blob, scale };
  }
  throw new PictureFault("picture-canvas", "no canvas of this browser takes the picture");
}

async function drawn(picture: Picture, scale: number): Promise<Blob | null> {
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  try {
    const context = canvas.getContext("2d");
    if (!context) return null;
    context.fillStyle = picture.ground;
    context.fillRect(0, 0, canvas.width, canvas.height);
    // Over its limit a canvas stays transparent, and says so to nobody.
    if (!isOpaque(context, canvas)) return null;
    for (const layer of picture.layers) {
      if (typeof layer === "string") {
        const image = await loaded(layerSvg(picture, layer, scale));
        context.drawImage(image, 0, 0, canvas.width, canvas.height);
      } else drawPixels(context, layer, scale);
    }
    return await new Promise((resolve) => {
      canvas.toBlob(resolve, "image/png");
    });
  } catch (error) {
    if (error instanceof PictureFault) throw error;
    console.error(error);
    return null;
  } finally {
    // Safari keeps the memory of a canvas for long unless it is made small.
    canvas.width = canvas.height = 1;
  }
}

function isOpaque(context: CanvasRenderingContext2D, { width, height }: HTMLCanvasElement) {
  return context.getImageData(width - 1, height - 1, 1, 1).data[3] === 255;
}

function drawPixels(
  context: CanvasRenderingContext2D,
  { canvas, x, y, width, height, opacity, clip }: PixelLayer,
  scale: number,
): void {
  context.save();
  context.scale(scale, scale);
  if (clip) {
    context.beginPath();
    context.rect(clip.x, clip.y, clip.width, clip.height);
    context.clip();
  }
  context.globalAlpha = opacity;
  if (canvas.width > 0 && canvas.height > 0) context.drawImage(canvas, x, y, width, height);
  context.restore();
}

/** A data address: a canvas is never tainted by it, in a frame without an origin either. */
function loaded(svg: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => {
      resolve(image);
    };
    image.onerror = () => {
      reject(new PictureFault("picture-image", "the browser does not draw the picture's SVG"));
    };
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  });
}
