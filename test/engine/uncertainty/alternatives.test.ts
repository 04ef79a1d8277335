import { describe, expect, it } from "vitest";
import { Random } from "../../../src/engine/math/random";
import {
  choicesOf,
  drawAlternatives,
  droppable,
} from "../../../src/engine/uncertainty/alternatives";
import { component, methodology } from "../../support/small-query";
import { smallAssumptions } from "../../support/small-simulation";

describe("choicesOf", () => {
  it("names every combination once", () => {
    const choices = choicesOf(smallAssumptions());
    expect(choices).toHaveLength(2 * 1 * 2);
    expect(new Set(choices.map((choice) => JSON.stringify(choice))).size).toBe(4);
  });
});

describe("droppable", () => {
  it("spares the only indicator of a domain, also where it stands elsewhere too", () => {
    const domains = [component("one", "a", "b"), component("two", "d"), component("three", "a")];
    expect(droppable(methodology({ domains }))).toEqual(["b"]);
  });

  it("passes over what has no weight", () => {
    const one = component("one", "a", "b", "c");
    const indicators = one.indicators.map((use) =>
      use.code === "a" ? { ...use, weight: 0 } : use,
    );
    const idle = { ...component("two", "d", "e"), weight: 0 };
    const domains = [{ ...one, indicators }, idle];
    expect(droppable(methodology({ domains }))).toEqual(["b", "c"]);
  });
});

describe("drawAlternatives", () => {
  const draw = drawAlternatives(smallAssumptions(), methodology());
  const random = new Random(7);
  const draws = Array.from({ length: 4000 }, () => draw(random));

  it("keeps every factor within the declared change, even over the interval", () => {
    // Two domains, three and one indicators.
    expect(draws[0]?.factors).toHaveLength(2 + 4);
    const all = draws.flatMap(({ factors }) => [...factors]);
    expect(Math.min(...all)).toBeGreaterThanOrEqual(0.75);
    expect(Math.max(...all)).toBeLessThanOrEqual(1.25);
    const mean = all.reduce((sum, factor) => sum + factor, 0) / all.length;
    const variance = all.reduce((sum, factor) => sum + (factor - mean) ** 2, 0) / all.length;
    // A uniform law on a width of 0.5: mean 1, variance 0.5^2 / 12.
    expect(mean).toBeCloseTo(1, 2);
    expect(variance).toBeCloseTo(0.25 / 12, 3);
  });

  it("gives every alternative the same chance", () => {
    const share = (test: (draw: (typeof draws)[number]) => boolean) =>
      draws.filter(test).length / draws.length;
    for (const code of [null, "a", "b", "c"]) {
      expect(share(({ leftOut }) => leftOut === code)).toBeCloseTo(1 / 4, 1);
    }
    for (const aggregate of [0, 1]) {
      expect(share(({ choice }) => choice.aggregate === aggregate)).toBeCloseTo(1 / 2, 1);
    }
    expect(share(({ leftOut }) => leftOut === "d")).toBe(0);
  });

  it("leaves nothing out when told so", () => {
    const whole = drawAlternatives(smallAssumptions({ leaveOneOut: false }), methodology());
    expect(whole(random).leftOut).toBeNull();
  });
});
