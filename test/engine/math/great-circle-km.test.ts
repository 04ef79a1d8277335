import { describe, expect, it } from "vitest";
import { greatCircleKm } from "../../../src/engine/math/great-circle-km";

describe("greatCircleKm", () => {
  it.each([
    // python3: R atan2(|x cross y|, x . y) of the unit vectors
    [[116.41, 39.9], [121.47, 31.23], 1066.6925794442998],
    [[87.62, 43.83], [110.35, 20.02], 3383.6733029016646],
    // a quarter of the equator, half a meridian, and no way at all
    [[0, 0], [90, 0], (6371.0088 * Math.PI) / 2],
    [[10, 90], [-170, -90], 6371.0088 * Math.PI],
    [[100, 30], [100, 30], 0],
  ] as const)("from %j to %j", (a, b, km) => {
    expect(greatCircleKm(a, b)).toBeCloseTo(km, 8);
    expect(greatCircleKm(b, a)).toBe(greatCircleKm(a, b));
  });
});
