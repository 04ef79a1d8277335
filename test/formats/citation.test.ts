import { describe, expect, it } from "vitest";
import { apa, bibtex, gbt7714, type Cited } from "../../src/formats/citation";

const cited: Cited = {
  author: "China Digital Government Index Map",
  title: "Index & rank: 50% of {31} provinces",
  address: "https://example.org/?w=data:40&select=440000~330000#/3",
  accessed: new Date(2026, 0, 5, 23, 59),
};

// The forms follow the examples in the standards named in the source.
describe("citation", () => {
  it("writes GB/T 7714 with the carrier EB/OL and the day of access in brackets", () => {
    expect(gbt7714({ ...cited, author: "数政图", title: "数字政府指数（估算）" })).toBe(
      "数政图. 数字政府指数（估算）[EB/OL]. [2026-01-05]. https://example.org/?w=data:40&select=440000~330000#/3.",
    );
  });

  it("writes APA with the month in words and no full stop after the address", () => {
    expect(apa(cited)).toBe(
      "China Digital Government Index Map. (n.d.). Index & rank: 50% of {31} provinces. " +
        "Retrieved January 5, 2026, from https://example.org/?w=data:40&select=440000~330000#/3",
    );
  });

  it("escapes what TeX reads as its own", () => {
    const lines = bibtex({ ...cited, title: "a & b % $ # _ { } \\ ~ ^" }).split("\n");
    expect(lines).toEqual([
      "@misc{cdgi-map,",
      "  author = {{China Digital Government Index Map}},",
      "  title = {{a \\& b \\% \\$ \\# \\_ \\{ \\} \\textbackslash{} \\textasciitilde{} \\textasciicircum{}}},",
      "  howpublished = {\\url{https://example.org/?w=data:40&select=440000~330000\\#/3}},",
      "  note = {Accessed 2026-01-05}",
      "}",
    ]);
  });
});
