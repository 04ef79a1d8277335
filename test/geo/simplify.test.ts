import { expect, it } from "vitest";
import { assignCodes } from "../../geo/assign-codes";
import { dropSmall } from "../../geo/drop-small";
import { LEVELS } from "../../geo/levels";
import { nationalBorder } from "../../geo/national-border";
import { polygonKm2 } from "../../geo/polygon-area";
import { readSource } from "../../geo/read-source";
import { simplify } from "../../geo/simplify";

const coded = assignCodes(readSource().features);
const border = nationalBorder(coded.provinces, coded.undetermined);
const lite = LEVELS.find(({ name }) => name === "lite")!;
const drawing = {
  provinces: dropSmall(coded.provinces, lite.minKm2),
  border,
  dashes: coded.dashes,
};
const simple = await simplify(drawing, lite);

it("keeps every polygon, wound as before, with fewer points", () => {
  for (const [i, { id, polygons }] of simple.provinces.entries()) {
    const before = drawing.provinces[i]!;
    expect(id).toBe(before.id);
    expect(polygons).toHaveLength(before.polygons.length);
    for (const polygon of polygons) expect(polygonKm2(polygon)).toBeLessThan(2e6);
  }
  const count = ({ provinces }: typeof drawing): number =>
    provinces.flatMap(({ polygons }) => polygons.flat(2)).length;
  expect(count(simple)).toBeLessThan(count(drawing) / 5);
});

it("only leaves points out, and keeps borders on the provinces", () => {
  const source = new Set(drawing.provinces.flatMap(({ polygons }) => polygons.flat(2)).map(String));
  const left = new Set(simple.provinces.flatMap(({ polygons }) => polygons.flat(2)).map(String));
  for (const point of left) expect(source.has(point)).toBe(true);
  for (const point of [...simple.border.land.flat(), ...simple.border.undetermined]) {
    expect(left.has(String(point))).toBe(true);
  }
});

it("keeps the ends of borders and dashes", () => {
  const ends = (lines: readonly (readonly number[][])[]): string[] =>
    lines.flatMap((line) => [String(line.at(0)), String(line.at(-1))]).sort();
  expect(ends(simple.border.land)).toEqual(ends(border.land));
  expect(ends([simple.border.undetermined])).toEqual(ends([border.undetermined]));
  expect(ends(simple.dashes.map(({ line }) => line))).toEqual(
    ends(coded.dashes.map(({ line }) => line)),
  );
});
