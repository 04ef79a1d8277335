const UNITS = [31, 340, 2900] as const;

/** How the cost grows from provinces to prefectures to counties, a line for each of the larger two. */
export function growth(cost: (units: number) => number): string[] {
  const [few, ...more] = UNITS;
  const least = cost(few);
  return more.map((units) => {
    const ratio = cost(units) / least;
    const power = Math.log(ratio) / Math.log(units / few);
    return `  ${units} units: ${ratio.toFixed(1)} times ${few} units, n^${power.toFixed(2)}`;
  });
}
