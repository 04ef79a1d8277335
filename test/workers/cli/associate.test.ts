import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { CorrelationMatrix, Reliability } from "../../../src/model/statistics";
import { run } from "../../../workers/cli/run";

const PANEL = fileURLToPath(new URL("../../../public/data/panel.csv", import.meta.url));
const associate = (...args: string[]) =>
  JSON.parse(run(["associate", "--panel", PANEL, ...args])) as {
    correlations: CorrelationMatrix;
    reliability: Reliability;
    standardised: Reliability;
  };

describe("engine associate", () => {
  it("prints the correlations and the reliability of columns", () => {
    const { correlations, reliability, standardised } = associate(
      "--columns",
      "gdp-2019,webpages-2019",
      "--method",
      "kendall",
    );
    expect(correlations.columns).toEqual(["gdp-2019", "webpages-2019"]);
    // scipy.stats.kendalltau, numpy.corrcoef: 2 r / (1 + r)
    expect(correlations.coefficients[0]![1]).toBeCloseTo(0.5956989247311828, 12);
    expect(reliability.n).toBe(31);
    expect(standardised.alpha).toBeCloseTo(0.5371212219543041, 12);
  });

  it("says what it needs", () => {
    expect(() => associate()).toThrow("needs --columns");
    expect(() => associate("--columns", "a", "--method", "pearson")).toThrow('no column "a"');
    expect(() => associate("--columns", "gdp-2019", "--method", "tau")).toThrow("--method is");
  });
});
