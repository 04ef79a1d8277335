import { describe, expect, it } from "vitest";
import projection from "../../src/catalog/projection.json";
import { mapProjection, place, type Rect } from "../../src/map/frame";
import { keepClear } from "../../src/map/keep-clear";
import { boundsOf } from "../../src/map/rings";
import { drawnMap, pointsOf, type Point } from "../support/drawn-map";

const base = drawnMap("national");
const rects = keepClear(boundsOf(base.units["710000"]!));
const holds = ({ x, y, width, height }: Rect, [px, py]: Point): boolean =>
  x <= px && px <= x + width && y <= py && py <= y + height;
const isKept = (point: Point): boolean => rects.some((rect) => holds(rect, point));

describe("keepClear", () => {
  it("holds the points named for it but 海南, which is no sea to be covered", () => {
    const project = mapProjection();
    const { 海南岛南端: hainan, ...others } = projection.keepClear.points;
    const named = Object.values(others).flat(2);
    expect(named).toHaveLength(18);
    for (let i = 0; i < named.length; i += 2) {
      expect(isKept(place(project, [named[i]!, named[i + 1]!]))).toBe(true);
    }
    expect(isKept(place(project, hainan as [number, number]))).toBe(false);
  });

  it("holds 台湾 as drawn, all its isles, and the dashes 9 and 10", () => {
    for (const path of [base.units["710000"]!, base.dashes["9"]!, base.dashes["10"]!]) {
      expect(pointsOf(path).flat().every(isKept)).toBe(true);
    }
  });

  it("leaves the mainland free", () => {
    const project = mapProjection();
    for (const lonLat of [
      [119.3, 26.08],
      [113.54, 22.19],
      [121.47, 31.23],
    ] as const) {
      expect(isKept(place(project, lonLat))).toBe(false);
    }
  });
});
