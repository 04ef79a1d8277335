import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BAND_TOP, DOT_RADIUS, ruler, RULER_WIDTH } from "../../src/charts/ruler";
import { choropleth } from "../../src/map/choropleth";
import { deepFreeze } from "../support/deep-freeze";

const ids = (values: readonly number[]): string[] => values.map((_, i) => `u${i}`);
const print = (number: number): string => number.toFixed(1);
function marks(values: readonly number[]) {
  const units = ids(values);
  return deepFreeze(ruler(units, values, deepFreeze(choropleth(units, values)), print));
}
const value = fc.oneof(
  { weight: 4, arbitrary: fc.double({ min: -50, max: 120, noNaN: true }) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 4 }) },
  { weight: 1, arbitrary: fc.constant(NaN) },
);
const column = fc.array(value, { maxLength: 34 });

/** Height of a dot plot by another road: the most dots that share one place, none of them beside another. */
const tallest = (xs: readonly number[]): number =>
  Math.max(0, ...xs.map((at) => xs.filter((x) => x <= at && at - x < 2 * DOT_RADIUS).length));

describe("the axis", () => {
  it("is linear from 6 to 494", () => {
    const five = marks([10, 20, 30, 40, 60]);
    expect([10, 22.5, 35, 60].map((value) => five.x(value))).toEqual([6, 128, 250, 494]);
  });
  it("sets a measure that is the same everywhere on one place", () => {
    const { dots, band, ticks } = marks([7, 7, 7]);
    expect(new Set(dots.map((dot) => dot.x)).size).toBe(1);
    expect(band).toMatchObject([{ x: 0, width: RULER_WIDTH, step: 3 }]);
    expect(ticks).toEqual([]);
  });
  it("marks other values than breaks where there are no classes", () => {
    const units = ids([3, 97]);
    const smooth = { ...choropleth(units, [3, 97]), breaks: [], marked: [20, 60] };
    const drawn = ruler(units, [3, 97], smooth, String);
    expect(drawn.ticks.map(({ text }) => text)).toEqual(["20", "60"]);
    for (const { x, text } of drawn.ticks) expect(x).toBe(drawn.x(Number(text)));
  });
  it("says no break twice", () => {
    const units = ids([0, 0, 1, 5, 9]);
    const near = { ...choropleth(units, [0, 0, 1, 5, 9]), breaks: [0.6, 1.4, 5] };
    const { ticks } = ruler(units, [0, 0, 1, 5, 9], near, (value) => value.toFixed(0));
    expect(ticks.map(({ text }) => text)).toEqual(["1", "5"]);
  });
});

describe("the dots", () => {
  it("are one for each value, in the colour of its class", () => {
    fc.assert(
      fc.property(column, (values) => {
        const { dots } = marks(values);
        const { steps } = choropleth(ids(values), values);
        const present = ids(values).filter((_, i) => !Number.isNaN(values[i]!));
        expect(dots.map(({ unit }) => unit).sort()).toEqual(present.sort());
        for (const { unit, step } of dots) expect(step).toBe(steps[unit]);
      }),
      { seed: 20201020 },
    );
  });

  it("stand at their values, without jitter", () => {
    fc.assert(
      fc.property(column, (values) => {
        const drawn = marks(values);
        for (const dot of drawn.dots) {
          expect(dot.x).toBe(drawn.x(values[Number(dot.unit.slice(1))]!));
        }
      }),
      { seed: 20201020 },
    );
  });

  it("never overlap on one level, and stack no higher than an optimal dot plot", () => {
    fc.assert(
      fc.property(column, (values) => {
        const { dots } = marks(values);
        const levels = new Set(dots.map(({ y }) => y));
        for (const level of levels) {
          const row = dots.filter(({ y }) => y === level);
          const xs = row.map(({ x }) => x).sort((a, b) => a - b);
          xs.slice(1).forEach((x, i) => expect(x - xs[i]!).toBeGreaterThanOrEqual(2 * DOT_RADIUS));
        }
        expect(levels.size).toBe(tallest(dots.map(({ x }) => x)));
      }),
      { seed: 20201020, numRuns: 200 },
    );
  });

  it("stay between the labels and the band, however many share a value", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1 }), { maxLength: 34 }), (values) => {
        for (const { y } of marks(values).dots) {
          expect(y).toBeLessThanOrEqual(BAND_TOP - DOT_RADIUS - 1);
          expect(y - DOT_RADIUS).toBeGreaterThanOrEqual(29);
        }
      }),
      { seed: 20201020 },
    );
  });

  it("stack upwards in the order of their values, equal ones by id", () => {
    const { dots } = marks([5, 1, 1, 9, 1]);
    expect(dots.map(({ unit }) => unit)).toEqual(["u1", "u2", "u4", "u0", "u3"]);
    const [first, second, third] = dots;
    expect([first!.y, second!.y, third!.y]).toEqual([81.4, 73.8, 66.2]);
  });
});

