import { describe, expect, it } from "vitest";
import { units } from "../../src/catalog/catalog";
import { mapFigure, MAP_ASPECT } from "../../src/export/map-figure";
import { PICTURE_COLOURS } from "../../src/export/picture-colours";
import { pictureFile } from "../../src/export/picture-frame";
import { mapProjection, type Rect } from "../../src/map/frame";
import { DARK, LIGHT } from "../../src/map/palette";
import { drawnMap } from "../support/drawn-map";
import { renderSvg, type RenderedSvg } from "../support/rendered-svg";
import { samplePicture } from "../support/sample-picture";

const WIDTH = 900;
const { map } = samplePicture("zh-Hans");
const draw = (svg: string, scheme: "light" | "dark" = "light"): Promise<RenderedSvg> =>
  renderSvg(
    pictureFile(svg, { width: WIDTH, height: WIDTH * MAP_ASPECT }, { lang: "zh-Hans", scheme }, ""),
  );
const withoutNames = (svg: string): string => svg.replace(/<g class="names">.*<\/g><g /, "<g ");

/** The pixels of a picture within a rectangle. */
function pixels(picture: RenderedSvg, { x, y, width, height }: Rect): string[] {
  const found: string[] = [];
  for (let row = Math.ceil(y); row < y + height; row++)
    for (let column = Math.ceil(x); column < x + width; column++)
      found.push(picture.pixel(column, row));
  return found;
}

describe.each(["light", "dark"] as const)("the map of a %s picture", (scheme) => {
  it("paints every province in the colour of its class", async () => {
    const { svg } = mapFigure(map, { scheme, width: WIDTH });
    const picture = await draw(withoutNames(svg), scheme);
    const project = mapProjection();
    const { fills } = scheme === "light" ? LIGHT : DARK;
    const large = units.filter(
      ({ id, indexed }) => indexed && !["540000", "110000", "310000"].includes(id),
    );
    expect(large).toHaveLength(28);
    for (const { id, labelLonLat } of large) {
      const [x, y] = project(labelLonLat);
      const at = (share: number, value: number): number =>
        share * WIDTH + (0.866 * WIDTH * value) / 10_000;
      const colour = picture.pixel(at(0.018, x), at(0.053, y));
      expect([id, colour]).toEqual([id, fills[map.classes.steps[id] ?? -1]]);
    }
  });
});

describe("the map of a picture", () => {
  const figure = mapFigure(map, { scheme: "light", width: WIDTH });

  it("has all 34 units once, two dashes of its own and all ten in the inset", () => {
    const drawn = [...figure.svg.matchAll(/data-unit="(\d+)"/g)].map(([, id]) => id);
    expect(drawn).toEqual(units.map(({ id }) => id));
    expect(new Set(drawn).size).toBe(34);
    const [main = "", inset = ""] = figure.svg.split("<svg ");
    const { dashes } = drawnMap("national");
    expect(Object.values(dashes)).toHaveLength(10);
    const shown = (part: string): string[] =>
      Object.entries(dashes).flatMap(([id, path]) => (part.includes(path) ? [id] : []));
    expect(shown(main)).toEqual(["9", "10"]);
    expect(shown(inset)).toEqual(Object.keys(dashes));
  });

  it("tells what is not scored and what is blank by texture, never by a class", async () => {
    const picture = await draw(withoutNames(figure.svg));
    const [taiwan] = figure.clear;
    const inner = { ...taiwan!, x: taiwan!.x + taiwan!.width / 3, width: taiwan!.width / 3 };
    const colours = new Set(pixels(picture, inner));
    expect(colours).toContain(PICTURE_COLOURS.light.ground);
    for (const fill of LIGHT.fills) expect(colours).not.toContain(fill);
    expect(figure.svg).toContain(
      `data-unit="540000" d="${drawnMap("national").units["540000"]}" fill="url(#dots-blank)"`,
    );
  });

  it("covers nothing of 台湾, 钓鱼岛, 东沙, the dashes and the inset, in any language and at any size", async () => {
    for (const lang of ["zh-Hans", "zh-Hant", "en"] as const)
      for (const labelSize of [11, 15]) {
        const { svg, clear } = mapFigure(samplePicture(lang).map, {
          scheme: "light",
          width: WIDTH,
          labelSize,
        });
        expect(svg).toContain('<g class="names">');
        const [all, bare] = [await draw(svg), await draw(withoutNames(svg))];
        expect(clear).toHaveLength(6);
        for (const rect of clear) expect(pixels(all, rect)).toEqual(pixels(bare, rect));
      }
  });

  it("writes fewer names the larger they are, and values only where there is room", () => {
    const count = (width: number, labelSize: number): number =>
      mapFigure(map, { scheme: "light", width, labelSize }).svg.split("<text").length;
    expect(count(WIDTH, 15)).toBeLessThan(count(WIDTH, 11));
    expect(figure.svg).not.toContain(">69.0<");
    expect(mapFigure(map, { scheme: "light", width: 1000 }).svg).toContain(">69.0<");
  });

  it("refuses a base map without lines", () => {
    const base = { ...drawnMap("national"), lines: null };
    expect(() => mapFigure({ ...map, base }, { scheme: "light", width: 900 })).toThrow("lines");
  });
});
