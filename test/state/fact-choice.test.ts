import { describe, expect, it } from "vitest";
import { baseline, published } from "../../src/catalog/catalog";
import { choiceOf, imposable, parseFacts } from "../../src/state/fact-choice";

const imposedIds = (text: string): readonly string[] => parseFacts(text).ids;
const DEFAULT = baseline.benchmark!.facts;

describe("the imposed facts of an address", () => {
  it("are the methodology's where it says nothing", () => {
    expect(imposedIds("")).toEqual(DEFAULT);
    expect(imposedIds("none")).toEqual([]);
  });

  it("are those named, in the order of the facts, and nothing else", () => {
    expect(imposedIds("yrd-sum~top-five~nothing~r-gdp")).toEqual(["top-five", "yrd-sum"]);
  });

  it("leave out what is no fact or cannot be imposed, and say so", () => {
    expect(parseFacts("yrd-sum~nothing~r-gdp").bad).toEqual(["nothing", "r-gdp"]);
    expect(parseFacts("r-gdp")).toEqual({ ids: DEFAULT, bad: ["r-gdp"] });
    expect(parseFacts("none").bad).toEqual([]);
  });

  it("can be any but correlations, spreads and remarks", () => {
    const kinds = new Set(published.facts.filter(imposable).map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(["mean", "order", "score", "share", "sum"]);
  });
});

describe("choiceOf", () => {
  it("leaves the defaults out", () => {
    expect(choiceOf([...DEFAULT].reverse(), { "pole-yrd": "3" })).toEqual({
      facts: "",
      variant: {},
    });
    expect(choiceOf([], {})).toEqual({ facts: "none", variant: {} });
  });

  it("names every fact once the members are others, since only then they are imposed", () => {
    expect(choiceOf(DEFAULT, { "pole-yrd": "4", "pole-bohai": "5" })).toEqual({
      facts: imposedIds("").join("~"),
      variant: { "pole-yrd": "4" },
    });
  });

  it.each([["top-five~yrd-sum"], ["none"], [""]])("comes back from the address: %s", (facts) => {
    expect(choiceOf(imposedIds(facts), {}).facts).toBe(facts);
  });
});
