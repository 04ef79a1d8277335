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
const FILES = ["units", "indicators", "groupings", "published", "methodologies/baseline"].map(
  (name) => `src/catalog/${name}.json`,
);
type Tables = Record<"names" | "notes", Record<string, string>[]>;

function code(id: string): string {
  const found = hooks.load.handler(hooks.resolveId(id) ?? resolve(id));
  return typeof found === "object" ? found.code : (found ?? "");
}

/** What a module of the build exports by default, with the two tables in place of its import. */
function evaluate(source: string, { names, notes }: Tables): unknown {
  const body = source.replace(/^import[^;]*;/, "").replace("export default ", "return ");
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the plugin's output is code
  return (new Function("names", "notes", body) as (...tables: unknown[]) => unknown)(names, notes);
}

/** Both tables with the given languages filled in. */
function tables(...langs: readonly Lang[]): Tables {
  const filled: Tables = { names: [], notes: [] };
  for (const name of ["names", "notes"] as const) {
    for (const lang of langs) {
      const strings = evaluate(code(`catalog-texts/${name}/${lang}`), filled) as string[];
      strings.forEach((string, i) => {
        (filled[name][i] ??= {})[lang] = string;
      });
    }
  }
  return filled;
}

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
    expect(evaluate(code(file), tables(...LANGS))).toEqual(json);
  });

  it.each(LANGS)("gives back each file in %s alone when that language is there", (lang) => {
    for (const file of FILES) {
      const json: unknown = JSON.parse(readFileSync(file, "utf8"));
      expect(evaluate(code(file), tables(lang))).toEqual(only(json, [lang]));
    }
  });

  it("tells a page the names of its language in the order of the table", () => {
    for (const lang of LANGS) {
      const { names } = tables(lang);
      expect(plugin.namesIn(lang)).toEqual(names.map((text) => text[lang]));
      expect(plugin.namesIn(lang).length).toBeGreaterThan(100);
    }
  });

  it("has as many empty places as texts, before any language is there", () => {
    const source = code("catalog-texts");
    const { names, notes } = tables("en");
    expect(source).toContain(`names=Array.from({length:${names.length}}`);
    expect(source).toContain(`notes=Array.from({length:${notes.length}}`);
  });

  it("keeps citations and remarks out of the names", () => {
    const { names } = tables("zh-Hans");
    const indicators = JSON.parse(readFileSync(FILES[1]!, "utf8")) as {
      title: Record<string, string>;
      proxyFor?: Record<string, string>;
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
