import { closedColour, type Scheme } from "../../map/diffusion-palette";

/** Mixtures are told apart by twentieths, so that a fill changes seldom. */
export const MIX_STEPS = 20;

/** Colours of classes and mixtures, each reckoned once: "3,14,6,0" is class 3 of 14, 6 and 0 twentieths. */
export function toneColours(): (tone: string, scheme: Scheme, poles: readonly string[]) => string {
  const known = new Map<string, string>();
  return (tone, scheme, poles) => {
    const key = `${scheme} ${poles.join()} ${tone}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const [step = -1, ...mix] = tone.split(",").map(Number);
    const shares = mix.map((part) => part / MIX_STEPS);
    const colour = closedColour(scheme, step, poles, shares);
    known.set(key, colour);
    return colour;
  };
}
