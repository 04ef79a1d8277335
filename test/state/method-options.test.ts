import { describe, expect, it } from "vitest";
import type { Step } from "../../src/catalog/method-choices";
import { methodOptions, offeredMethods, printMethod } from "../../src/state/method-options";

const STEPS: readonly Step[] = ["impute", "treat", "normalise", "weight", "aggregate"];

describe("methodOptions", () => {
  it("offers what needs no figures of the reader's own", () => {
    const names = (step: Step) => offeredMethods(step).map(({ method }) => method);
    expect(names("normalise")).toContain("minmax");
    expect(names("normalise")).toContain("distance");
    expect(names("normalise")).not.toContain("goalposts");
    expect(names("weight")).not.toContain("ahp");
  });

  it("prints every offered method as it reads it", () => {
    for (const step of STEPS) {
      for (const { method } of offeredMethods(step)) {
        const options = methodOptions(step, method);
        expect(options).toMatchObject({ method });
        expect(printMethod(step, options ?? {})).toBe(method);
      }
    }
  });

  it("prints an argument that is not the default", () => {
    const options = methodOptions("treat", "winsorise,log:false,points:3");
    expect(options).toMatchObject({ log: false, points: 3, skew: 2 });
    expect(printMethod("treat", options ?? {})).toBe("winsorise,log:false,points:3");
  });
});
