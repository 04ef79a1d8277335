import { describe, expect, it } from "vitest";
import { rankDifference, signed } from "../../../src/views/rank/rank-difference";
import { atlasApp } from "../../support/atlas-app";

describe("rankDifference", () => {
  it("says how far a rank is ahead of another, with a sign and in words", async () => {
    const { app } = await atlasApp();
    expect(rankDifference(10, 22, "GDP", app)).toEqual({
      difference: "+12",
      spoken: "比GDP名次靠前 12 位",
    });
    expect(rankDifference(7, 5, "GDP", app)).toEqual({
      difference: "\u22122",
      spoken: "比GDP名次靠后 2 位",
    });
    expect(rankDifference(3, 3, "GDP", app)).toEqual({
      difference: "0",
      spoken: "与GDP名次相同",
    });
  });
  it("is empty where a rank is missing", async () => {
    const { app } = await atlasApp({}, { lang: "en" });
    expect(rankDifference(NaN, 3, "GDP", app)).toEqual({ difference: "", spoken: "" });
  });
});

describe("signed", () => {
  it("puts no sign before what rounds to nought", () => {
    expect([signed(2.34, "2.3"), signed(0.04, "0.0"), signed(-1, "\u22121.0")]).toEqual([
      "+2.3",
      "0.0",
      "\u22121.0",
    ]);
  });
});
