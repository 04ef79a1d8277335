import { sum } from "d3-array";
import { describe, expect, it } from "vitest";
import { published } from "../../../src/catalog/catalog";
import { compareFact } from "../../../src/views/method/compare-fact";
import { atlasApp, panel, result } from "../../support/atlas-app";

const fact = (id: string) => published.facts.find((one) => one.id === id)!;
const compared = async (id: string) => compareFact(fact(id), result, (await atlasApp()).app);

/** r by another road than the engine's: the mean product of standard scores. */
function correlation(x: readonly number[], y: readonly number[]): number {
  const scores = (values: readonly number[]): number[] => {
    const mean = sum(values) / values.length;
    const sd = Math.sqrt(sum(values, (value) => (value - mean) ** 2) / values.length);
    return values.map((value) => (value - mean) / sd);
  };
  const [a, b] = [scores(x), scores(y)];
  return sum(a, (value, i) => value * b[i]!) / a.length;
}

describe("compareFact", () => {
  it("says that new infrastructure is not reproduced, computed or estimated", async () => {
    const sub = result.subindices.find(({ id }) => id === "new-infrastructure")!.values;
    expect(await compared("r-new-infrastructure")).toEqual({
      computed: { text: correlation(result.computed.values, sub).toFixed(2), verdict: "differs" },
      estimated: {
        text: correlation(result.estimated!.values, sub).toFixed(2),
        verdict: "differs",
      },
    });
  });

  it("measures the correlation with the product by a column of the panel", async () => {
    const r = correlation(result.computed.values, panel.columns["gdp-2019"]!);
    expect((await compared("r-gdp")).computed?.text).toBe(r.toFixed(2));
  });

  it("never counts an imposed figure as reproduced", async () => {
    const imposed = new Set(result.benchmark!.imposed);
    const { app } = await atlasApp();
    for (const one of published.facts.filter(({ kind }) => kind === "sum" || kind === "share")) {
      const { computed, estimated } = compareFact(one, result, app);
      expect(estimated?.verdict === "imposed").toBe(imposed.has(one.id));
      expect(computed?.verdict).not.toBe("imposed");
    }
  });

  it("judges a sum by its rounding and by two per cent", async () => {
    const members = ["310000", "320000", "330000"];
    const own = sum(members, (unit) => result.computed.values[result.units.indexOf(unit)]!);
    expect((await compared("yrd-sum")).computed).toEqual({
      text: own.toFixed(1),
      verdict: Math.abs(own - 203.2) <= 0.02 * 203.2 ? "close" : "differs",
    });
    const { app } = await atlasApp();
    const near = { ...fact("yrd-sum"), value: own + 0.04 } as ReturnType<typeof fact>;
    expect(compareFact(near, result, app).computed?.verdict).toBe("reproduced");
    const off = { ...fact("yrd-sum"), value: own * 1.019 } as ReturnType<typeof fact>;
    expect(compareFact(off, result, app).computed?.verdict).toBe("close");
  });

  it("compares spreads by their order alone, of which ours is the reverse", async () => {
    const [first, second] = [
      await compared("sd-new-infrastructure"),
      await compared("sd-cyber-security"),
    ];
    expect(Number(first.computed?.text)).toBeLessThan(Number(second.computed?.text));
    expect([first, second].map(({ computed }) => computed?.verdict)).toEqual([
      "differs",
      "differs",
    ]);
    expect(first.estimated).toBeNull();
  });

  it("compares remarks by direction, with the figures they rest on", async () => {
    const below = await compared("others-far-below");
    expect(below.computed?.verdict).toBe("agrees");
    expect(below.computed?.text).toMatch(/^华东 \d+\.\d、中南 \d+\.\d、/);
    const zones = await compared("east-block-ahead");
    expect(zones.estimated?.text).toMatch(/^东部/);
    const domains = await compared("data-domain-weak");
    const means = result.domains.map(({ id, values }) => ({ id, mean: sum(values) / 31 }));
    const least = means.sort((a, b) => a.mean - b.mean)[0]!;
    expect(domains.computed?.verdict).toBe(least.id === "data" ? "agrees" : "differs");
    expect(domains.estimated).toBeNull();
  });

  it("has nothing to say of what fixes the scale, nor without a panel", async () => {
    const nothing = { computed: null, estimated: null };
    for (const id of ["national-mean", "guangdong-score", "top-five"]) {
      expect(await compared(id)).toEqual(nothing);
    }
    const { app } = await atlasApp();
    app.atlas.panel = null;
    expect(compareFact(fact("r-gdp"), result, app)).toEqual(nothing);
  });

  it("counts the members that are chosen, and no longer calls imposed what was imposed on others", async () => {
    const { app } = await atlasApp({ variant: { "pole-yrd": "4" } });
    const yrd = fact("yrd-sum");
    const own = compareFact(yrd, result, app);
    const members = ["310000", "320000", "330000", "340000"];
    const total = sum(members, (unit) => result.computed.values[result.units.indexOf(unit)]!);
    expect(own.computed?.text).toBe(total.toFixed(1));
    expect(own.estimated?.verdict).toBe("differs");
    const standard = compareFact(yrd, result, (await atlasApp()).app);
    expect(standard.estimated?.verdict).toBe("imposed");
  });
});
