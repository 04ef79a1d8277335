import { describe, expect, it } from "vitest";
import { baseline } from "../../src/catalog/catalog";
import { measureOf, measures } from "../../src/catalog/measures";
import { computeIndex } from "../../src/engine/compute-index";
import { customMethodology } from "../../src/state/custom-methodology";
import { baselineQuery } from "../../src/state/index-query";
import { missingIndicators } from "../../src/views/missing-indicators";
import { atlasApp, panel, result } from "../support/atlas-app";

const TIBET = "540000";

describe("missingIndicators", () => {
  it("finds the four blanks that the method knows of", () => {
    expect(missingIndicators(TIBET, measureOf("index"), result)).toBe(4);
  });

  it("counts the blank cells of every unit and score", () => {
    const parts = [...baseline.domains, ...baseline.subindices];
    for (const measure of measures) {
      const own = parts.filter(({ id }) => id === measure.code);
      const counted = measure.code === "index" ? baseline.domains : own;
      panel.units.forEach((unit, i) => {
        const blanks = counted
          .flatMap(({ indicators }) => indicators)
          .filter(({ code }) => Number.isNaN(panel.columns[code]?.[i]));
        expect(missingIndicators(unit, measure, result), `${unit} ${measure.code}`).toBe(
          blanks.length,
        );
      });
    }
  });

  it.each(["infrastructure:0", "infrastructure:0,security:0", "infrastructure:0,data:0", ""])(
    "counts in an index of the reader's own what has a weight there: w=%s",
    async (w) => {
      const { app } = await atlasApp({ w, norm: "zscore" });
      const { methodology } = customMethodology(app.params.current);
      const own = computeIndex({ ...baselineQuery(panel), methodology });
      const counted = methodology.domains
        .filter(({ weight }) => weight > 0)
        .flatMap(({ indicators }) => indicators.filter(({ weight }) => weight > 0));
      panel.units.forEach((unit, i) => {
        const blanks = counted.filter(({ code }) => Number.isNaN(panel.columns[code]?.[i]));
        expect(missingIndicators(unit, measureOf("index"), own), unit).toBe(blanks.length);
      });
    },
  );

  it("finds none without a result, in an indicator, or for a unit that is not scored", () => {
    expect(missingIndicators(TIBET, measureOf("index"), null)).toBe(0);
    expect(missingIndicators(TIBET, measureOf("software-revenue-2019"), result)).toBe(0);
    expect(missingIndicators("710000", measureOf("index"), result)).toBe(0);
  });
});
