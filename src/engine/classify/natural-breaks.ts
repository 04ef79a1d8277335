import { classifiedValues } from "./classified-values";
import { distinctBreaks } from "./distinct-breaks";

/**
 * Upper bounds of the `classes` classes with the least sum of squared deviations from the class
 * means: the exact optimum by dynamic programming (Fisher 1958, J. Amer. Statist. Assoc. 53,
 * 789-798; Jenks & Caspall 1971), in O(classes n^2). A bound is the greatest value of its class.
 * Equal values stay in one class; with fewer distinct values than `classes` each has its own. Of
 * equally good divisions the one with the lower bounds is taken. No values or one value, no breaks.
 * @throws classify-classes, classify-value.
 */
export function naturalBreaks(values: readonly number[], classes: number): number[] {
  const sorted = classifiedValues(values, classes);
  const distinct = [...new Set(sorted)];
  const counts = distinct.map((value) => sorted.filter((other) => other === value).length);
  const last = distinct.length - 1;
  if (last < 1) return [];
  const within = distinct.map((_, from) => deviations(distinct, counts, from));

  // best[to]: least sum for the values up to `to`; starts[c][to]: where the last of its classes begins.
  let best = within[0] ?? [];
  const starts: number[][] = [distinct.map(() => 0)];
  for (let c = 1; c < Math.min(classes, distinct.length); c += 1) {
    const next = distinct.map(() => Infinity);
    const start = distinct.map(() => 0);
    for (let to = c; to <= last; to += 1) {
      for (let from = c; from <= to; from += 1) {
        const sum = (best[from - 1] ?? NaN) + (within[from]?.[to - from] ?? NaN);
        if (sum < (next[to] ?? NaN)) {
          next[to] = sum;
          start[to] = from;
        }
      }
    }
    best = next;
    starts.push(start);
  }

  const breaks: number[] = [];
  let to = last;
  for (let c = starts.length - 1; c > 0; c -= 1) {
    to = (starts[c]?.[to] ?? 0) - 1;
    breaks.unshift(distinct[to] ?? NaN);
  }
  return distinctBreaks(breaks, sorted.at(-1) ?? NaN);
}

/** Sums of squared deviations from the mean of the values from `from` to each later one (Welford). */
function deviations(values: readonly number[], counts: readonly number[], from: number): number[] {
  let n = 0;
  let mean = 0;
  let squares = 0;
  return values.slice(from).map((value, i) => {
    const count = counts[from + i] ?? 0;
    const gap = value - mean;
    n += count;
    mean += (gap * count) / n;
    squares += count * gap * (value - mean);
    return squares;
  });
}
