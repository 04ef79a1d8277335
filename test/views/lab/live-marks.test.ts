import { describe, expect, it } from "vitest";
import { units as catalogUnits } from "../../../src/catalog/catalog";
import { choropleth } from "../../../src/map/choropleth";
import type { CalloutMark, LabelMark, UnitMark } from "../../../src/model/mark";
import { liveMarks } from "../../../src/views/lab/live-marks";
import { result } from "../../support/atlas-app";
import { deepFreeze } from "../../support/deep-freeze";

const noInk = (): string => "";
const TAIWAN = "710000";

/** One mark of each sort for every unit, filled as before. */
const before = deepFreeze({
  units: catalogUnits.map(({ id }): UnitMark => ({
    unit: id,
    path: "",
    fill: "old",
    mix: undefined,
    label: id,
    selected: false,
  })),
  labels: catalogUnits.map(({ id }): LabelMark => ({
    unit: id,
    x: 0,
    y: 0,
    below: false,
    name: id,
    from: 0,
    valueFrom: null,
    value: "1",
    fill: "old",
  })),
  callouts: catalogUnits.map(({ id }): CalloutMark => ({
    unit: id,
    from: [0, 0],
    to: [0, 0],
    name: id,
    short: id,
    value: "1",
    fill: "old",
  })),
});

describe("liveMarks", () => {
  it("fills each unit, its label and its callout by the class of its score", () => {
    const values = result.computed.values.map((value) => 100 - value);
    const live = liveMarks(before, choropleth(result.units, values), noInk);
    const fillOf = new Map(live.units.map(({ unit, fill }) => [unit, fill]));
    const byScore = result.units.toSorted(
      (a, b) => values[result.units.indexOf(a)]! - values[result.units.indexOf(b)]!,
    );
    const fills = byScore.map((unit) => fillOf.get(unit)!);
    expect(fills).toEqual(fills.toSorted());
    expect([...new Set(fills)]).toEqual(["v0", "v1", "v2", "v3", "v4", "v5", "v6"]);
    for (const marks of [live.labels, live.callouts]) {
      expect(new Map(marks.map(({ unit, fill }) => [unit, fill]))).toEqual(fillOf);
    }
    expect(live.labels.map(({ value }) => value)).toEqual(before.labels.map(({ value }) => value));
  });

  it("leaves who has no index alone, and empties who has lost the score", () => {
    const values = result.computed.values.map((value, i) => (i === 0 ? NaN : value));
    const live = liveMarks(before, choropleth(result.units, values), noInk);
    expect(live.units.find(({ unit }) => unit === TAIWAN)!.fill).toBe("old");
    expect(live.units.find(({ unit }) => unit === result.units[0])!.fill).toBe("blank");
  });

  it("paints exactly, and inks labels, where a place lies between two steps", () => {
    const classes = choropleth(result.units, result.computed.values);
    const steps = { ...classes.steps, "110000": 2.25 };
    const inked: number[] = [];
    const live = liveMarks(before, { ...classes, steps }, (step) => {
      inked.push(step);
      return ` at-${String(step)}`;
    });
    const of = <T extends { unit: string }>(marks: readonly T[]): T =>
      marks.find(({ unit }) => unit === "110000")!;
    expect(of(live.units)).toMatchObject({
      fill: "v2",
      mix: "color-mix(in oklab, var(--v3) 25%, var(--v2))",
    });
    expect(of(live.labels).fill).toBe("v2 at-2.25");
    expect(inked).toHaveLength(31);
  });
});
