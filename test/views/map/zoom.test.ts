import { describe, expect, it } from "vitest";
import type { Rect } from "../../../src/map/frame";
import { boundsOf } from "../../../src/map/rings";
import { zoomed } from "../../../src/map/zoom-to";
import { zoomOn, zoomToUnit, zoomToUnits } from "../../../src/views/map/zoom";
import { drawnMap } from "../../support/drawn-map";

// Each 1,000 by 842, the shape of the view; b has an islet far away.
const SHAPES = {
  a: "M1000 1000l1000 0 0 842-1000 0z",
  b: "M3000 1000l1000 0 0 842-1000 0zM9000 8000l10 0 0 10-10 0z",
};

/** 0.6 of a view of 10,000 by 7,520: its height is what a shape of 1,000 by 842 fills first. */
const FIT = (0.6 * 7520) / 842;

describe("zoomToUnits", () => {
  it("shows a unit with a fifth of the view left free on every side", () => {
    // The middle (1500, 1421) comes to (5000, 3760).
    const { k, x, y } = zoomToUnit("a", SHAPES);
    expect(k).toBeCloseTo(FIT, 9);
    expect(k * 1500 + x).toBeCloseTo(5000, 9);
    expect(k * 1421 + y).toBeCloseTo(3760, 9);
  });

  it("holds several together, and passes islets over", () => {
    const both = zoomToUnits(["a", "b"], SHAPES, 0.1);
    expect(both.k).toBeCloseTo(8000 / 3000, 9);
    expect(both.k * 2500 + both.x).toBeCloseTo(5000, 9);
    expect(zoomToUnits(["b"], SHAPES, 0.2).k).toBeCloseTo(FIT, 9);
  });

  it("shows 台湾 whole beside a region, or not at all", () => {
    // The real ones: 长三角 alone would cut the island, 环渤海 is far from it.
    const shapes = drawnMap("national").units;
    const island = (ids: string): Rect =>
      zoomed(boundsOf(shapes["710000"]!), zoomToUnits(ids.split(" "), shapes, 0.08));
    const delta = island("310000 320000 330000");
    expect(Math.min(delta.x, delta.y)).toBeGreaterThan(0);
    expect(delta.y + delta.height).toBeLessThan(7520);
    expect(delta.x + delta.width).toBeLessThan(10_000);
    const bohai = island("110000 120000 130000 210000 370000");
    expect(bohai.y).toBeGreaterThan(8700);
  });

  it("is the whole country for what is not drawn", () => {
    expect(zoomToUnit("", SHAPES)).toEqual({ k: 1, x: 0, y: 0 });
  });
});

describe("zoomOn", () => {
  // 天津 and 河北 are of 华北; 台湾 is of no region of the six.
  const shapes = { "120000": SHAPES.a, "130000": SHAPES.b, "710000": SHAPES.a };

  it("shows a province, its region, or the whole country", () => {
    expect(zoomOn("true", "120000", shapes)).toEqual(zoomToUnit("120000", shapes));
    // 3,000 wide, with 8 % left free on both sides.
    expect(zoomOn("region", "120000", shapes).k).toBeCloseTo(8400 / 3000, 9);
    expect(zoomOn("region", "130000", shapes)).toEqual(zoomOn("region", "120000", shapes));
    expect(zoomOn("region", "", shapes).k).toBe(1);
  });

  it("has a view between for a unit of no region", () => {
    const between = zoomOn("region", "710000", shapes).k;
    expect(between).toBeGreaterThan(1);
    expect(between).toBeLessThan(zoomOn("true", "710000", shapes).k);
  });
});
