/** Less than this share of the start is no change. */
const STILL = 0.005;

/** `peaks`: up, and back from there; `dips`: down, and up from there; `none`: no figure. */
export type Trend = "widens" | "narrows" | "still" | "peaks" | "dips" | "none";

/** Which way a figure goes over its times, by its start, its end and its extremes. */
export function trend(values: readonly number[]): Trend {
  const start = values[0] ?? NaN;
  const end = values.at(-1) ?? NaN;
  if (!(start > 0) || Number.isNaN(end)) return "none";
  const little = STILL * start;
  const above = Math.max(...values) - Math.max(start, end);
  const below = Math.min(start, end) - Math.min(...values);
  if (Math.max(above, below) > little) return above >= below ? "peaks" : "dips";
  if (end - start > little) return "widens";
  return start - end > little ? "narrows" : "still";
}