describe("the band", () => {
  it("is cut where the classes are, with a gap of a unit", () => {
    const { band } = marks([...Array<number>(7).fill(0), ...Array<number>(7).fill(10)]);
    expect(band).toMatchObject([
      { x: 0, width: 5.5, step: 0 },
      { x: 6.5, width: 493.5, step: 6 },
    ]);
  });

  it("runs from end to end in the tones of the classes, its segments in order", () => {
    fc.assert(
      fc.property(column, (values) => {
        const { band } = marks(values);
        expect(band.map(({ step }) => step)).toEqual(choropleth(ids(values), values).ramp);
        expect(band[0]!.x).toBe(0);
        expect(band.at(-1)!.x + band.at(-1)!.width).toBeCloseTo(RULER_WIDTH, 6);
        band.slice(1).forEach(({ x }, i) => expect(x).toBeGreaterThanOrEqual(band[i]!.x));
      }),
      { seed: 20201020 },
    );
  });

  it("bears each dot in the dot's own tone", () => {
    fc.assert(
      fc.property(column, (values) => {
        const { dots, band } = marks(values);
        for (const { x, step } of dots) {
          const under = band.filter((part) => part.x - 1 <= x && x <= part.x + part.width + 1);
          expect(under.map((part) => part.step)).toContain(step);
        }
      }),
      { seed: 20201020 },
    );
  });
});

describe("the ticks", () => {
  /** Widths as the stylesheet's 12 px figures have them: 6.6 px each, on a phone at 66 % of the scale. */
  const half = (text: string, share: number): number => (text.length * 6.6) / 2 / share;
  const gaps = (ticks: readonly { x: number; text: string }[], share: number): number[] =>
    ticks.slice(1).map(({ x, text }, i) => {
      const left = ticks[i]!;
      return x - half(text, share) - (left.x + half(left.text, share));
    });

  it("print breaks where they stand, and never touch, wide or narrow", () => {
    fc.assert(
      fc.property(column, (values) => {
        const drawn = marks(values);
        const { breaks } = choropleth(ids(values), values);
        const places = breaks.map((edge) => `${drawn.x(edge)} ${print(edge)}`);
        for (const { x, text } of drawn.ticks) expect(places).toContain(`${x} ${text}`);
        for (const gap of gaps(drawn.ticks, 1)) expect(gap).toBeGreaterThan(5.99);
        const narrow = drawn.ticks.filter(({ wideOnly }) => !wideOnly);
        for (const gap of gaps(narrow, 0.66)) expect(gap).toBeGreaterThan(5.99 / 0.66);
        expect(narrow.length > 0).toBe(breaks.length > 0);
      }),
      { seed: 20201020 },
    );
  });

  it("are all there where there is room", () => {
    const values = Array.from({ length: 29 }, (_, i) => i);
    const { ticks } = marks(values);
    expect(ticks.map(({ text }) => text)).toEqual(["4.0", "8.0", "12.0", "16.0", "20.0", "24.0"]);
    expect(ticks.map(({ wideOnly }) => wideOnly)).toEqual(Array(6).fill(false));
  });
});

it("has nothing to show where nothing has a value", () => {
  const { dots, ticks } = marks([NaN, NaN]);
  expect([dots, ticks]).toEqual([[], []]);
});
