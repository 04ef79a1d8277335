import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { residualClasses } from "../../src/charts/scatter-residuals";

describe("residualClasses", () => {
  it("cuts by one round width about zero, the bounds to the class nearer to zero", () => {
    // numpy.std([-14, -5, -2.5, 0, 2.5, 6, 13], ddof=1) = 8.49
    expect(residualClasses([-14, -5, -2.5, 0, 2.5, 6, 13])).toEqual({
      step: 5,
      breaks: [-12.5, -7.5, -2.5, 2.5, 7.5, 12.5],
      classes: [0, 2, 3, 3, 3, 4, 6],
    });
    // numpy.std([-.02, -.01, 0, .01, .02, .05, -.05], ddof=1) = 0.0316
    const { step, classes } = residualClasses([-0.02, -0.01, 0, 0.01, 0.02, 0.05, -0.05]);
    expect(step).toBe(0.025);
    expect(classes).toEqual([2, 3, 3, 3, 4, 5, 1]);
  });

  it("has no class for a blank, and one where nothing deviates", () => {
    expect(residualClasses([NaN, 1, -1]).classes[0]).toBe(-1);
    expect(residualClasses([0, 0])).toEqual({
      step: 1,
      breaks: [-2.5, -1.5, -0.5, 0.5, 1.5, 2.5],
      classes: [3, 3],
    });
    expect(residualClasses([]).classes).toEqual([]);
  });

  it("turns its classes round with the signs, whatever the size of the numbers", () => {
    const values = fc.array(fc.integer({ min: -999, max: 999 }), { maxLength: 31 });
    fc.assert(
      fc.property(values, fc.integer({ min: -9, max: 9 }), (column, power) => {
        const residuals = column.map((value) => value * 10 ** power);
        const { classes, breaks } = residualClasses(residuals);
        const turned = residualClasses(residuals.map((value) => -value));
        expect(turned.classes).toEqual(classes.map((at) => 6 - at));
        expect(turned.breaks).toEqual(breaks);
        expect(breaks.map((edge) => -edge).reverse()).toEqual(breaks);
        residuals.forEach((value, i) => {
          if (value !== 0) expect(Math.sign(classes[i]! - 3) * Math.sign(value)).not.toBe(-1);
        });
      }),
      { seed: 20201020 },
    );
  });
});
