import { describe, expect, it } from "vitest";
import { tone } from "../../src/map/tone";

describe("tone", () => {
  it("on a step is that step's own class", () => {
    expect([0, 3, 6].map((step) => tone(step, "v"))).toEqual([
      { fill: "v0", mix: undefined },
      { fill: "v3", mix: undefined },
      { fill: "v6", mix: undefined },
    ]);
    expect(tone(2, "d").fill).toBe("d2");
  });
  it("between two steps is mixed of both, by how near each is", () => {
    expect(tone(1.25, "v")).toEqual({
      fill: "v1",
      mix: "color-mix(in oklab, var(--v2) 25%, var(--v1))",
    });
    expect(tone(4.5, "d")).toEqual({
      fill: "d5",
      mix: "color-mix(in oklab, var(--d5) 50%, var(--d4))",
    });
  });
  it("takes what is a hair off a step for the step", () => {
    expect(tone(1.999, "v").fill).toBe("v2");
    expect(tone(2.001, "v")).toEqual({ fill: "v2", mix: undefined });
  });
});
