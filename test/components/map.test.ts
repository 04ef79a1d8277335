import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import projection from "../../src/catalog/projection.json";
import { INSET_WINDOW, MAP_WIDTH, mapProjection, place, type Rect } from "../../src/map/frame";
import { drawnMap, type Point, pointsOf } from "../support/drawn-map";
import { styleRules } from "../support/style-rules";

const rules = styleRules(
  readFileSync(fileURLToPath(new URL("../../src/components/map.css", import.meta.url)), "utf8"),
);

/** The value that a property has for a selector in a frame of a width: the last that holds. */
function styleAt(width: number, property: string, ...selectors: readonly string[]): string {
  const holds = (condition: string): boolean =>
    width >= Number(/min-width: (\d+)px/.exec(condition)?.[1] ?? 0) &&
    width <= Number(/max-width: (\d+)px/.exec(condition)?.[1] ?? Infinity) &&
    (condition === "" || condition.startsWith("@container frame"));
  return (
    rules
      .filter(
        ({ condition, selector, declarations }) =>
          holds(condition) && selectors.includes(selector) && property in declarations,
      )
      .at(-1)?.declarations[property] ?? "0px"
  );
}

/** A length in pixels: a sum of px, of shares of the container's width (cqw), and of `whole` (%). */
const pixels = (length: string, width: number, whole: number): number =>
  [...length.matchAll(/([\d.]+)(px|cqw|%)/g)].reduce(
    (sum, [, number, unit]) =>
      sum + Number(number) * ({ px: 1, cqw: width / 100, "%": whole / 100 }[unit ?? ""] ?? NaN),
    0,
  );

/** Stage, inset and map as the stylesheet lays them out in a frame of a width. */
function layout(width: number, lang: "zh" | "en") {
  const stages = lang === "en" ? [".stage", ":lang(en) .stage"] : [".stage"];
  const [across = NaN, down = NaN] = styleAt(width, "aspect-ratio", ...stages)
    .split("/")
    .map(Number);
  const height = (width * down) / across;
  const inset = (property: string, whole: number): number =>
    pixels(styleAt(width, property, ".inset"), width, whole);
  const insetWidth = inset("width", width);
  const drawing: Rect = {
    x: width - inset("right", width) - insetWidth,
    y: inset("top", height),
    width: insetWidth,
    height: (insetWidth * INSET_WINDOW.height) / INSET_WINDOW.width,
  };
  const map = (property: string): string => styleAt(width, property, ".plane");
  const scale = pixels(map("width"), width, width) / MAP_WIDTH;
  // Top, right, bottom, left.
  const [top = "0px", , , left = "0px"] = map("inset").split(" ");
  const onStage = ([x, y]: Point): Point => [
    pixels(left, width, width) + x * scale,
    pixels(top, width, height) + y * scale,
  ];
  return { height, drawing, scale, onStage };
}

const { points } = projection.keepClear;
const flat = Object.values(points).flat(2);
const named = flat.flatMap((longitude, i): Point[] =>
  i % 2 === 0 ? [place(mapProjection(), [longitude, flat[i + 1]!])] : [],
);
const base = drawnMap("national");
const drawn = [base.units["710000"]!, base.dashes["9"]!, base.dashes["10"]!].flatMap((path) =>
  pointsOf(path).flat(),
);

const WIDTHS = [
  304, 320, 344, 374, 390, 430, 480, 559, 560, 640, 720, 768, 899, 900, 924, 1100, 1240,
];
describe.each(WIDTHS)("in a frame of %i px the inset", (width) => {
  it.each(["zh", "en"] as const)("covers nothing that must stay visible (%s)", (lang) => {
    const { drawing, scale, onStage } = layout(width, lang);
    expect(scale * MAP_WIDTH).toBeCloseTo(width >= 900 ? 0.866 * width : width, 6);
    const covers = ([x, y]: Point): boolean =>
      x >= drawing.x - 1 && y >= drawing.y - 1 && y <= drawing.y + drawing.height + 40;
    expect(named).toHaveLength(10);
    expect(named.map(onStage).filter(covers)).toEqual([]);
    expect(drawn.map(onStage).filter(covers)).toEqual([]);
  });

  it.each(["zh", "en"] as const)("stands within the stage, its title too (%s)", (lang) => {
    const { height, drawing } = layout(width, lang);
    expect(drawing.y + drawing.height).toBeLessThan(height);
    // The first line of the title is 13 px high, 15 on a wide map; on the smallest phones it hangs over.
    const title = width >= 900 ? 15 : 13;
    expect(drawing.y + drawing.height + title).toBeLessThan(height + 4);
    expect(drawing.x).toBeGreaterThan(0);
    expect(drawing.width).toBeGreaterThan(45);
  });
});
