import { compileFunction } from "node:vm";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { LANGS, type Lang } from "../../../src/model/lang";
import { catalogTexts } from "../../../src/shell/prerender/catalog-texts";

const plugin = catalogTexts();
/** The hooks as the build calls them. */
const hooks = plugin as unknown as {
  buildStart: () => void;
  resolveId: (id: string) => string | undefined;
  load: { handler: (id: string) => string | { code: string } | undefined };
};
const NAMES = ["units", "indicators", "groupings", "published", "methodologies/baseline"];
const FILES = NAMES.map((name) => `src/catalog/${name}.json`);
type Tables = Record<"names" | "notes", Record<string, string>[]>;

function code(id: string): string {
  const found = hooks.load.handler(hooks.resolveId(id) ?? resolve(id));
  return typeof found === "object" ? found.code : (found ?? "");
}

/** Runs the code of a module of the build for its exports, with what it takes from around it. */
function run(source: string, around: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const names = [...source.matchAll(/export const ([\w=(){}:,>.]*)/g)].length;
  const body = source
    .replace(/import[^;]*;/g, "")
    .replace(/export default /, "const own = ")
    .replaceAll("export const", "const");
  const given = names > 0 ? "{ names, notes, catalog }" : "{ own }";
  const act = compileFunction(`${body}\nreturn ${given};`, Object.keys(around)) as (
    ...values: unknown[]
  ) => Record<string, unknown>;
  return act(...Object.values(around));
}

/** The catalog as a page reads it, with the tables of some languages filled in. */
function readCatalog(...langs: readonly Lang[]): { tables: Tables; catalog: unknown } {
  const document = { querySelector: () => ({ textContent: plugin.json() }) };
  const module = run(code("catalog-texts"), { document });
  const tables = module as unknown as Tables;
  for (const table of ["names", "notes"] as const) {
    for (const lang of langs) {
      const strings = run(code(`catalog-texts/${table}/${lang}`), {})["own"] as string[];
      expect(strings).toHaveLength(tables[table].length);
      strings.forEach((string, i) => {
        tables[table][i]![lang] = string;
      });
    }
  }
  return { tables, catalog: module["catalog"] };
}
/** What the module of a catalog file exports, when the page holds that catalog. */
const exported = (file: string, catalog: unknown): unknown => run(code(file), { catalog })["own"];

/** The same tree with its texts in some languages only. */
function only(node: unknown, langs: readonly string[]): unknown {
  if (typeof node !== "object" || node === null) return node;
  if (Array.isArray(node)) return node.map((item) => only(item, langs));
  const entries = Object.entries(node);
  return Object.fromEntries(
    ("zh-Hans" in node ? entries.filter(([key]) => langs.includes(key)) : entries).map(
      ([key, item]) => [key, only(item, langs)],
    ),
  );
}

beforeAll(() => {
  hooks.buildStart();
});

describe("catalogTexts", () => {
  it.each(FILES)("gives back %s whole once all languages are there", (file) => {
    const json: unknown = JSON.parse(readFileSync(file, "utf8"));
    expect(exported(file, readCatalog(...LANGS).catalog)).toEqual(json);
  });

  it.each(LANGS)("gives back each file in %s alone when that language is there", (lang) => {
    const { catalog } = readCatalog(lang);
    for (const file of FILES) {
      const json: unknown = JSON.parse(readFileSync(file, "utf8"));
      expect(exported(file, catalog)).toEqual(only(json, [lang]));
    }
  });

  it("tells a page the names of its language in the order of the table", () => {
    for (const lang of LANGS) {
      const { names } = readCatalog(lang).tables;
      expect(plugin.namesIn(lang)).toEqual(names.map((text) => text[lang]));
      expect(plugin.namesIn(lang).length).toBeGreaterThan(100);
    }
  });

  it("sends the catalog to a page without a word in any language", () => {
    expect(plugin.json()).not.toMatch(/[\u4e00-\u9fff]{2}/);
  });

  it("keeps citations and remarks out of the names", () => {
    const { names } = readCatalog("zh-Hans").tables;
    const indicators = JSON.parse(readFileSync(FILES[1]!, "utf8")) as {
      title: Record<Lang, string>;
      proxyFor?: Record<Lang, string>;
    }[];
    const held = new Set(names.map((text) => text["zh-Hans"]));
    for (const { title, proxyFor } of indicators) {
      expect(held.has(title["zh-Hans"])).toBe(true);
      if (proxyFor) expect(held.has(proxyFor["zh-Hans"])).toBe(false);
    }
  });

  it("leaves other modules alone", () => {
    expect(hooks.resolveId("./catalog-texts-not-this")).toBeUndefined();
    expect(hooks.load.handler(resolve("src/catalog/sources.json"))).toBeUndefined();
  });

  it("starts anew with every build", () => {
    const before = plugin.namesIn("en");
    hooks.buildStart();
    expect(plugin.namesIn("en")).toEqual(before);
  });
});
