import type { BorderStretch } from "../model/base-map";
import { mixOklab } from "./oklab";
import { contrast, type Ramp } from "./palette";
import { seams, seamTone, type Seam, type SeamTone } from "./seams";

/** What a border needs to be seen (WCAG 2.2, 1.4.11). */
const ENOUGH = 3;

interface Ramps {
  readonly light: Ramp;
  readonly dark: Ramp;
}

/** Borders by seam colour, and those that need a dark seam with a light one in it, in both themes. */
export interface MixedSeams {
  readonly single: readonly Seam[];
  readonly double: string;
}

/** The colour of a place on a ramp, to the hundredth of a step that tone.ts paints. */
export function colourOf(step: number, { fills }: Ramp): string | undefined {
  const at = Math.round(step * 100) / 100;
  const low = Math.floor(at);
  const [from, to] = [fills[low], fills[low + 1]];
  return from !== undefined && to !== undefined && at > low ? mixOklab(from, to, at - low) : from;
}

/**
 * Seams for places between the steps of a ramp: chosen by the colours that are painted there. One line
 * of either tone cannot always stand out by 3 : 1 from both sides; a dark one with a light core can,
 * since of the two one has more than 4 : 1 to any colour.
 *
 * @param stepOf place of a unit on the ramp, or -1 without a value
 */
export function mixedSeams(
  stretches: readonly BorderStretch[],
  stepOf: (unit: string) => number,
  ramps: Ramps,
): MixedSeams {
  const steps = [...new Set(stretches.flatMap(({ pair }) => pair).map(stepOf))];
  const fine = ({ light, dark }: Ramps): Ramps => ({
    light: { ...light, fills: steps.map((step) => colourOf(step, light) ?? "") },
    dark: { ...dark, fills: steps.map((step) => colourOf(step, dark) ?? "") },
  });
  const own = fine(ramps);
  const classOf = (unit: string): number => {
    const step = stepOf(unit);
    return step < 0 ? -1 : steps.indexOf(step);
  };
  const isFaint = ({ pair }: BorderStretch): boolean => {
    const [a, b] = [classOf(pair[0]), classOf(pair[1])];
    return isFaintIn(own.light, a, b) || isFaintIn(own.dark, a, b);
  };
  return {
    single: seams(
      stretches.filter((stretch) => !isFaint(stretch)),
      classOf,
      own,
    ),
    double: stretches
      .filter(isFaint)
      .map(({ path }) => path)
      .join(""),
  };
}

/** The seam between the first two fills of a ramp: of one tone, or a dark one with a light core. */
export function mixedSeam(ramp: Ramp): SeamTone | "double" {
  return isFaintIn(ramp, 0, 1) ? "double" : seamTone(0, 1, ramp);
}

/** Whether neither the best seam nor the fills themselves part two classes by 3 : 1. */
function isFaintIn(ramp: Ramp, a: number, b: number): boolean {
  const [from, to] = [ramp.fills[a], ramp.fills[b]];
  if (from === undefined || to === undefined) return false;
  const seam = seamTone(a, b, ramp) === "ink" ? ramp.seamDark : ramp.seamLight;
  const parted = Math.min(contrast(seam, from), contrast(seam, to));
  return Math.max(parted, contrast(from, to)) < ENOUGH;
}

/** Black or white, whichever is read better on a colour: 4.58 : 1 at the least. */
export function labelInk(colour: string): "black" | "white" {
  return contrast(colour, "#000000") >= contrast(colour, "#ffffff") ? "black" : "white";
}
