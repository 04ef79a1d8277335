/**
 * Units by value; without a value they come last in either direction. Equal values keep the order in
 * which the units were given.
 */
export function orderByValue(
  units: readonly string[],
  value: (unit: string) => number,
  descending: boolean,
): string[] {
  const sign = descending ? -1 : 1;
  return [...units].sort((a, b) => {
    const [x, y] = [value(a), value(b)];
    if (Number.isNaN(x) || Number.isNaN(y))
      return Number(Number.isNaN(x)) - Number(Number.isNaN(y));
    return sign * (x - y);
  });
}

/** Units by their names as the language orders them. */
export function orderByName(
  units: readonly string[],
  name: (unit: string) => string,
  descending: boolean,
  lang: string,
): string[] {
  const { compare } = new Intl.Collator(lang);
  const sign = descending ? -1 : 1;
  return [...units].sort((a, b) => sign * compare(name(a), name(b)));
}
