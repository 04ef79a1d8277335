import { describe, expect, it } from "vitest";
import { entropy } from "../../../src/engine/weight/entropy";
import { shares, SIX_BY_FOUR, weighedTable } from "../../support/weighed-table";

const options = { method: "entropy", level: "both", of: "minmax", shift: 0 } as const;

describe("entropy", () => {
  // numpy 2.4.6, scipy 1.17.1, u = (Y - Y.min(0)) / (Y.max(0) - Y.min(0)); x = u, Y, u + 0.1:
  // d = 1 - stats.entropy(x / x.sum(0), axis=0) / log(6); d / d.sum()
  it.each([
    [options, [0.24187745724486914, 0.22184194554633305, 0.2997521912519794, 0.23652840595681843]],
    [
      { ...options, of: "raw" } as const,
      [0.2915383298358072, 0.09945505181424984, 0.320390193886232, 0.28861642446371094],
    ],
    [
      { ...options, shift: 0.1 },
      [0.2433926166674551, 0.22639067181118547, 0.28970151739263944, 0.24051519412871997],
    ],
  ])("agrees with scipy: %o", (choice, expected) => {
    shares(entropy(weighedTable(SIX_BY_FOUR), choice)).forEach((share, i) => {
      expect(share).toBeCloseTo(expected[i]!, 12);
    });
  });

  it("is 1 for a column where one unit has all, 0 where all are equal", () => {
    const [one, equal] = entropy(weighedTable([[0, 0, 7], [4, 4, 4]]), options); // prettier-ignore
    expect(one).toBeCloseTo(1, 12);
    expect(equal).toBe(0);
  });

  it("leaves out units with a blank, and needs three without", () => {
    const gap = SIX_BY_FOUR.map((column, i) => [...column, i === 0 ? NaN : 1000]);
    expect(entropy(weighedTable(gap), options)).toEqual(
      entropy(weighedTable(SIX_BY_FOUR), options),
    );
    expect(() => entropy(weighedTable([[1, 2, NaN], [1, 2, 3]]), options)) // prettier-ignore
      .toThrow(expect.objectContaining({ code: "weight-cases" }) as unknown);
  });

  it("refuses a raw share of a negative value", () => {
    expect(() => entropy(weighedTable([[-1, 2, 3], [1, 2, 3]]), { ...options, of: "raw" })) // prettier-ignore
      .toThrow("table, c0: shares need values from 0: -1");
  });
});
