import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { csvParse } from "d3-dsv";
import geometry from "../../src/catalog/geometry.json";
import type { NeighbourPair, PermutationQuery } from "../../src/model/spatial";
import { deepFreeze } from "./deep-freeze";

const rows = csvParse(
  readFileSync(fileURLToPath(new URL("../../public/data/panel.csv", import.meta.url)), "utf8"),
);

const BORDERS = geometry.neighbours.map(([a, b]) => [a, b] as NeighbourPair);
const LINKS = geometry.links.map(({ pair: [a, b] }) => [a, b] as NeighbourPair);

/** GDP of 2019 over the provinces, with the borders; with the link to 海南 unless `strait` is false. */
export function gdpExample(strait: boolean): PermutationQuery {
  return deepFreeze({
    units: rows.map((row) => row.unit!),
    values: rows.map((row) => Number(row["gdp-2019"])),
    neighbours: strait ? [...BORDERS, ...LINKS] : BORDERS,
    style: "row",
    isolates: "excluded",
    permutations: 0,
    seed: 1,
  });
}

/** Seven units, few enough to try every order of their values. */
export const SEVEN: PermutationQuery = deepFreeze({
  units: ["a", "b", "c", "d", "e", "f", "g"],
  values: [1, 2, 2.5, 4, 3, 6, 9],
  neighbours: [
    ["a", "b"],
    ["b", "c"],
    ["c", "d"],
    ["d", "e"],
    ["e", "f"],
    ["f", "g"],
    ["a", "c"],
    ["d", "f"],
  ],
  style: "row",
  isolates: "excluded",
  permutations: 0,
  seed: 1,
});

/** Every order of the values. */
export function orders(values: readonly number[]): number[][] {
  if (values.length < 2) return [[...values]];
  return values.flatMap((value, i) =>
    orders(values.toSpliced(i, 1)).map((rest) => [value, ...rest]),
  );
}
