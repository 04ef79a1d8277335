import { expect, it } from "vitest";
import projection from "../../../src/catalog/projection.json";
import { MAP_HEIGHT, MAP_WIDTH, mapProjection, place, type Rect } from "../../../src/map/frame";
import { boundsOf } from "../../../src/map/rings";
import type { Lang } from "../../../src/model/lang";
import { notesGround } from "../../../src/views/present/annotation-ground";
import { annotationPlaces } from "../../../src/views/present/annotation-places";
import { PLACES } from "../../../src/views/map/map-model.svelte";
import { atlasApp } from "../../support/atlas-app";
import { isInside, pointsOf, type Point } from "../../support/drawn-map";

const words = (text: string) => ({ "zh-Hans": text, "zh-Hant": text, en: text });
const TAIWAN = "710000";
/** Provinces by the sea and inland, large and small ones, and all that lie near what must be seen. */
const PLACES_NEAR =
  "110000 150000 310000 350000 440000 450000 460000 510000 540000 710000 810000 820000".split(" ");
const HAINAN = "460000";
const PROTECTED = Object.values(projection.keepClear.points)
  .flat(2)
  .reduce<number[][]>((pairs, one, i) => {
    if (i % 2 === 0) pairs.push([one]);
    else pairs.at(-1)?.push(one);
    return pairs;
  }, [])
  .map(([longitude = NaN, latitude = NaN]) => place(mapProjection(), [longitude, latitude]));

const holds = ({ x, y, width, height }: Rect, [px, py]: Point): boolean =>
  px > x && px < x + width && py > y && py < y + height;
const grid = ({ x, y, width, height }: Rect): Point[] =>
  Array.from({ length: 77 }, (_, i): Point => [
    x + ((i % 11) / 10) * width,
    y + (Math.floor(i / 11) / 6) * height,
  ]);
const along = ([x0, y0]: Point, [x1, y1]: Point): Point[] =>
  Array.from({ length: 101 }, (_, i): Point => [
    x0 + ((x1 - x0) * i) / 100,
    y0 + ((y1 - y0) * i) / 100,
  ]);
/** Whether a box and a shape share anything, by the points of both. */
function covers(box: Rect, shape: string): boolean {
  const { x, y, width, height } = boundsOf(shape);
  const apart =
    box.x + box.width < x || box.x > x + width || box.y + box.height < y || box.y > y + height;
  if (apart) return false;
  return (
    pointsOf(shape)
      .flat()
      .some((point) => holds(box, point)) || grid(box).some((point) => isInside(shape, point))
  );
}

async function onMap(width: number, lang: Lang = "zh-Hans") {
  const { model, app } = await atlasApp({}, { lang });
  const shapes = app.atlas.base.units;
  const px = MAP_WIDTH / width;
  return {
    model,
    shapes,
    px,
    ground: notesGround(model, shapes, px),
  };
}

// The article on a tablet, a wall of 16:9, a wide article.
it.each([
  [420, "zh-Hans", "公布的榜首"],
  [590, "zh-Hans", "一句比较长的话，要占两行才放得下"],
  [760, "en", "Published leader"],
] as const)("keeps a card clear of what must be seen: %i px, %s", async (width, lang, text) => {
  const { model, shapes, px, ground } = await onMap(width, lang);
  for (const id of PLACES_NEAR) {
    const spot = annotationPlaces([{ unit: id, text: words(text) }], lang, ground)[0]?.spot;
    expect(spot, id).toBeDefined();
    const { box, from, to } = spot!;
    expect(Math.min(box.x, box.y, MAP_WIDTH - box.x - box.width)).toBeGreaterThanOrEqual(0);
    expect(box.y + box.height).toBeLessThanOrEqual(MAP_HEIGHT);
    for (const shape of [id, TAIWAN, HAINAN]) expect(covers(box, shapes[shape]!), id).toBe(false);
    expect(PROTECTED.filter((point) => holds(box, point))).toEqual([]);
    // The stylesheet's inset: 16.5 % wide, 75.2 % of the width from the top.
    expect(box.x + box.width > 0.835 * MAP_WIDTH && box.y + box.height > 0.752 * MAP_WIDTH).toBe(
      false,
    );
    for (const { unit, to: end } of model.callouts) {
      const name = Array.from({ length: 30 }, (_, i): Point => [end[0] + i * px, end[1]]);
      expect(
        name.filter((point) => holds(box, point)),
        unit,
      ).toEqual([]);
    }
    const line = along(from, to);
    const island = boundsOf(shapes[TAIWAN]!);
    if (id !== TAIWAN) expect(line.filter((point) => holds(island, point))).toEqual([]);
    expect(isInside(shapes[id]!, from), id).toBe(true);
  }
});

it("stands in the sea where there is room, and apart from the others", async () => {
  const { shapes, ground } = await onMap(590);
  const notes = ["440000", "450000", "350000", "330000"].map((unit) => ({
    unit,
    text: words("公布的榜首"),
  }));
  const boxes = annotationPlaces(notes, "zh-Hans", ground).map(({ spot }) => spot!.box);
  const under = Object.keys(shapes).filter((unit) => covers(boxes[0]!, shapes[unit]!));
  expect(under).toEqual([]);
  for (const [i, box] of boxes.entries()) {
    const others = boxes.filter((_, j) => j !== i);
    expect(others.flatMap(grid).filter((point) => holds(box, point))).toEqual([]);
  }
});

it("breaks a text where only that finds it room", async () => {
  const { ground } = await onMap(441);
  const note = { lonLat: [95, 35] as [number, number], text: words("Published leader") };
  const [x] = place(mapProjection(), note.lonLat);
  // A lane of 2,000 units: half of the text is narrower, all of it is wider.
  const lane = [x - 5000, x + 1000].map((left) => ({
    x: left,
    y: 0,
    width: 4000,
    height: MAP_HEIGHT,
  }));
  const lines = (clear: readonly Rect[]) =>
    annotationPlaces([note], "en", { ...ground, clear })[0]?.spot?.lines;
  expect(lines([])).toEqual(["Published leader"]);
  expect(lines(lane)).toEqual(["Published", "leader"]);
});

it("is told beside a map that is too small, and leaves out a unit that is none", async () => {
  const { ground } = await onMap(250);
  const notes = ["440000", "999999"].map((unit) => ({ unit, text: words("榜首") }));
  expect(annotationPlaces(notes, "zh-Hans", ground)).toEqual([
    { text: "榜首", unit: "440000", spot: null },
  ]);
});

it("leads from a point to the card beside it", async () => {
  const { ground } = await onMap(590);
  const lonLat: [number, number] = [87.6, 43.8];
  const [one] = annotationPlaces([{ lonLat, text: words("Urumqi") }], "en", ground);
  expect(one?.spot?.from).toEqual(place(mapProjection(), lonLat));
  expect(holds(one!.spot!.box, one!.spot!.from)).toBe(false);
  expect(PLACES["650000"]).not.toEqual(one?.spot?.from);
});
