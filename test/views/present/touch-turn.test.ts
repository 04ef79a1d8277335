import { expect, it } from "vitest";
import { touchTurn } from "../../../src/views/present/touch-turn";

const stroke = (dx: number, dy: number, at = 500) =>
  touchTurn({ from: [at, 300], to: [at + dx, 300 + dy], width: 1000 });

it("turns by a swipe along, and not by one that scrolls or wavers", () => {
  expect([stroke(-50, 0), stroke(-80, 39), stroke(50, 0)]).toEqual(["next", "next", "previous"]);
  expect([stroke(-49, 0), stroke(-80, 41), stroke(0, -200), stroke(60, 60)]).toEqual(
    Array(4).fill(null),
  );
});

it("turns by a tap at an edge, an eighth of the window wide", () => {
  const taps = [0, 119, 121, 500, 879, 881, 1000].map((x) => stroke(0, 0, x));
  expect(taps).toEqual(["previous", "previous", null, null, null, "next", "next"]);
  expect([stroke(6, 8, 990), stroke(8, 8, 985)]).toEqual(["next", null]);
});
