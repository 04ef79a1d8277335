import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { baseline } from "../../../src/catalog/catalog";
import { workedExample } from "../../../src/views/method/worked-example";
import { workedText } from "../../../src/views/method/worked-text";
import { atlasApp, panel, result } from "../../support/atlas-app";

const textOf = async (unit: string) => {
  const { app } = await atlasApp();
  return workedText(workedExample(baseline, panel, unit), baseline, app);
};
/** What a formula on screen comes to: the digits and signs that a reader sees, worked out. */
function workedOut(formula: string): number {
  const plain = formula.replaceAll("×", "*").replaceAll("÷", "/").replaceAll("−", "-");
  const arithmetic = plain.replaceAll(",", "");
  expect(arithmetic).toMatch(/^[-+*/().\d\s]+$/);
  return Number(runInNewContext(arithmetic));
}

describe("the formulas on screen", () => {
  it("come to the results beside them, within what is rounded away", async () => {
    const text = await textOf("510000");
    for (const domain of text.domains) {
      expect(workedOut(domain.mean)).toBeCloseTo(Number(domain.score), 1);
    }
    expect(workedOut(text.mean)).toBeCloseTo(Number(text.composite), 1);
    expect(workedOut(text.scale!.slopeFrom)).toBeCloseTo(Number(text.scale!.slope), 3);
    expect(workedOut(text.scale!.scoreFrom)).toBeCloseTo(
      result.computed.values[result.units.indexOf("510000")]!,
      1,
    );
  });

  it("show logarithms where they are taken, and where the ends of a column are", async () => {
    const [infrastructure] = (await textOf("510000")).domains;
    const ports = infrastructure!.steps.find(({ code }) => code === "broadband-ports-2019")!;
    const column = panel.columns["broadband-ports-2019"]!;
    const own = column[panel.units.indexOf("510000")]!;
    expect(ports.raw).toBe(own.toFixed(1));
    expect(ports.log).toBe(Math.log(1 + own).toFixed(3));
    expect(ports.most).toEqual({ value: Math.max(...column).toFixed(1), units: "广东" });
    expect(ports.least.units).toBe("西藏");
    const cities = infrastructure!.steps.find(({ code }) => code === "5g-first-cities-2019")!;
    expect(cities).toMatchObject({ log: "", least: { units: "北京等 22 省" } });
    expect(cities.most.units).toBe("河北、浙江");
  });

  it("leave a blank cell out of the mean, and say how many there are", async () => {
    const text = await textOf("540000");
    const data = text.domains.find(({ id }) => id === "data")!;
    expect(data.missing).toBe(2);
    expect(data.mean).toMatch(/ ÷ 4$/);
    expect(data.steps.find(({ code }) => code === "software-revenue-2019")).toMatchObject({
      raw: "缺",
      log: "",
      scaled: "",
      score: "–",
    });
  });

  it("write weights out where they differ, and no scale where there is none", async () => {
    const { app } = await atlasApp();
    const [first, ...rest] = baseline.domains;
    const uneven = { ...baseline, domains: [{ ...first!, weight: 3 }, ...rest], scale: null };
    const text = workedText(workedExample(uneven, panel, "510000"), uneven, app);
    expect(text.mean).toMatch(/^\(3\.00 × [\d.]+ \+ 1\.00 × .*\) ÷ 7\.00$/);
    expect(workedOut(text.mean)).toBeCloseTo(Number(text.composite), 1);
    expect(text.scale).toBeNull();
  });
});
