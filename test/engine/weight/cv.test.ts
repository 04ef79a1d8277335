import { describe, expect, it } from "vitest";
import { cv } from "../../../src/engine/weight/cv";
import { shares, SIX_BY_FOUR, weighedTable } from "../../support/weighed-table";

const options = { method: "cv", level: "both", of: "raw", sd: "sample" } as const;

describe("cv", () => {
  it("agrees with scipy", () => {
    // scipy 1.17.1: stats.variation(Y, ddof=1)
    const raw = [0.5912561448097325, 0.3499271061118826, 0.6478114967717974, 0.5796550698475775];
    cv(weighedTable(SIX_BY_FOUR), options).forEach((value, i) => {
      expect(value).toBeCloseTo(raw[i]!, 12);
    });
    // u = (Y - Y.min(0)) / (Y.max(0) - Y.min(0)); c = stats.variation(u, ddof=0); c / c.sum()
    const unit = [0.2458459787394815, 0.22617830044032297, 0.2890312796396911, 0.23894444118050462];
    const choice = { ...options, of: "minmax", sd: "population" } as const;
    shares(cv(weighedTable(SIX_BY_FOUR), choice)).forEach((value, i) => {
      expect(value).toBeCloseTo(unit[i]!, 12);
    });
  });

  it("gives a constant column nothing and refuses a value below 0", () => {
    expect(cv(weighedTable([[0, 0, 0], [1, 2, 3]]), options)).toEqual([0, 0.5]); // prettier-ignore
    expect(() => cv(weighedTable([[-1, 5, 6], [1, 2, 3]]), options)) // prettier-ignore
      .toThrow(expect.objectContaining({ code: "cv-negative" }) as unknown);
  });
});
