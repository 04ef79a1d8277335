import { expect, it } from "vitest";
import { markerPath } from "../../src/map/marker-path";

it("has a shape of its own for each pole, so that colour is not needed", () => {
  const shape = (pole: string): string => markerPath(pole, 100, 100, 20).replace(/[-\d .]+/g, "");
  expect(shape("pole-pan-prd")).toBe("Maaz");
  const corners = (pole: string): number =>
    markerPath(pole, 100, 100, 20).match(/-?\d+ -?\d+/g)?.length ?? 0;
  expect([corners("pole-yrd"), corners("pole-bohai"), corners("extra")]).toEqual([4, 3, 4]);
  expect(markerPath("pole-yrd", 100, 100, 20)).not.toBe(markerPath("extra", 100, 100, 20));
});
