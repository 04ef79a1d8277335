import { describe, expect, it } from "vitest";
import { baseline } from "../../src/catalog/catalog";
import type { OwnData } from "../../src/model/own-data";
import { INDEX_CHOICES, type LateParams } from "../../src/model/params";
import { customMethodology } from "../../src/state/custom-methodology";

const baselineUnits = Array.from({ length: 31 });
const NONE = Object.fromEntries(
  [...INDEX_CHOICES, "seed"].map((key) => [key, ""]),
) as unknown as LateParams;
const read = (choices: Partial<LateParams>) => customMethodology({ ...NONE, ...choices });

describe("customMethodology", () => {
  it("is the baseline without a choice, and a methodology of the catalog by its id", () => {
    expect(read({})).toEqual({
      methodology: baseline,
      scaleAt: baseline,
      problems: [],
      weightless: false,
    });
    expect(read({ method: "no-digital-finance" }).methodology.id).toBe("no-digital-finance");
    expect(read({ seed: "7" }).methodology).toBe(baseline);
  });

  it("weighs by the address, and leaves the declared shares to the rest", () => {
    const { methodology, scaleAt } = read({ w: "infrastructure:30,gov-transparency-2018:0" });
    expect(methodology.id).toBe("custom");
    expect(methodology.domains.map(({ weight }) => weight)).toEqual([30, 20, 20, 20, 20]);
    const data = methodology.domains.find(({ id }) => id === "data");
    expect(data?.indicators.map(({ weight }) => weight)).toEqual([
      ...Array<number>(5).fill(100 / 6),
      0,
    ]);
    expect(scaleAt).toBe(baseline);
  });

  it("takes methods with the arguments of the schema", () => {
    const { methodology } = read({ norm: "zscore,sd:population", wm: "entropy", agg: "power" });
    expect(methodology.normalise).toEqual({
      method: "zscore",
      sd: "population",
      mean: 0,
      spread: 1,
    });
    expect(methodology.weight).toMatchObject({ method: "entropy", level: "both", shift: 0 });
    expect(methodology.aggregate).toEqual({ method: "power", exponent: 0.5 });
  });

  it("imposes what the address names, or nothing", () => {
    const facts = (text: string) => read({ facts: text }).methodology.benchmark?.facts;
    expect(facts("none")).toEqual([]);
    expect(facts("national-mean~east-sum~national-mean")).toEqual(["national-mean", "east-sum"]);
    expect(facts("r-gdp")).toEqual(baseline.benchmark?.facts);
  });

  it("fits the scale anew on request, or does without", () => {
    expect(read({ scale: "refit" })).toMatchObject({
      scaleAt: null,
      methodology: { id: "custom" },
    });
    expect(read({ scale: "none" }).methodology).toMatchObject({ scale: null, benchmark: null });
  });

  it.each([
    ["w", "nothing:3", "nothing:3"],
    ["w", "data:101", "data:101"],
    ["w", "data:-1", "data:-1"],
    ["w", "data:", "data:"],
    ["w", "data:1:2", "data:1:2"],
    ["norm", "constructor", "constructor"],
    ["norm", "zscore,sd:half", "zscore,sd:half"],
    ["norm", "goalposts", "goalposts"],
    ["agg", "power,exponent:", "power,exponent:"],
    ["treat", "winsorise-quantiles,low:2", "winsorise-quantiles,low:2"],
    ["wm", "ahp", "ahp"],
    ["facts", "nothing", "nothing"],
    ["facts", "r-gdp", "r-gdp"],
    ["scale", "1", "1"],
    ["method", "toString", "toString"],
  ] as const)("passes over %s=%s and lists it", (key, value, told) => {
    const { methodology, problems } = read({ [key]: value });
    expect(methodology).toBe(baseline);
    expect(problems).toEqual([{ key, value: told }]);
  });

  it("keeps the good part of a half good list", () => {
    const { methodology, problems } = read({ w: "data:40,nothing:3", facts: "east-sum~nothing" });
    expect(methodology.domains.map(({ weight }) => weight)).toEqual([20, 20, 40, 20, 20]);
    expect(methodology.benchmark?.facts).toEqual(["east-sum"]);
    expect(problems).toEqual([
      { key: "w", value: "nothing:3" },
      { key: "facts", value: "nothing" },
    ]);
  });

  it("sees when no weight is left, in all domains or in one that counts", () => {
    const all = baseline.domains.map(({ id }) => `${id}:0`).join(",");
    const services = baseline.domains
      .find(({ id }) => id === "services")!
      .indicators.map(({ code }) => `${code}:0`)
      .join(",");
    expect(read({ w: all }).weightless).toBe(true);
    expect(read({ w: services }).weightless).toBe(true);
    expect(read({ w: `${services},services:0` }).weightless).toBe(false);
  });

  it("counts the reader's own figures, unscaled, with weights of their own", () => {
    const own: OwnData = {
      title: "mine",
      mode: "beside",
      indicators: [
        { name: "x", direction: "cost", log: false, weight: 1, values: baselineUnits.map(() => 1) },
      ],
    };
    const { methodology, scaleAt, problems } = customMethodology(
      { ...NONE, own: "true", w: "own:40,data:0", norm: "zscore" },
      own,
    );
    expect(problems).toEqual([]);
    expect(scaleAt).toBeNull();
    expect(methodology).toMatchObject({ id: "custom", scale: null, benchmark: null });
    expect(methodology.domains.map(({ id, weight }) => [id, weight])).toContainEqual(["own", 40]);
    expect(methodology.domains.at(-1)?.indicators[0]).toMatchObject({
      code: "own-1",
      direction: "cost",
    });
  });
});
