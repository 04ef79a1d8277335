import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { measureOf } from "../../../src/catalog/measures";
import { contrast } from "../../../src/map/palette";
import { seamTone } from "../../../src/map/seams";
import { classesOf, derivedValues, DIVERGING, patterned } from "../../../src/views/map/classes";
import { panel, result } from "../../support/atlas-app";
import { styleRules } from "../../support/style-rules";

const reader = { bins: "quantile", k: "7", lock: false } as const;
const rules = styleRules(
  readFileSync(
    fileURLToPath(new URL("../../../src/views/map/classes.css", import.meta.url)),
    "utf8",
  ),
);
const tokens = (condition: string, selector: string): Readonly<Record<string, string>> =>
  rules.find((rule) => rule.condition === condition && rule.selector === selector)!.declarations;
const light = tokens("", ":root");
const dark = tokens("@media screen", ':root[data-theme="dark"]');
const STEPS = [0, 1, 2, 3, 4, 5, 6];

describe("the diverging ramps", () => {
  it("are painted as their seams are chosen, and dark alike for reader and system", () => {
    expect(STEPS.map((step) => light[`--d${step}`])).toEqual(DIVERGING.light.fills);
    expect(STEPS.map((step) => dark[`--d${step}`])).toEqual(DIVERGING.dark.fills);
    const itself = tokens(
      "@media screen and (prefers-color-scheme: dark)",
      ':root:not([data-theme="light"])',
    );
    expect(itself).toEqual(dark);
  });

  // The art direction: neighbours 1.72 or more, the worst seam 3.5.
  it.each(["light", "dark"] as const)("part neighbours in %s by 1.72, seams by 3.48", (theme) => {
    const ramp = DIVERGING[theme];
    ramp.fills.slice(1).forEach((fill, i) => {
      expect(contrast(fill, ramp.fills[i]!)).toBeGreaterThan(1.71);
    });
    const apart = STEPS.flatMap((a) =>
      STEPS.map((b) => {
        const seam = seamTone(a, b, ramp) === "ink" ? ramp.seamDark : ramp.seamLight;
        const [first, second] = [ramp.fills[a]!, ramp.fills[b]!];
        return Math.max(
          Math.min(contrast(seam, first), contrast(seam, second)),
          contrast(first, second),
        );
      }),
    );
    expect(Math.min(...apart)).toBeGreaterThan(3.48);
  });

  it.each([
    ["light", light],
    ["dark", dark],
  ] as const)("write on each %s step what stands out from it", (_, theme) => {
    for (const step of STEPS) {
      const [ink, paper] = ["#10151c", "#ffffff"].map((on) => contrast(on, theme[`--d${step}`]!));
      const own = contrast(theme[`--on-d${step}`]!, theme[`--d${step}`]!);
      expect(own).toBeCloseTo(Math.max(ink!, paper!), 9);
      expect(own).toBeGreaterThan(4.2);
    }
  });
});

describe("derivedValues", () => {
  it("compare the estimate with the computed value", () => {
    const found = derivedValues("difference", "estimated", result, null)!;
    found.forEach((value, i) => {
      expect(value).toBe(result.estimated!.values[i]! - result.computed.values[i]!);
    });
  });
  it("compare the index of the kind on screen with GDP", () => {
    const gdp = panel.columns["gdp-2019"]!;
    const shift = derivedValues("rank-shift", "computed", result, panel)!;
    const place = (of: number): number => gdp.filter((other) => other > of).length + 1;
    shift.forEach((value, i) => {
      expect(value).toBe(place(gdp[i]!) - result.computed.ranks[i]!);
    });
    const left = derivedValues("residual", "estimated", result, panel)!;
    expect(left.reduce((sum, value) => sum + value, 0)).toBeCloseTo(0, 6);
    expect(left.reduce((sum, value, i) => sum + value * gdp[i]!, 0) / 1e6).toBeCloseTo(0, 6);
  });
  it("wait for what they compare", () => {
    expect(derivedValues("rank-shift", "estimated", result, null)).toBeNull();
    const without = { ...result, estimated: null };
    expect(derivedValues("difference", "estimated", without, panel)).toBeNull();
    expect(derivedValues("residual", "estimated", without, panel)).toBeNull();
  });
});

describe("classesOf", () => {
  const { values } = result.domains.find(({ id }) => id === "data")!;

  it("are the reader's", () => {
    const five = classesOf(measureOf("data"), values, { ...reader, bins: "equal", k: "5" }, result);
    expect(five.breaks).toHaveLength(4);
    expect(five.tones).toBe("v");
  });
  it("are the index's own where scores are locked to its scale, but not for an indicator", () => {
    const locked = { ...reader, lock: true };
    const index = classesOf(measureOf("index"), result.estimated!.values, reader, result);
    expect(classesOf(measureOf("data"), values, locked, result).breaks).toEqual(index.breaks);
    const gdp = panel.columns["gdp-2019"]!;
    expect(classesOf(measureOf("gdp-2019"), gdp, locked, result).breaks).toEqual(
      classesOf(measureOf("gdp-2019"), gdp, reader, result).breaks,
    );
  });
  it("lie around nought for a comparison, whatever the reader's classes are", () => {
    const shift = derivedValues("rank-shift", "estimated", result, panel)!;
    const found = classesOf(measureOf("rank-shift"), shift, { ...reader, k: "3" }, result);
    expect(found.tones).toBe("d");
    expect(found.breaks).toHaveLength(6);
    found.breaks.forEach((edge, i) => expect(edge).toBeCloseTo(-found.breaks[5 - i]!, 9));
  });
});

describe("patterns", () => {
  it("follow the reader, and where the reader says nothing the system's colours", () => {
    const on = (patterns: string): boolean[] =>
      [false, true].map((forced) => patterned({ patterns }, forced));
    expect(on("")).toEqual([false, true]);
    expect(["true", "1"].map(on)).toEqual([
      [true, true],
      [true, true],
    ]);
    expect(["false", "0"].map(on)).toEqual([
      [false, false],
      [false, false],
    ]);
  });
});
