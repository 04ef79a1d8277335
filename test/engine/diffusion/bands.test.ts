import { describe, expect, it } from "vitest";
import { bands } from "../../../src/engine/diffusion/bands";
import type { BandsQuery } from "../../../src/model/diffusion";
import { smallDiffusion } from "../../support/small-graph";

const query = (changes: Partial<BandsQuery> = {}): BandsQuery => {
  const { graph, start, seeds, structure, scenario, singleAct } = smallDiffusion();
  const whole = { graph, start, seeds, structure, scenario, singleAct };
  return { ...whole, times: [6, 12], draws: 20, seed: 20200831, ...changes };
};

const close = (found: object, expected: readonly [number, number, number]) =>
  expect(found).toEqual({
    low: expect.closeTo(expected[0], 9) as number,
    median: expect.closeTo(expected[1], 9) as number,
    high: expect.closeTo(expected[2], 9) as number,
  });

describe("bands", () => {
  it("are the quantiles of an independent simulation of the same draws", () => {
    const found = bands(query());
    // python3: mulberry32 in whole numbers, scipy.linalg.expm a draw, numpy.quantile
    close(found.index[0]![3]!, [28.95968033898549, 31.85958520682371, 35.47560894628169]);
    close(found.index[1]![0]!, [90.13769051580645, 92.4080646993705, 95.77041759863248]);
    close(found.mean[1]!, [58.83822450449996, 64.89645622502944, 72.07470696573344]);
    close(found.cv[1]!, [0.25797443979751317, 0.33793324790360985, 0.40178077368694837]);
  });

  it("are the same for a seed, others for another, and closed at time 0", () => {
    expect(bands(query())).toEqual(bands(query()));
    expect(bands(query({ seed: 1 })).mean).not.toEqual(bands(query()).mean);
    close(bands(query({ times: [0] })).index[0]![0]!, [80, 80, 80]);
  });

  it("follow the choice of a single act, and stay without poles", () => {
    const once = bands(query({ singleAct: true, times: [2] }));
    expect(once.index[0]![4]!.low).toBeGreaterThan(bands(query({ times: [2] })).index[0]![4]!.low);
    const seeds = { mode: "excess" as const, poles: [], cores: [] };
    const alone = bands(query({ seeds, draws: 1 }));
    expect(alone.index[1]![4]!.low).toBe(alone.index[1]![4]!.high);
  });

  it("refuse what is no number of draws, and times outside", () => {
    for (const draws of [0, 1.5, NaN]) expect(() => bands(query({ draws }))).toThrow("draws");
    expect(() => bands(query({ times: [13] }))).toThrow("times are from 0 to 12");
  });
});
