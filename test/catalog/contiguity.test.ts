import { expect, it } from "vitest";
import { units } from "../../src/catalog/catalog";
import { contiguity } from "../../src/catalog/contiguity";

it("pairs units of the catalog, each pair once", () => {
  const known = new Set(units.map(({ id }) => id));
  expect(contiguity.flat().filter((id) => !known.has(id))).toEqual([]);
  const pairs = contiguity.map((pair) => [...pair].sort().join(" "));
  expect(new Set(pairs).size).toBe(pairs.length);
});

it("gives every province of the index a neighbour, 海南 the one over the strait", () => {
  const indexed = units.filter((unit) => unit.indexed).map(({ id }) => id);
  const near = (id: string) => contiguity.filter((pair) => pair.includes(id)).flat();
  expect(indexed.filter((id) => near(id).length === 0)).toEqual([]);
  expect(near("460000")).toEqual(["440000", "460000"]);
  // 陕西 has the eight neighbours of any atlas.
  expect(
    near("610000")
      .filter((id) => id !== "610000")
      .sort(),
  ).toEqual(["140000", "150000", "410000", "420000", "500000", "510000", "620000", "640000"]);
});
