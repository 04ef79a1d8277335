import { linearToOklab } from "./oklab";

/** How colours are seen: by all cones, and without one of the three kinds. */
export const SIGHTS = ["normal", "protan", "deutan", "tritan"] as const;
export type Sight = (typeof SIGHTS)[number];

/** Machado, Oliveira & Fernandes (2009), severity 1, on linear sRGB. */
const SEEN: Readonly<Record<Sight, readonly (readonly [number, number, number])[]>> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** Distance of two #rrggbb colours in hundredths of OKLab (Ottosson 2020), as `sight` sees them. */
export function colourDistance(a: string, b: string, sight: Sight): number {
  const [from, to] = [a, b].map((hex) => oklab(linear(hex), sight));
  return 100 * Math.hypot(...from!.map((part, i) => part - to![i]!));
}

function linear(hex: string): number[] {
  return [1, 3, 5].map((start) => {
    const value = parseInt(hex.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
}

function oklab(rgb: readonly number[], sight: Sight): number[] {
  const [r, g, b] = SEEN[sight].map((row) =>
    Math.min(
      1,
      Math.max(
        0,
        row.reduce((sum, part, i) => sum + part * rgb[i]!, 0),
      ),
    ),
  ) as [number, number, number];
  return linearToOklab([r, g, b]);
}
