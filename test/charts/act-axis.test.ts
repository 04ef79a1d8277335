import { describe, expect, it } from "vitest";
import { actAxis } from "../../src/charts/act-axis";

describe("actAxis", () => {
  it("runs from 0 to the end with a tick and a band an act", () => {
    const axis = actAxis({ t1: 2, t2: 6, tEnd: 12 }, 20, 260);
    expect(axis.ticks).toEqual([
      { value: 0, x: 20 },
      { value: 2, x: 60 },
      { value: 6, x: 140 },
      { value: 12, x: 260 },
    ]);
    expect(axis.bands).toEqual([
      { act: 1, x: 20, width: 40 },
      { act: 2, x: 60, width: 80 },
      { act: 3, x: 140, width: 120 },
    ]);
    expect([axis.at(3), axis.at(13)]).toEqual([80, 260]);
  });

  it("has no band for an act without time, and no tick on top of another", () => {
    const axis = actAxis({ t1: 0, t2: 0.5, tEnd: 24 }, 20, 260);
    expect(axis.bands.map(({ act }) => act)).toEqual([2, 3]);
    expect(axis.ticks.map(({ value }) => value)).toEqual([0, 24]);
    expect(actAxis({ t1: 12, t2: 12, tEnd: 12 }, 0, 100).bands).toEqual([
      { act: 1, x: 0, width: 100 },
    ]);
  });

  it("is a point where there is no time", () => {
    const axis = actAxis({ t1: 0, t2: 0, tEnd: 0 }, 20, 260);
    expect(axis.at(0)).toBe(20);
    expect(axis.bands).toEqual([]);
    expect(axis.ticks).toEqual([{ value: 0, x: 20 }]);
  });
});
