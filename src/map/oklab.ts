export type Lab = readonly [lightness: number, a: number, b: number];

/**
 * The colour between two #rrggbb colours at a share of the second, mixed in OKLab (Björn Ottosson 2020)
 * as CSS Color 4 mixes in it.
 */
export function mixOklab(from: string, to: string, share: number): string {
  const [a, b] = [toOklab(from), toOklab(to)];
  const at = (i: 0 | 1 | 2): number => a[i] + (b[i] - a[i]) * share;
  return toHex([at(0), at(1), at(2)]);
}

/** The three parts of a #rrggbb colour, lightness 0 to 1. */
export function toOklab(hex: string): Lab {
  const channel = (start: number): number => {
    const value = parseInt(hex.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  const [r, g, b] = [channel(1), channel(3), channel(5)];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

/** The nearest #rrggbb colour: what sRGB does not hold is cut off, channel by channel. */
export function toHex(lab: Lab): string {
  return (
    "#" +
    linearRgb(lab)
      .map((value) => {
        const encoded = value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055;
        return Math.round(255 * Math.min(1, Math.max(0, encoded)))
          .toString(16)
          .padStart(2, "0");
      })
      .join("")
  );
}

/** Red, green and blue in linear light; outside 0 to 1 where sRGB does not hold the colour. */
export function linearRgb([lightness, a, b]: Lab): [number, number, number] {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}
