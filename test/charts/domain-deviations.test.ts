import { describe, expect, it } from "vitest";
import { baseline } from "../../src/catalog/catalog";
import { domainDeviations } from "../../src/charts/domain-deviations";
import { result } from "../support/atlas-app";

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

describe("domainDeviations", () => {
  it("sums to the score less the mean score, for every province", () => {
    const { values } = result.computed;
    result.units.forEach((_, i) => {
      const parts = domainDeviations(result, i, [])!;
      const sum = parts.reduce((total, { value }) => total + value, 0);
      expect(parts).toHaveLength(5);
      expect(sum).toBeCloseTo(values[i]! - mean(values), 9);
    });
  });

  it("sums to nought over the provinces in each domain", () => {
    const all = result.units.map((_, i) => domainDeviations(result, i, [])!);
    for (let d = 0; d < 5; d++) {
      expect(mean(all.map((parts) => parts[d]!.value))).toBeCloseTo(0, 9);
    }
  });

  it("is the same by the declared weights where the result does not say", () => {
    const { choices, ...bare } = result;
    expect(choices).toBeDefined();
    const made = domainDeviations(bare, 3, baseline.domains)!;
    domainDeviations(result, 3, [])!.forEach(({ value }, d) => {
      expect(made[d]!.value).toBeCloseTo(value, 12);
    });
  });

  it("has no answer for a mean that is no sum", () => {
    const { choices, ...bare } = result;
    const geometric = { ...choices!, aggregate: { method: "geometric" } as const };
    expect(domainDeviations({ ...bare, choices: geometric }, 0, [])).toBeNull();
  });
});
