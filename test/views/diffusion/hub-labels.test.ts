import { describe, expect, it } from "vitest";
import { axes } from "../../../src/catalog/axes";
import type { Rect } from "../../../src/map/frame";
import { textWidth } from "../../../src/map/labels";
import type { Lang } from "../../../src/model/lang";
import { FigureModel } from "../../../src/views/diffusion/figure-model.svelte";
import { emitterCities, emitterRadius, hubMarks, outsideCallouts, outsideLabels, placeHubs } from "../../../src/views/diffusion/hub-labels"; // prettier-ignore
import { MapModel } from "../../../src/views/map/map-model.svelte";
import { MeasureView } from "../../../src/views/measure-view.svelte";
import { ranDiffusion } from "../../support/ran-diffusion";

async function placed(lang: Lang, width: number) {
  const { app, model } = await ranDiffusion("", lang);
  const figure = new FigureModel(app, model, () => ({ time: 12, pole: undefined }));
  const { clear } = new MapModel(app, new MeasureView(app));
  const labels = placeHubs(figure.emitters, width, clear, app);
  return { app, figure, clear, labels, perPixel: 10_000 / width };
}

const boxOf = ({ x, y, text }: { x: number; y: number; text: string }, scale: number): Rect => {
  const [width, height] = [textWidth(text) * scale, 12 * scale];
  return { x: x - width / 2, y: y - height / 2, width, height };
};
const meet = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

describe("the names of cities", () => {
  it("stand beside a mark whose radius goes by the root of what it emits", () => {
    expect(emitterRadius(0.25, 1000)).toBe(7);
    expect(emitterRadius(1, 1000)).toBe(11.5);
    expect(emitterRadius(0.25, 360)).toBeCloseTo(7 * 0.62, 12);
  });

  for (const lang of ["zh-Hans", "zh-Hant", "en"] as const) {
    it(`cover nothing that must stay visible, nor each other, in ${lang}`, async () => {
      for (const width of [320, 620, 1000]) {
        const { app, clear, labels, perPixel } = await placed(lang, width);
        const boxes = labels.map((label) => boxOf(label, perPixel));
        expect(labels.length).toBeGreaterThan(width < 400 ? 1 : 4);
        const far = outsideLabels(app).map(({ name, x, y }) =>
          boxOf({ text: name, x, y: y - 4 * perPixel }, perPixel),
        );
        expect(far).toHaveLength(1);
        for (const [k, box] of boxes.entries()) {
          const others = [...clear, ...far, ...boxes.slice(0, k)];
          expect(others.filter((other) => meet(box, other)), labels[k]!.text).toEqual([]); // prettier-ignore
        }
        // No name of a city stands where it could be read as one with that of 台湾.
        const air = 8 * perPixel;
        for (const { x, y, width: w, height } of far) {
          const around = { x: x - air, y: y - air, width: w + 2 * air, height: height + 2 * air };
          expect(labels.filter((_, k) => meet(boxes[k]!, around))).toEqual([]);
        }
      }
    });
  }

  it("are those of all ten that emit in English too, on a map of a tablet", async () => {
    const { figure, labels } = await placed("en", 720);
    const names = labels.slice(0, 10).map(({ text }) => text);
    expect(names.sort()).toEqual(["Beijing", "Chengdu", "Fuzhou", "Guangzhou", "Guiyang", "Hangzhou", "Jinan", "Nanjing", "Shanghai", "Tianjin"]); // prettier-ignore
    const sending = emitterCities(figure.emitters);
    expect([...sending].sort()).toEqual(labels.slice(0, 10).map(({ id }) => id).sort()); // prettier-ignore
    // Where there is no room for a name its city still sends, and no other in its place.
    const { labels: few, figure: small } = await placed("en", 440);
    expect(few.some(({ id }) => id === "hangzhou")).toBe(false);
    expect(emitterCities(small.emitters)).toEqual(sending);
  });

  it("are more on a wider map, those of the strongest emitters first", async () => {
    const [narrow, wide] = [await placed("zh-Hans", 320), await placed("zh-Hans", 1200)];
    expect(wide.labels.length).toBeGreaterThan(narrow.labels.length);
    const strongest = [...wide.figure.emitters].sort((a, b) => b.emission - a.emission)[0]!;
    const first = axes.cities.find(({ id }) => id === wide.labels[0]!.id);
    expect(first?.unit).toBe(strongest.unit);
  });
});

describe("hubMarks", () => {
  const labels = [
    { id: "a", text: "A", x: 100, y: 200 },
    { id: "b", text: "B", x: 300, y: 400 },
  ];

  it("keeps every text in its place, and hides those that are not there yet", () => {
    const reached = new Set(["a"]);
    const fills = (ahead: boolean): string[] =>
      hubMarks(labels, reached, ahead, 10).map(({ fill }) => fill);
    expect(fills(false)).toEqual(["over", "over unseen"]);
    expect(fills(true)).toEqual(["over", "over ahead"]);
    expect(hubMarks(labels, reached, true, 10).map(({ x, y }) => [x, y])).toEqual([[100, 240], [300, 440]]); // prettier-ignore
  });
});

describe("units outside the index", () => {
  it("are named as on every map", async () => {
    const { app } = await placed("zh-Hant", 1000);
    expect(outsideLabels(app).map(({ name }) => name)).toEqual(["台灣"]);
    expect(outsideCallouts(app).map(({ name }) => name)).toEqual(["香港", "澳門"]);
  });
});
