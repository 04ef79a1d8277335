import { expect, it } from "vitest";
import { clearOnStage } from "../../../src/views/map/clear-on-stage";

const box = (x: number, y: number, width: number, height: number) => ({
  getBoundingClientRect: () => ({ x, y, width, height }),
});
const stage = (inset: boolean): HTMLElement =>
  ({
    ...box(100, 50, 924, 744),
    querySelector: (selector: string) =>
      selector === ".plane" ? box(120, 100, 800, 674) : inset ? box(900, 600, 110, 160) : null,
  }) as unknown as HTMLElement;

// A map of 10,000 units in 800 px: 0.08 px a unit.
const MARKS = [{ x: 5000, y: 2500, width: 1000, height: 500 }];

it("takes rectangles of the map and the inset to the stage's own pixels", () => {
  expect(clearOnStage(stage(true), MARKS)).toEqual([
    { x: 420, y: 250, width: 80, height: 40 },
    { x: 800, y: 550, width: 110, height: 160 },
  ]);
});

it("has nothing to keep clear where nothing is drawn", () => {
  expect(clearOnStage(stage(false), [])).toEqual([]);
});
