import { describe, expect, it } from "vitest";
import { measures } from "../../../src/catalog/measures";
import {
  PUBLISHED_RELATIONS,
  publishedRelation,
} from "../../../src/views/scatter/published-relations";

describe("the published relations", () => {
  it("are the white paper's three, to two decimals", () => {
    expect(PUBLISHED_RELATIONS.map(({ id, r, half }) => [id, r, half])).toEqual([
      ["r-gdp", 0.76, 0.005],
      ["r-new-infrastructure", 0.77, 0.005],
      ["r-cyber-security", 0.69, 0.005],
    ]);
  });

  it("name measures that there are", () => {
    const codes = measures.map(({ code }) => code);
    for (const { x } of PUBLISHED_RELATIONS) expect(codes).toContain(x);
  });

  it("are found whichever axis the index is on", () => {
    expect(publishedRelation("gdp-2019", "index")?.r).toBe(0.76);
    expect(publishedRelation("index", "cyber-security")?.r).toBe(0.69);
    expect(publishedRelation("gdp-2019", "cyber-security")).toBeNull();
    expect(publishedRelation("index", "index")).toBeNull();
    expect(publishedRelation("services", "index")).toBeNull();
  });
});
