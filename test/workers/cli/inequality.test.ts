import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { Inequality } from "../../../src/model/statistics";
import { run } from "../../../workers/cli/run";

const PANEL = fileURLToPath(new URL("../../../public/data/panel.csv", import.meta.url));
const inequality = (...more: string[]): Inequality =>
  JSON.parse(run(["inequality", "--panel", PANEL, "--column", "gdp-2019", ...more])) as Inequality;

describe("engine inequality", () => {
  it("prints Gini and Theil of a column by the six regions", () => {
    const { n, gini, theil, groups } = inequality();
    expect(n).toBe(31);
    // numpy: np.abs(x[:, None] - x[None, :]).mean() / (2 * x.mean()); (r * np.log(r)).mean()
    expect(gini.total).toBeCloseTo(0.4191622766816588, 12);
    expect(theil).toMatchObject({ kind: "T" });
    expect(theil.total).toBeCloseTo(0.293964095822745, 12);
    expect(groups).toHaveLength(6);
  });

  it("takes other groups, populations and the other Theil", () => {
    const { groups, theil } = inequality(
      "--groups",
      "four-zones",
      "--theil",
      "L",
      "--weights",
      "gdp-2019",
    );
    expect(groups).toHaveLength(4);
    // numpy: w = x / x.sum(); m = (w * x).sum(); -(w * np.log(x / m)).sum()
    expect(theil.total).toBeCloseTo(0.20378315450139506, 12);
  });

  it("says which groups and columns there are not", () => {
    expect(() => inequality("--groups", "poles")).toThrow("--groups is six-regions");
    expect(() => inequality("--weights", "people")).toThrow('no column "people"');
  });
});
