import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Plugin } from "vite";
import { LANGS, type Lang } from "../../model/lang";

type Text = Readonly<Record<Lang, string>>;

const CATALOG = "src/catalog/";
/** The catalog files of the first screen. */
const FILES = ["units", "indicators", "groupings", "published", "methodologies/baseline"].map(
  (name) => `${CATALOG}${name}.json`,
);
/** Texts under these keys are prose that the first screen does not show. */
const NOTES = new Set(["note", "proxyFor", "report", "source", "sources", "text"]);
const TABLES = ["names", "notes"] as const;
type Table = (typeof TABLES)[number];
const MODULE = "\0catalog-texts";

export interface CatalogTexts {
  /** The names of a language, once the client is built: a page carries its own. */
  namesIn(lang: Lang): readonly string[];
}

/**
 * Splits the catalog's texts by language in the client's build: the JSON modules refer to two tables
 * of texts, which are filled with a language when that language is loaded. The code that reads
 * `text[lang]` is the same with and without it.
 */
export function catalogTexts(): Plugin & CatalogTexts {
  const texts: Record<Table, Text[]> = { names: [], notes: [] };
  const modules = new Map<string, string>();

  return {
    name: "cdgi-catalog-texts",
    namesIn: (lang) => texts.names.map((text) => text[lang]),
    apply: "build",
    enforce: "pre",
    applyToEnvironment: (environment) => environment.name === "client",
    buildStart() {
      texts.names = [];
      texts.notes = [];
      const places = new Map<string, string>();
      const literal = (value: unknown, table: Table): string => {
        if (Array.isArray(value)) return `[${value.map((item) => literal(item, table)).join(",")}]`;
        if (typeof value !== "object" || value === null) return JSON.stringify(value);
        if (isText(value)) {
          const key = `${table} ${JSON.stringify(value)}`;
          const place = places.get(key) ?? `${table}[${texts[table].push(value) - 1}]`;
          places.set(key, place);
          return place;
        }
        const entries = Object.entries(value).map(
          ([key, item]) =>
            `${JSON.stringify(key)}:${literal(item, NOTES.has(key) ? "notes" : table)}`,
        );
        return `{${entries.join(",")}}`;
      };
      for (const file of FILES) {
        const json: unknown = JSON.parse(readFileSync(file, "utf8"));
        modules.set(
          resolve(file),
          `import {names,notes} from "catalog-texts";export default ${literal(json, "names")}`,
        );
      }
      modules.set(resolve(`${CATALOG}load-texts.ts`), LOADERS);
    },
    resolveId(id) {
      return id.startsWith("catalog-texts") ? `\0${id}` : undefined;
    },
    load: {
      order: "pre",
      handler(id) {
        if (id === MODULE) {
          const table = (name: Table): string =>
            `export const ${name}=Array.from({length:${texts[name].length}},()=>({}));`;
          return TABLES.map(table).join("");
        }
        for (const name of TABLES) {
          const lang = LANGS.find((candidate) => id === `${MODULE}/${name}/${candidate}`);
          if (lang)
            return `export default ${JSON.stringify(texts[name].map((text) => text[lang]))}`;
        }
        const code = modules.get(id);
        // The JSON plugin must not see these modules again.
        return code === undefined ? undefined : { code, moduleType: "js" };
      },
    },
  };
}

/** What stands in the place of src/catalog/load-texts.ts. A page carries the names of its own language. */
const LOADERS = `import {names,notes} from "catalog-texts";
const fill=(table,lang,strings)=>strings.forEach((string,i)=>{table[i][lang]=string});
const load={${TABLES.map(
  (name) =>
    `${name}:{${LANGS.map((lang) => `"${lang}":()=>import("catalog-texts/${name}/${lang}")`).join(",")}}`,
).join(",")}};
export const loadCatalogTexts=async(lang)=>{
const own=document.querySelector("#texts:lang("+lang+")");
fill(names,lang,own?JSON.parse(own.textContent):(await load.names[lang]()).default)};
export const loadCatalogNotes=async(lang)=>fill(notes,lang,(await load.notes[lang]()).default);`;

function isText(value: object): value is Text {
  return Object.keys(value).length === LANGS.length && LANGS.every((lang) => lang in value);
}
