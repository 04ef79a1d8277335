import { mixedSeam } from "../../map/mixed-tones";

/** One line that stands out from both sides, or a dark one with a light core. */
export type BorderTone = "ink" | "paper" | "double";

interface SeamPair {
  readonly seamDark: string;
  readonly seamLight: string;
}

/** Tells the line between two fills, and keeps what it has told: contrasts take long to reckon. */
export function borderTones(): (from: string, to: string, seams: SeamPair) => BorderTone {
  const known = new Map<string, BorderTone>();
  return (from, to, seams) => {
    const key = [from, to, seams.seamDark, seams.seamLight].join();
    const before = known.get(key);
    if (before !== undefined) return before;
    const tone = mixedSeam({ fills: [from, to], ...seams });
    known.set(key, tone);
    return tone;
  };
}
