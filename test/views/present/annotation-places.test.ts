import { expect, it } from "vitest";
import { MAP_HEIGHT, MAP_WIDTH, mapProjection, place, type Rect } from "../../../src/map/frame";
import { annotationPlaces, nameBoxes } from "../../../src/views/present/annotation-places";
import { PLACES } from "../../../src/views/map/map-model.svelte";
import { atlasApp } from "../../support/atlas-app";

const words = (text: string) => ({ "zh-Hans": text, "zh-Hant": text, en: text });
const PX = 20.8;
const bare = { clear: [], names: [], px: PX };
const meets = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

it("stands beside its unit or its point, within the map", () => {
  const lonLat: [number, number] = [87.6, 43.8];
  const [unit, point] = annotationPlaces(
    [
      { unit: "440000", text: words("公布的榜首") },
      { lonLat, text: words("Urumqi") },
    ],
    "zh-Hans",
    bare,
  );
  expect(unit).toMatchObject({ text: "公布的榜首", from: PLACES["440000"] });
  expect(point?.from).toEqual(place(mapProjection(), lonLat));
  for (const { box, from } of [unit!, point!]) {
    expect(meets(box, { x: from[0], y: from[1], width: 0, height: 0 })).toBe(false);
    expect([box.x >= 0, box.y >= 0]).toEqual([true, true]);
    expect([box.x + box.width <= MAP_WIDTH, box.y + box.height <= MAP_HEIGHT]).toEqual([
      true,
      true,
    ]);
  }
  expect(annotationPlaces([{ unit: "999999", text: words("a") }], "en", bare)).toEqual([]);
});

it("is as wide as its words, full-width characters nearly twice as wide as Latin letters", () => {
  const width = (text: string): number =>
    annotationPlaces([{ unit: "440000", text: words(text) }], "en", bare)[0]!.box.width;
  expect(width("四个汉字") - width("三个字")).toBeCloseTo(12.5 * PX, 6);
  expect(width("abcd") - width("abc")).toBeCloseTo(0.56 * 12.5 * PX, 6);
});

it("covers no name on the map, nothing that must stay visible, and no other annotation", async () => {
  for (const lang of ["zh-Hans", "en"] as const) {
    const { model } = await atlasApp({}, { lang });
    const text = words(lang === "en" ? "Published leader" : "公布的榜首");
    const units = ["440000", "330000", "350000", "460000", "310000"];
    const names = nameBoxes(model.labels, PX);
    expect(names.length).toBeGreaterThan(5);
    const placed = annotationPlaces(
      units.map((unit) => ({ unit, text })),
      lang,
      { clear: model.clear, names, px: PX },
    );
    expect(placed).toHaveLength(units.length);
    for (const [i, { box }] of placed.entries()) {
      expect(model.clear.filter((rect) => meets(rect, box))).toEqual([]);
      expect(placed.slice(0, i).filter((other) => meets(other.box, box))).toEqual([]);
    }
    expect(names.filter((rect) => meets(rect, placed[0]!.box))).toEqual([]);
  }
});
