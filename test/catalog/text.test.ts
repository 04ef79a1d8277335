import { describe, expect, it } from "vitest";
import { baseline, groupings, indicators, published, units } from "../../src/catalog/catalog";
import { methodologies } from "../../src/catalog/methodologies";
import { sources } from "../../src/catalog/sources";
import type { Text } from "../../src/model/catalog";

function texts(node: unknown): Text[] {
  if (typeof node !== "object" || node === null) return [];
  if ("zh-Hans" in node) return [node as Text];
  return Object.values(node).flatMap(texts);
}
const all = texts([units, indicators, groupings, published, methodologies, sources]);

describe("texts", () => {
  it("exist in number, the baseline's among them", () => {
    expect(all.length).toBeGreaterThan(400);
    expect(texts(baseline).length).toBeGreaterThan(5);
  });
  it("have a traditional character for each simplified one, always the same", () => {
    const renderings = new Map<string, Set<string>>();
    for (const text of all) {
      const [hans, hant] = [[...text["zh-Hans"]], [...text["zh-Hant"]]];
      expect(hant, text["zh-Hans"]).toHaveLength(hans.length);
      hans.forEach((character, place) => {
        renderings.set(
          character,
          (renderings.get(character) ?? new Set<string>()).add(hant[place]!),
        );
      });
    }
    // 复 is 複 in 複製 and 復 in 復旦.
    const ambiguous = [...renderings].filter(([, forms]) => forms.size > 1).map(([form]) => form);
    expect(ambiguous.sort()).toEqual(["复"]);
    const simplified = [...renderings].filter(([form, forms]) => !forms.has(form));
    for (const [form] of simplified) {
      for (const text of all) expect(text["zh-Hant"]).not.toContain(form);
    }
  });
  it("carry no Chinese in English and no half-width comma between Chinese characters", () => {
    for (const text of all) {
      expect(text.en).not.toMatch(/\p{Script=Han}/u);
      expect(text["zh-Hans"]).not.toMatch(/\p{Script=Han}[,;:()]|[,;:()]\p{Script=Han}/u);
    }
  });
  it("never call the computed result official", () => {
    for (const text of all) expect(`${text["zh-Hans"]} ${text.en}`).not.toMatch(/官方|official/i);
  });
});
