import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { RULER_WIDTH } from "../../src/charts/ruler";
import { MAP_WIDTH } from "../../src/map/frame";
import { type StyleRule, styleRules } from "../support/style-rules";

const read = (name: string): StyleRule[] =>
  styleRules(
    readFileSync(
      fileURLToPath(new URL(`../../src/components/${name}.css`, import.meta.url)),
      "utf8",
    ),
  );
const widthIn = (condition: string): number => Number(/min-width: (\d+)px/.exec(condition)?.[1]);

/** Widths from which a scale holds, and the scale. */
const brackets = (name: string, selector: string): [from: number, scale: number][] =>
  read(name)
    .filter((rule) => rule.selector === selector && rule.condition !== "")
    .map(({ condition, declarations }) => [widthIn(condition), Number(declarations["--px"])]);

/** The widest frame and ruler that the page's own styles allow. */
const WIDEST = { frame: 1240, ruler: 520 };

describe.each([
  {
    name: "map-scale",
    selector: ".stage",
    widest: WIDEST.frame,
    // From 900 px the map is 86.6 % of its frame.
    scale: (width: number): number => MAP_WIDTH / (width >= 900 ? 0.866 * width : width),
  },
  {
    name: "ruler-scale",
    selector: ".ruler svg",
    widest: WIDEST.ruler,
    scale: (width: number): number => RULER_WIDTH / width,
  },
])("$name.css", ({ name, selector, widest, scale }) => {
  const steps = brackets(name, selector);

  it("climbs from a small phone to the widest frame", () => {
    const froms = steps.map(([from]) => from);
    expect(froms).toEqual([...froms].sort((a, b) => a - b));
    // A phone of 320 px has a frame of 304, and a ruler of 288 in it.
    expect(froms[0]).toBeLessThanOrEqual(280);
    expect(froms.at(-1)).toBeLessThanOrEqual(widest);
  });

  it("is true within 3 % at every width", () => {
    for (let width = steps[0]![0]; width <= widest; width++) {
      const [, set] = steps.filter(([from]) => from <= width).at(-1)!;
      const deviation = Math.abs((100 * set) / scale(width) - 100);
      // To the nearest per cent.
      expect({ width, per100: Math.round(deviation) <= 3 }).toEqual({ width, per100: true });
    }
  });
});

it("knows the width from which the map is part of its frame, as map.css has it", () => {
  const wide = read("map").find(
    ({ condition, selector, declarations }) =>
      widthIn(condition) === 900 && selector.includes(".plane") && "width" in declarations,
  );
  expect(wide?.declarations["width"]).toBe("86.6%");
});
