/**
 * Edits from one text to another: a character put in, left out or replaced, or two neighbours
 * swapped, no place edited twice (optimal string alignment).
 */
export function editDistance(from: string, to: string): number {
  const [a, b] = [[...from], [...to]];
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  a.forEach((character, i) => {
    const row = [i + 1];
    b.forEach((other, j) => {
      const replaced = (last[j] ?? 0) + (character === other ? 0 : 1);
      const swapped =
        i > 0 && j > 0 && character === b[j - 1] && a[i - 1] === other
          ? (before[j - 1] ?? 0) + 1
          : Infinity;
      row.push(Math.min(replaced, (last[j + 1] ?? 0) + 1, (row[j] ?? 0) + 1, swapped));
    });
    [before, last] = [last, row];
  });
  return last[b.length] ?? 0;
}
