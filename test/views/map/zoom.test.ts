import { describe, expect, it } from "vitest";
import { zoomToUnit, zoomToUnits } from "../../../src/views/map/zoom";

// Each 1,000 by 842, the shape of the view; b has an islet far away.
const SHAPES = {
  a: "M1000 1000l1000 0 0 842-1000 0z",
  b: "M3000 1000l1000 0 0 842-1000 0zM9000 8000l10 0 0 10-10 0z",
};

describe("zoomToUnits", () => {
  it("shows a unit with a fifth of the view left free on every side", () => {
    // 0.6 of 10,000 over 1,000; the middle (1500, 1421) comes to (5000, 4210).
    const { k, x, y } = zoomToUnit("a", SHAPES);
    expect(k).toBeCloseTo(6, 9);
    expect(6 * 1500 + x).toBeCloseTo(5000, 9);
    expect(6 * 1421 + y).toBeCloseTo(4210, 9);
  });

  it("holds several together, and passes islets over", () => {
    const both = zoomToUnits(["a", "b"], SHAPES, 0.1);
    expect(both.k).toBeCloseTo(8000 / 3000, 9);
    expect(both.k * 2500 + both.x).toBeCloseTo(5000, 9);
    expect(zoomToUnits(["b"], SHAPES, 0.2).k).toBeCloseTo(6, 9);
  });

  it("is the whole country for what is not drawn", () => {
    expect(zoomToUnit("", SHAPES)).toEqual({ k: 1, x: 0, y: 0 });
  });
});
