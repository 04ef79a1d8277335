import { describe, expect, it } from "vitest";
import { units } from "../../src/catalog/catalog";
import { MAP_WIDTH, mapProjection, place } from "../../src/map/frame";
import { CALLOUT_UNITS, LABEL_STEPS, mapLabels, textWidth } from "../../src/map/labels";
import { LANGS } from "../../src/model/lang";
import { drawnMap, isInside, pointsOf } from "../support/drawn-map";

const { units: shapes } = drawnMap("national");
const written = units.filter(({ id }) => !CALLOUT_UNITS.includes(id));

/** A square about the label of a province, of a width in CSS pixels on a map of 1,000. */
function squareAbout(id: string, pixels: number): string {
  const unit = units.find((candidate) => candidate.id === id)!;
  const [x, y] = place(mapProjection(), unit.labelLonLat);
  const side = 10 * pixels;
  return `M${x - side / 2} ${y - side / 2}l${side} 0 0 ${side}-${side} 0z`;
}
const labelIn = (path: string, lang: "zh-Hans" | "en" = "zh-Hans") =>
  mapLabels(units, { "430000": path }, lang)[0];

describe("mapLabels", () => {
  it("names every province but the five that are called out, wherever it has a name", () => {
    for (const lang of LANGS) {
      const labels = mapLabels(units, shapes, lang);
      expect(labels.map(({ unit }) => unit)).toEqual(written.map(({ id }) => id));
      expect(labels.map(({ text }) => text)).toEqual(written.map(({ name }) => name[lang]));
      for (const { unit, x, y } of labels) {
        // 台湾 is narrower than its name, which stands beside it.
        expect({ unit, inside: isInside(shapes[unit]!, [x, y]) }).toEqual({
          unit,
          inside: unit !== "710000",
        });
      }
    }
  });

  it("writes on the five, and on 台湾, where they are drawn large enough", () => {
    for (const [id, k] of [
      ["110000", 20],
      ["310000", 30],
      ["710000", 8],
    ] as const) {
      const named = mapLabels(units, shapes, "zh-Hans", k).find(({ unit }) => unit === id)!;
      expect({ id, from: named.from }).toEqual({ id, from: LABEL_STEPS[0] });
      expect({ id, inside: isInside(shapes[id]!, [named.x, named.y]) }).toEqual({
        id,
        inside: true,
      });
    }
    // Beside it the name is as far away on screen as on the whole map.
    const [from, near] = [1, 1.5].map((k) =>
      mapLabels(units, shapes, "en", k).find(({ unit }) => unit === "710000")!,
    );
    const unit = units.find(({ id }) => id === "710000")!;
    const [x, y] = place(mapProjection(), unit.labelLonLat);
    expect((near!.x - x) * 1.5).toBeCloseTo(from!.x - x, -1);
    expect((near!.y - y) * 1.5).toBeCloseTo(from!.y - y, -1);
  });

  it("writes from the width at which the text fits: 17.6 px for two characters, 80 % of them", () => {
    // On a map of W px a square of s px on 1,000 is s W / 1,000 px wide.
    expect(labelIn(squareAbout("430000", 56))?.from).toBe(320);
    expect(labelIn(squareAbout("430000", 54))?.from).toBe(560);
    expect(labelIn(squareAbout("430000", 32))?.from).toBe(560);
    expect(labelIn(squareAbout("430000", 31))?.from).toBe(760);
    expect(labelIn(squareAbout("430000", 18))?.from).toBe(1000);
    expect(labelIn(squareAbout("430000", 17))).toBeUndefined();
    // "Hunan" is 28.5 px wide and needs 22.8 of them.
    expect(labelIn(squareAbout("430000", 42), "en")?.from).toBe(560);
    expect(labelIn(squareAbout("430000", 40), "en")?.from).toBe(760);
  });

  it("adds the number from the width at which a second line fits", () => {
    // Its lower edge is 13 px under the middle of the name, and 19.2 px of it stand inside.
    expect(labelIn(squareAbout("430000", 82))?.valueFrom).toBe(320);
    expect(labelIn(squareAbout("430000", 80))?.valueFrom).toBe(560);
    expect(labelIn(squareAbout("430000", 25))?.valueFrom).toBeNull();
  });

  it("names 台湾 at every width, however narrow, over sea alone", () => {
    const drawn = Object.values(shapes).flatMap((path) => pointsOf(path).flat());
    for (const lang of LANGS) {
      const { x, y, text, from } = mapLabels(units, shapes, lang).find(
        ({ unit }) => unit === "710000",
      )!;
      expect(from).toBe(LABEL_STEPS[0]);
      // The English name is as long as the strait is wide on the smallest phones.
      const px = MAP_WIDTH / (lang === "en" ? 400 : 320);
      const half = (textWidth(text) / 2) * px;
      const covered = drawn.filter(
        ([px0, py0]) => Math.abs(px0 - x) < half && Math.abs(py0 - y) < 5 * px,
      );
      expect({ lang, covered }).toEqual({ lang, covered: [] });
    }
  });

  it("sets a dozen names on a phone and all of them on a desktop, most with a number", () => {
    const labels = mapLabels(units, shapes, "zh-Hans");
    const from = (width: number): number => labels.filter((label) => label.from <= width).length;
    expect(from(320)).toBeGreaterThanOrEqual(12);
    expect(from(560)).toBeGreaterThanOrEqual(24);
    expect(from(1000)).toBe(29);
    const numbered = labels.filter(({ valueFrom }) => valueFrom !== null && valueFrom <= 760);
    expect(numbered.length).toBeGreaterThanOrEqual(24);
  });

  it("leaves out a unit that has no shape", () => {
    expect(mapLabels(units, {}, "en")).toEqual([]);
  });
});

describe("textWidth", () => {
  it("counts a Chinese character as the full size, a Latin letter as about half", () => {
    expect(textWidth("内蒙古")).toBe(33);
    expect(textWidth("Fujian")).toBeCloseTo(34.2, 9);
    expect(textWidth("")).toBe(0);
  });
});
