import { describe, expect, it } from "vitest";
import type { Weight } from "../../../src/model/catalog";
import type { ComponentTable } from "../../../src/engine/component-table";
import { weigh } from "../../../src/engine/weight/weigh";
import { deepFreeze } from "../../support/deep-freeze";
import { SIX_BY_FOUR } from "../../support/weighed-table";

const table = (weights: readonly number[]): ComponentTable =>
  deepFreeze({
    id: "one",
    dropped: [],
    columns: SIX_BY_FOUR.slice(0, weights.length).map((values, i) => ({
      code: `c${i}`,
      weight: weights[i]!,
      log: false,
      values,
      present: values.map(() => true),
    })),
  });
const of = ({ columns }: ComponentTable) => columns.map((column) => column.weight);
const EQUAL: Weight = { method: "equal", level: "both" };
const CRITIC: Weight = { method: "critic", level: "both" };

describe("weigh", () => {
  it("leaves a column of weight 0 out of the method", () => {
    expect(of(weigh(table([3, 0, 5]), EQUAL))).toEqual([1, 0, 1]);
    const [first, none, third] = of(weigh(table([3, 0, 5, 2]), CRITIC));
    expect(none).toBe(0);
    expect(first).toBeGreaterThan(0);
    const alone = of(weigh({ ...table([3, 0, 5, 2]), columns: table([3, 0, 5, 2]).columns.filter((_, i) => i !== 1) }, CRITIC)); // prettier-ignore
    expect([first, third]).toEqual(alone.slice(0, 2));
  });

  it("weighs at its level only", () => {
    const domains: Weight = { method: "equal", level: "domains" };
    expect(of(weigh(table([3, 5]), domains))).toEqual([3, 5]);
    expect(of(weigh(table([3, 5]), domains, "domains"))).toEqual([1, 1]);
    expect(of(weigh(table([3, 5]), { method: "declared" }, "domains"))).toEqual([3, 5]);
  });

  it("keeps the weight of a column alone, which has nothing to be compared with", () => {
    expect(of(weigh(table([3]), CRITIC))).toEqual([3]);
  });

  it("takes raw shares of the table before normalising", () => {
    const raw = table([1, 1]);
    const normalised = { ...raw, columns: raw.columns.map((c) => ({ ...c, values: c.values.map((x) => -x) })) }; // prettier-ignore
    const cv: Weight = { method: "cv", level: "both", of: "raw", sd: "sample" };
    expect(of(weigh(normalised, cv, "indicators", raw))).toEqual(of(weigh(raw, cv)));
    expect(() => weigh(normalised, cv)).toThrow("c0");
  });

  it("says so when a method leaves no weight", () => {
    const same = table([1, 1]);
    const twins = { ...same, columns: [same.columns[0]!, { ...same.columns[0]!, code: "twin" }] };
    expect(() => weigh(twins, CRITIC)).toThrow(
      expect.objectContaining({ code: "weights-zero" }) as unknown,
    );
  });
});
