import { expect, it } from "vitest";
import { polygonKm2, ringKm2 } from "../../geo/polygon-area";

const octant = [
  [0, 0],
  [0, 90],
  [90, 0],
  [0, 0],
];
const eighth = (4 * Math.PI * 6371.0088 ** 2) / 8;

it("measures an eighth of the sphere", () => {
  expect(polygonKm2([octant]) / eighth).toBeCloseTo(1, 9);
});

it("shows a ring wound the other way as all but the ring", () => {
  const reversed = octant.toReversed();
  expect(polygonKm2([reversed]) / eighth).toBeCloseTo(7, 9);
  expect(ringKm2(reversed) / eighth).toBeCloseTo(1, 9);
});
