import { describe, expect, it } from "vitest";
import { critic } from "../../../src/engine/weight/critic";
import { shares, SIX_BY_FOUR, weighedTable } from "../../support/weighed-table";

describe("critic", () => {
  it("agrees with numpy", () => {
    // numpy 2.4.6, u = (Y - Y.min(0)) / (Y.max(0) - Y.min(0)):
    // c = u.std(0, ddof=1) * (1 - np.corrcoef(u.T)).sum(0); c / c.sum()
    const expected = [
      0.3390756591485075, 0.22351913126826947, 0.2121181178723841, 0.22528709171083883,
    ];
    shares(critic(weighedTable(SIX_BY_FOUR))).forEach((share, i) => {
      expect(share).toBeCloseTo(expected[i]!, 12);
    });
  });

  it("does not see a change of unit", () => {
    const moved = SIX_BY_FOUR.map((column, i) => column.map((value) => (i + 1) * value - 7));
    const expected = critic(weighedTable(SIX_BY_FOUR));
    critic(weighedTable(moved)).forEach((weight, i) => {
      expect(weight).toBeCloseTo(expected[i]!, 12);
    });
  });

  it("gives a constant column nothing, and its presence changes nothing for the others", () => {
    const constant = SIX_BY_FOUR[0]!.map(() => 3);
    const expected = critic(weighedTable(SIX_BY_FOUR));
    expect(critic(weighedTable([...SIX_BY_FOUR, constant]))).toEqual([...expected, 0]);
  });
});
