import { expect, it } from "vitest";
import { crosses, meet, within } from "../../src/map/rect-meets";

const box = { x: 10, y: 10, width: 20, height: 10 };

it("tells whether rectangles share more than an edge", () => {
  expect(meet(box, { x: 29, y: 19, width: 5, height: 5 })).toBe(true);
  expect(meet(box, { x: 30, y: 10, width: 5, height: 5 })).toBe(false);
  expect(meet(box, { x: 12, y: 12, width: 0, height: 0 })).toBe(true);
});

it("tells whether they come nearer than some air", () => {
  expect(meet(box, { x: 32, y: 10, width: 5, height: 5 }, 2)).toBe(false);
  expect(meet(box, { x: 32, y: 10, width: 5, height: 5 }, 3)).toBe(true);
});

it("tells whether one lies in the other, edges and all", () => {
  expect(within({ x: 10, y: 10, width: 20, height: 10 }, box)).toBe(true);
  expect(within({ x: 11, y: 12, width: 20, height: 5 }, box)).toBe(false);
  expect(within({ x: 9, y: 12, width: 5, height: 5 }, box)).toBe(false);
});

it("tells whether a line comes into a rectangle", () => {
  expect(crosses(box, [0, 15], [40, 15])).toBe(true);
  expect(crosses(box, [0, 0], [9, 40])).toBe(false);
  expect(crosses(box, [20, 0], [20, 12])).toBe(true);
  expect(crosses(box, [20, 0], [20, 9])).toBe(false);
  expect(crosses(box, [0, 5], [40, 5])).toBe(false);
  expect(crosses(box, [5, 22], [12, 8])).toBe(true);
  expect(crosses(box, [12, 12], [13, 13])).toBe(true);
});
