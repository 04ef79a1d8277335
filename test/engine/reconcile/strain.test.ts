import { describe, expect, it } from "vitest";
import { strain } from "../../../src/engine/reconcile/strain";
import { baselineQuery } from "../../../src/state/index-query";
import { panel, result } from "../../support/atlas-app";
import { deepFreeze } from "../../support/deep-freeze";

const { methodology, facts, groups, totalInterval } = baselineQuery(panel);
const { facts: imposed, orderGap, low, high } = methodology.benchmark!;
const query = deepFreeze({
  units: panel.units,
  facts,
  groups,
  totalInterval,
  imposed,
  orderGap,
  low,
  high,
  fact: "pan-prd-sum",
  scores: result.computed.values,
  columns: { gdp: panel.columns["gdp-2019"]! },
});

describe("the strain of the sum of 泛珠三角", () => {
  const { without, with: forced } = strain(query);

  it("begins with the estimate as it is", () => {
    without!.values.forEach((value, i) => {
      expect(value).toBeCloseTo(result.estimated!.values[i]!, 9);
    });
    expect(without!.rms).toBeCloseTo(result.benchmark!.rms, 12);
  });

  // scipy.optimize.minimize(method="SLSQP", ftol=1e-14) on the same facts, then numpy.corrcoef.
  it("moves scores three times as far, and loosens the tie with the product", () => {
    expect(forced!.rms).toBeCloseTo(9.72643966580958, 6);
    expect(forced!.correlations["gdp"]).toBeCloseTo(0.69124346, 6);
    const nine = groups.find(({ id }) => id === "pole-pan-prd")!.members;
    const sum = nine.reduce((total, unit) => total + forced!.values[panel.units.indexOf(unit)]!, 0);
    expect(sum).toBeCloseTo(397.85, 5);
  });

  it("is the same whether or not the fact is imposed already", () => {
    expect(strain({ ...query, imposed: [...imposed, "pan-prd-sum"] })).toEqual(strain(query));
  });

  it("has no estimate where the facts contradict each other", () => {
    const wide = groups.map((group) =>
      group.id === "pole-yrd" ? { ...group, members: [...group.members, "340000"] } : group,
    );
    const others = imposed.filter((id) => id !== "yrd-share");
    const hopeless = strain({ ...query, groups: wide, imposed: others, fact: "yrd-sum" });
    expect(hopeless.with).toBeNull();
    expect(hopeless.without).not.toBeNull();
  });
});
