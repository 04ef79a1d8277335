import { describe, expect, it } from "vitest";
import { stackedBoxes } from "../../src/export/stacked-boxes";

const box = (x: number, y: number, width: number, height: number) => ({ x, y, width, height });

describe("stackedBoxes", () => {
  it("closes the hole above a column, and keeps columns beside each other", () => {
    const { places, width, height } = stackedBoxes([
      box(32, 400, 280, 100),
      box(336, 80, 900, 700),
    ]);
    expect(places).toEqual([box(0, 0, 280, 100), box(304, 0, 900, 700)]);
    expect([width, height]).toEqual([1204, 700]);
  });

  it("keeps what is below below, a small gap as it is and a large one small", () => {
    const boxes = [box(0, 10, 100, 50), box(0, 70, 100, 50), box(50, 300, 100, 50)];
    const { places, height } = stackedBoxes(boxes);
    expect(places.map(({ y }) => y)).toEqual([0, 60, 138]);
    expect(height).toBe(188);
  });

  it("puts a wide one under the longest of the columns above it, in the order that was asked for", () => {
    const boxes = [box(0, 900, 500, 40), box(0, 0, 200, 100), box(250, 0, 250, 600)];
    expect(stackedBoxes(boxes).places.map(({ y }) => y)).toEqual([628, 0, 0]);
  });
});
