import type { BorderStretch } from "../model/base-map";
import { contrast, DARK, LIGHT, type Ramp } from "./palette";

/** Borders to stroke in one colour: path data and the seam colour of each theme. */
export interface Seam {
  readonly light: SeamTone;
  readonly dark: SeamTone;
  readonly path: string;
}
export type SeamTone = "ink" | "paper";

/**
 * Chooses for every border the seam colour that stands out from both its neighbours: of dark and
 * light the one whose smaller contrast with the two fills is larger. Borders of one choice share a path.
 *
 * @param classOf class of a unit, 0 to 6, or -1 without a value
 */
export function seams(
  stretches: readonly BorderStretch[],
  classOf: (unit: string) => number,
  ramps: { readonly light: Ramp; readonly dark: Ramp } = { light: LIGHT, dark: DARK },
): Seam[] {
  const byTones = new Map<string, { light: SeamTone; dark: SeamTone; paths: string[] }>();
  for (const { pair, path } of stretches) {
    const [a, b] = [classOf(pair[0]), classOf(pair[1])];
    const [light, dark] = [seamTone(a, b, ramps.light), seamTone(a, b, ramps.dark)];
    const entry = byTones.get(light + dark) ?? { light, dark, paths: [] };
    entry.paths.push(path);
    byTones.set(light + dark, entry);
  }
  return [...byTones.values()].map(({ paths, ...tones }) => ({ ...tones, path: paths.join("") }));
}

/** A unit without a value is drawn on the page's ground, where ink is the only line that shows. */
export function seamTone(a: number, b: number, ramp: Ramp): SeamTone {
  const fills = [ramp.fills[a], ramp.fills[b]].filter((fill) => fill !== undefined);
  if (fills.length === 0) return ramp.seamDark === DARK.seamDark ? "paper" : "ink";
  const worst = (seam: string): number => Math.min(...fills.map((fill) => contrast(seam, fill)));
  return worst(ramp.seamDark) >= worst(ramp.seamLight) ? "ink" : "paper";
}
