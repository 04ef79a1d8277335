import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { run } from "../../../workers/cli/run";

const PANEL = fileURLToPath(new URL("../../../public/data/panel.csv", import.meta.url));
const breaks = (...args: string[]) =>
  JSON.parse(run(["breaks", "--panel", PANEL, "--column", "gdp-2019", ...args])) as {
    breaks: number[];
    counts: number[];
    classes: (number | null)[];
  };

describe("engine breaks", () => {
  it("cuts a column into classes", () => {
    const result = breaks("--method", "quantile", "--classes", "4");
    // numpy.quantile(x, [0.25, 0.5, 0.75]), type 7
    [13858.48, 24757.5, 41073.56].forEach((edge, i) =>
      expect(result.breaks[i]).toBeCloseTo(edge, 8),
    );
    expect(result.counts).toEqual([8, 8, 7, 8]);
    expect(result.classes).toHaveLength(31);
  });

  it("says which methods there are", () => {
    expect(() => breaks("--method", "continuous")).toThrow("--method is quantile, natural");
    expect(() => breaks("--classes", "0")).toThrow("--classes is a whole number from 1");
  });
});
