import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Validator, type Schema } from "@cfworker/json-schema";
import { describe, expect, it } from "vitest";
import { baseline, indicators, published, units } from "../../src/catalog/catalog";
import { framework } from "../../src/catalog/framework";
import type { Text } from "../../src/model/catalog";

const CATALOG = fileURLToPath(new URL("../../src/catalog/", import.meta.url));
const read = (path: string): unknown => JSON.parse(readFileSync(CATALOG + path, "utf8"));

const schema = new Validator(read("schema/framework.schema.json") as Schema, "2020-12", false);
schema.addSchema(read("schema/text.schema.json") as Schema);

function texts(node: unknown): Text[] {
  if (typeof node !== "object" || node === null) return [];
  if ("zh-Hans" in node) return [node as Text];
  return Object.values(node).flatMap(texts);
}
const all = texts(framework);
const codes = new Set(indicators.map(({ code }) => code));
const facts = new Map(published.facts.map((fact) => [fact.id, fact]));

describe("the framework", () => {
  it("satisfies its schema, and cannot lose a language or gain a property unnoticed", () => {
    const document = read("framework.json") as object;
    expect(schema.validate(document).errors).toEqual([]);
    expect(schema.validate({ ...document, score: 1 }).valid).toBe(false);
    const text = JSON.stringify(document);
    expect(schema.validate(JSON.parse(text.replace('"zh-Hant"', '"zh-Hk"'))).valid).toBe(false);
  });

  it("has the parts that the white paper is known to have", () => {
    expect(framework.stages).toHaveLength(3);
    expect(framework.shifts).toHaveLength(4);
    expect(framework.findings).toHaveLength(5);
    expect(framework.recommendations).toHaveLength(3);
  });

  it("rests every finding on published facts, of its own source", () => {
    for (const { id, facts: ids, source } of [...framework.findings, framework.remarks]) {
      for (const fact of ids) {
        expect({ id, fact, source: facts.get(fact)?.source }).toEqual({ id, fact, source });
      }
    }
  });

  it("speaks of every published fact of the press summary and of every worded one", () => {
    const used = new Set(
      [...framework.findings, framework.remarks].flatMap(({ facts: ids }) => ids),
    );
    const left = published.facts.filter(({ id }) => !used.has(id)).map(({ id }) => id);
    expect(left).toEqual(["national-mean", "guangdong-score", "top-five"]);
  });

  it("names columns of the sub-index that each part belongs to", () => {
    expect(framework.parts.map(({ subindex }) => subindex)).toEqual([
      ...Array<string>(2).fill("new-infrastructure"),
      ...Array<string>(5).fill("cyber-security"),
    ]);
    for (const { subindex, indicators: used } of framework.parts) {
      const component = baseline.subindices.find(({ id }) => id === subindex);
      const own = component?.indicators.map(({ code }) => code);
      for (const code of used) {
        expect(codes).toContain(code);
        expect(own).toContain(code);
      }
    }
  });

  it("quotes the model in the words of the sources, and glosses it nowhere", () => {
    expect(framework.model.quote).toBe("一云两端，三群四联");
    for (const text of all) expect(text["zh-Hans"]).not.toMatch(/一云|两端|三群|四联/);
  });
});

describe("texts", () => {
  it("exist in number", () => {
    expect(all.length).toBeGreaterThan(60);
  });

  it("have a traditional character for each simplified one", () => {
    const decoder = new TextDecoder("big5");
    const known = new Set<string>();
    for (let lead = 0xa1; lead <= 0xf9; lead++) {
      for (let trail = 0x40; trail <= 0xfe; trail++) {
        known.add(decoder.decode(Uint8Array.of(lead, trail)));
      }
    }
    expect(known.has("數") && !known.has("数")).toBe(true);
    for (const text of all) {
      expect([...text["zh-Hant"]], text["zh-Hans"]).toHaveLength([...text["zh-Hans"]].length);
      const unknown = (text["zh-Hant"].match(/\p{Script=Han}/gu) ?? []).filter(
        (character) => !known.has(character),
      );
      expect(unknown, text["zh-Hant"]).toEqual([]);
    }
  });

  it("carry no Chinese in English and no half-width mark between Chinese characters", () => {
    for (const text of all) {
      expect(text.en).not.toMatch(/[\p{Script=Han}，。；：]/u);
      expect(text["zh-Hans"]).not.toMatch(/\p{Script=Han}[,;:()]|[,;:()]\p{Script=Han}/u);
    }
  });

  it("never call our result official, and give no score of a province", () => {
    for (const text of all) {
      expect(`${text["zh-Hans"]} ${text.en}`).not.toMatch(/官方|official/i);
      expect(text["zh-Hans"]).not.toMatch(/\d\.\d/);
    }
    for (const { name } of units) {
      expect(all.filter((text) => text["zh-Hans"].includes(name["zh-Hans"]))).toEqual([]);
    }
  });
});
