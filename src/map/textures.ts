import type { Choropleth } from "../model/choropleth";
import { CLASS_COUNT } from "./palette";

/** A tile that tells a class without its colour: sizes in CSS pixels, and what is inked on it as path data. */
export interface Texture {
  readonly size: number;
  readonly path: string;
}

/** The texture of one class of a measure. */
export interface ClassTexture extends Texture {
  /** Place of the class on the ramp, 0 to 6, and the nearest of the seven whose texture it has. */
  readonly step: number;
  readonly place: number;
}

const dot = (size: number, r: number): Texture => ({
  size,
  path: `M${size / 2 - r} ${size / 2}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`,
});
const line = (size: number): string => `M0 ${(size - 1) / 2}h${size}v1h${-size}z`;
const lines = (size: number): Texture => ({ size, path: line(size) });
const cross = (size: number): Texture => ({
  size,
  path: `${line(size)}M${(size - 1) / 2} 0h1v${size}h-1z`,
});

/** From the first of the seven to the last: blank, dots, lines and crosses, each kind sparse, then dense. */
export const TEXTURES: readonly (Texture | null)[] = [
  null,
  dot(6, 0.7),
  dot(5, 1),
  lines(6),
  lines(4),
  cross(6),
  cross(4),
];

/** On both sides of a blank middle: lines below it, dots and crosses above, denser outward. */
export const DIVERGING_TEXTURES: readonly (Texture | null)[] = [
  lines(3),
  lines(4),
  lines(6),
  null,
  dot(6, 0.7),
  dot(5, 1),
  cross(4),
];

/**
 * The textures of classes at places on the ramp, of tones that diverge or not; null where two classes
 * would share one: seven are all that the eye tells apart. A blank class has no entry.
 */
export function classTextures(
  ramp: readonly number[],
  tones: Choropleth["tones"],
): ClassTexture[] | null {
  const textures = tones === "d" ? DIVERGING_TEXTURES : TEXTURES;
  const places = ramp.map(Math.round);
  if (ramp.length > CLASS_COUNT || new Set(places).size < places.length) return null;
  return ramp.flatMap((step) => {
    const place = Math.round(step);
    const texture = textures[place];
    return texture ? [{ ...texture, step, place }] : [];
  });
}
