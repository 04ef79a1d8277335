import { describe, expect, it } from "vitest";
import { baseline } from "../../src/catalog/catalog";
import { type MethodologyJsonError, parseMethodology } from "../../src/formats/methodology-json";

/** The error of the baseline's text after one replacement. */
function errorAfter(from: string | RegExp, to: string): MethodologyJsonError {
  const text = JSON.stringify(baseline);
  const changed = text.replace(from, to);
  if (changed === text) throw new Error("nothing was replaced");
  const answer = parseMethodology(changed);
  if (!("error" in answer)) throw new Error("the text was taken");
  return answer.error;
}

const WINSORISE = { method: "winsorise", log: true, skew: 2, kurtosis: 3.5, points: 5 };

describe("parseMethodology", () => {
  it("takes the baseline, with a byte order mark too", () => {
    const text = JSON.stringify(baseline);
    expect(parseMethodology(text)).toEqual({ methodology: baseline });
    expect(parseMethodology(`\ufeff${text}`)).toEqual({ methodology: baseline });
  });

  it("names the place of a negative weight", () => {
    expect(
      errorAfter('"broadband-ports-2019","weight":1', '"broadband-ports-2019","weight":-1'),
    ).toEqual({
      code: "methodology-schema",
      path: "domains[0].indicators[1].weight",
      message: "domains[0].indicators[1].weight: -1 is less than 0: -1",
    });
  });

  it("names an unknown method and those there are", () => {
    const { path, message } = errorAfter('"arithmetic"', '"magic"');
    expect(path).toBe("aggregate.method");
    expect(message).toContain('["arithmetic","geometric"');
    expect(message).toContain('"magic"');
  });

  it.each([
    ["a missing step", '"rank":{"ties":"min"}', '"coverage":0.5', "", /"rank"/],
    ["a property of its own", '"id":"baseline"', '"id":"baseline","mine":1', "mine", /not known/],
    ["a number as text", '"version":1', '"version":"1"', "version", /integer/],
    ["a unit that is no adcode", '"unit":"440000"', '"unit":"gd"', "scale.unit", /"gd"/],
    ["an empty title", /"en":"[^"]*"/, '"en":""', "title.en", /short/],
  ])("names %s", (_, from, to, path, message) => {
    const error = errorAfter(from, to);
    expect(error).toMatchObject({ code: "methodology-schema", path });
    expect(error.message).toMatch(message);
  });

  it("finds what stands twice", () => {
    expect(errorAfter('"id":"security"', '"id":"infrastructure"')).toEqual({
      code: "methodology-twice",
      path: "domains[1].id",
      message: 'domains[1].id: stands twice: "infrastructure"',
    });
    expect(errorAfter('"ports-per100-2019"', '"5g-first-cities-2019"').path).toBe(
      "domains[0].indicators[2].code",
    );
  });

  it.each([
    ["normalise", "method", { method: "zzz" }, /"minmax","zscore".*"zzz"/],
    ["normalise", "", { method: "zscore", sd: "sample", mean: 0 }, /"spread"/],
    ["normalise", "sd", { method: "zscore", sd: "half", mean: 0, spread: 1 }, /"half"/],
    ["normalise", "low", { method: "prank", of: "n", low: 0 }, /not known here: 0/],
    ["treat", "points", { ...WINSORISE, points: 0 }, /less than 1: 0/],
    ["impute", "groups", { method: "group-mean", groups: [] }, /few/],
    ["weight", "method", { method: 7 }, /"declared".*: 7/],
    ["aggregate", "", {}, /"method"/],
  ])("names one fault of %s.%s", (step, argument, value, message) => {
    const answer = parseMethodology(JSON.stringify({ ...baseline, [step]: value }));
    const error = "error" in answer ? answer.error : null;
    expect(error?.path).toBe(argument === "" ? step : `${step}.${argument}`);
    expect(error?.message).toMatch(message);
    expect(error?.message).not.toContain("\n");
  });

  it("finds a component made of a component", () => {
    expect(errorAfter('"code":"ports-per100-2019"', '"code":"services"')).toEqual({
      code: "methodology-cycle",
      path: "domains[0].indicators[2].code",
      message: 'domains[0].indicators[2].code: is a component, not an indicator: "services"',
    });
  });

  it("takes every method with its arguments, and a cost", () => {
    const changes = {
      impute: { method: "group-median", groups: ["north", "south"] },
      treat: WINSORISE,
      normalise: {
        method: "goalposts",
        low: 0,
        high: 1,
        cap: true,
        bounds: { a: { low: 0, high: 9 } },
      },
      rank: { ties: "mid" },
    };
    const methodology = { ...baseline, ...changes };
    expect(parseMethodology(JSON.stringify(methodology))).toEqual({ methodology });
  });

  it.each(["", "{", "[1,\n2", "null", "[]", "3"])("answers %j in one line", (text) => {
    const answer = parseMethodology(text);
    expect(answer).toHaveProperty("error");
    expect(JSON.stringify(answer)).not.toContain("\\n");
  });
});
