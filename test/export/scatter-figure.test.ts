import { describe, expect, it } from "vitest";
import { scatter, scatterFigures, type ScatterAxis } from "../../src/charts/scatter";
import { scatterLabels } from "../../src/charts/scatter-labels";
import { scatterFigure } from "../../src/export/scatter-figure";
import { pictureFile } from "../../src/export/picture-frame";
import { renderSvg } from "../support/rendered-svg";

const UNITS = ["a", "b", "c"];
const axis = (values: readonly number[]): ScatterAxis => ({ values, log: false });
const [x, y] = [axis([1, 2, 4]), axis([10, 30, 20])];
const frame = { left: 40, top: 30, right: 390, bottom: 260 };
const size = { width: 400, height: 300 };

describe("a scatter plot as a picture", () => {
  it("has its points where the marks are, told apart by whose their figures are", async () => {
    const marks = scatter(UNITS, x, y, scatterFigures(x, y), frame, { xTicks: 4, yTicks: 4 });
    const names = { a: "甲", b: "乙", c: "丙" };
    const kinds: Readonly<Record<string, "published" | "computed" | "estimated">> = {
      a: "published",
      b: "computed",
      c: "estimated",
    };
    const figure = scatterFigure(
      {
        marks,
        labels: scatterLabels(marks.points, names, UNITS, [], frame),
        frame,
        xTitle: "X",
        yTitle: "Y",
        print: (value, digits) => value.toFixed(digits),
        kindAt: (unit) => kinds[unit] ?? "computed",
      },
      { scheme: "light", ...size },
    );
    const style = { lang: "zh-Hans", scheme: "light" } as const;
    const picture = await renderSvg(pictureFile(figure.svg, size, style, ""));
    const at = Object.fromEntries(marks.points.map((point) => [point.unit, point]));
    const colour = (unit: string): string => picture.pixel(at[unit]!.x, at[unit]!.y);
    expect([colour("a"), colour("b"), colour("c")]).toEqual(["#10151c", "#fcfcfa", "#36649d"]);
    for (const text of ["甲", "乙", "丙", "X", "Y"]) expect(figure.svg).toContain(`>${text}<`);
  });
});
