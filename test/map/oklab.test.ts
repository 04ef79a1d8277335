import { expect, it } from "vitest";
import { mixOklab } from "../../src/map/oklab";

// The art direction's ramps of five and six classes, each between two steps of its ramp of seven.
it.each([
  ["#9cc6c9", "#6ea3bf", 0.5, "#85b4c4"],
  ["#36649d", "#274788", 0.5, "#2e5593"],
  ["#4d82b0", "#36649d", 0.6, "#3f70a5"],
  ["#68a3c6", "#89c5d4", 0.5, "#78b4cd"],
  ["#3d4e6c", "#466790", 0.5, "#425a7e"],
])("mixes %s and %s at %f to %s", (from, to, share, mixed) => {
  expect(mixOklab(from, to, share)).toBe(mixed);
});

it("is each colour at its own end, and grey between black and white", () => {
  expect(mixOklab("#b55508", "#038871", 0)).toBe("#b55508");
  expect(mixOklab("#b55508", "#038871", 1)).toBe("#038871");
  // color-mix(in oklab, black, white) computes to rgb(99, 99, 99).
  expect(mixOklab("#000000", "#ffffff", 0.5)).toBe("#636363");
});
