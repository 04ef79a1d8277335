import { describe, expect, it } from "vitest";
import { rulerFigure } from "../../src/export/ruler-figure";
import { LIGHT } from "../../src/map/palette";
import { samplePicture } from "../support/sample-picture";

const { map, ruler } = samplePicture("en");
const figure = { ...ruler!, classes: map.classes, selected: ["440000"] };

describe("the ruler of a picture", () => {
  it("has a dot for each of the 30 values in the colour of its class, and a band of seven", () => {
    const { svg } = rulerFigure(figure, { scheme: "light", width: 500 });
    const dots = [...svg.matchAll(/<circle [^>]*fill="(#\w+)"/g)].map(([, fill]) => fill);
    expect(dots).toHaveLength(30);
    const expected = Object.values(map.classes.steps).filter((step) => step >= 0);
    expect(dots).toEqual(expected.map((step) => LIGHT.fills[step]));
    expect([...svg.matchAll(/<rect [^>]*fill="(#\w+)"/g)].map(([, fill]) => fill)).toEqual(
      LIGHT.fills,
    );
    expect(svg.split('stroke-width="2"')).toHaveLength(2);
  });

  it("puts the mean where it belongs on the axis", () => {
    // The axis runs from 6 to 494 of 500 for 30 to 69; 西藏 has no value.
    const { svg } = rulerFigure(figure, { scheme: "light", width: 1000 });
    const x = Number(/<path d="M([\d.]+) [\d.]+V/.exec(svg)?.[1]);
    expect(x / 2).toBeCloseTo(6 + (488 * (51.7 - 30)) / 39, 1);
    expect(svg).toContain("公 51.7");
    expect(
      rulerFigure({ ...figure, mean: null }, { scheme: "light", width: 500 }).svg,
    ).not.toContain("公");
  });
});
