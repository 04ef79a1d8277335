import type { IndexResult } from "../model/index-result";

/**
 * Decimals of the first frame's numbers; the engine's own follow. An estimate may stand a millionth
 * inside its rounding interval, where fewer decimals would print it as its neighbour.
 */
const PLACES = { index: 6, component: 2 };

/** An index result as JSON, without its choices: NaN as null, numbers rounded. */
export function printResult(result: IndexResult): string {
  const print = (part: unknown, places: number): string =>
    JSON.stringify(part, (_, value: unknown) =>
      typeof value === "number" ? (Number.isNaN(value) ? null : round(value, places)) : value,
    );
  const { domains, subindices } = result;
  const index = { ...result, domains: undefined, subindices: undefined, choices: undefined };
  const components = print({ domains, subindices }, PLACES.component).slice(1);
  return `${print(index, PLACES.index).slice(0, -1)},${components}`;
}

/** Reads what printResult wrote: null inside an array is NaN again, also where nothing else is in it. */
export function parseResult(text: string): IndexResult {
  return JSON.parse(text, (_, value: unknown) =>
    Array.isArray(value) ? value.map((item: unknown) => item ?? NaN) : value,
  ) as IndexResult;
}

const round = (value: number, places: number): number => Number(value.toFixed(places));
