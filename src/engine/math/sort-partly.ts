/**
 * Moves the k-th smallest of the values from `first` to `last` to place k, no greater one before it
 * and no smaller one behind it: FIND (Hoare 1961, Comm. ACM 4, 321-322) with the median of three as
 * its pivot. In place; k is a place from `first` to `last`, and no value is NaN.
 */
export function sortPartly(
  values: Float64Array,
  k: number,
  first = 0,
  last = values.length - 1,
): void {
  let [low, high] = [first, last];
  while (low < high) {
    const pivot = medianOfThree(
      values[low] as number,
      values[(low + high) >>> 1] as number,
      values[high] as number,
    );
    let [i, j] = [low, high];
    while (i <= j) {
      while ((values[i] as number) < pivot) i++;
      while ((values[j] as number) > pivot) j--;
      if (i > j) break;
      const value = values[i] as number;
      values[i++] = values[j] as number;
      values[j--] = value;
    }
    if (k <= j) high = j;
    else if (k >= i) low = i;
    else return;
  }
}

function medianOfThree(a: number, b: number, c: number): number {
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}
