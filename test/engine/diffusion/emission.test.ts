import { describe, expect, it } from "vitest";
import { emission } from "../../../src/engine/diffusion/emission";
import type { DiffusionSeeds } from "../../../src/model/diffusion";
import { smallDiffusion } from "../../support/small-graph";

const { graph, start, seeds } = smallDiffusion();
const sent = (changes: Partial<DiffusionSeeds>, values: readonly number[] = start) =>
  [...emission(graph.units, values, { ...seeds, ...changes }).values]; // prettier-ignore

describe("emission", () => {
  it("is a member's lead over the mean by the largest lead of a member", () => {
    // mean 40: a leads by 40, b by 20 in both poles, c and e do not lead
    expect(sent({})).toEqual([1, 0, 0.5, 0.5, 0, 0, 0, 0, 0, 0]);
    expect(emission(graph.units, start, seeds).poles).toEqual(["one", "two"]);
  });

  it("does not look at leaders outside the poles", () => {
    const poles = [{ id: "two", members: ["b", "c"] }];
    expect(sent({ poles })).toEqual([0, 1, 0, 0, 0]);
  });

  it("is 0 everywhere where no member leads", () => {
    expect(sent({}, [30, 30, 30, 30, 30])).toEqual(new Array(10).fill(0));
    expect(sent({ poles: [{ id: "two", members: ["d", "e"] }] })).toEqual([0, 0, 0, 0, 0]);
  });

  it("is alike in the cores, or as strong as the poles are said to be", () => {
    expect(sent({ mode: "core" })).toEqual([1, 0, 0, 0, 0, 1, 0, 0, 0, 0]);
    const strengths = { one: 200, two: 400 };
    expect(sent({ mode: "core", strengths })).toEqual([0.5, 0, 0, 0, 0, 1, 0, 0, 0, 0]);
  });

  it("is 1 in every member, in each of its poles", () => {
    expect(sent({ mode: "uniform" })).toEqual([1, 0, 1, 1, 0, 1, 0, 0, 1, 0]);
  });

  it("adds a unit as a pole of its own", () => {
    const added = emission(graph.units, start, { ...seeds, extraPole: "d" });
    expect(added.poles).toEqual(["one", "two", "extra"]);
    expect([...added.values].filter((_, p) => p % 3 === 2)).toEqual([0, 0, 0, 1, 0]);
    expect([...added.values].filter((_, p) => p % 3 !== 2)).toEqual(sent({}));
  });

  it.each([
    [{ poles: [{ id: "one", members: ["z"] }] }, "diffusion-pole", "one: no unit z"],
    [{ poles: [seeds.poles[0]!, seeds.poles[0]!] }, "diffusion-pole", "one, one"],
    [{ extraPole: "z" }, "diffusion-pole", "no unit z"],
    [{ mode: "core", strengths: { tow: 1 } }, "diffusion-pole", "a strength of no pole: tow"],
    [{ mode: "all" as "core" }, "diffusion-choice", '"all"'],
    [{ mode: "core", strengths: { one: -1 } }, "diffusion-parameter", "-1"],
    [{ mode: "core", strengths: { two: NaN } }, "diffusion-parameter", "NaN"],
  ] as [Partial<DiffusionSeeds>, string, string][])("refuses %j", (changes, code, reason) => {
    expect(() => sent(changes)).toThrow(expect.objectContaining({ code }));
    expect(() => sent(changes)).toThrow(reason);
  });
});
