import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Plugin } from "vite";
import { LANGS, type Lang } from "../../model/lang";

type Text = Readonly<Record<Lang, string>>;

const CATALOG = "src/catalog/";
/** The catalog files of the first screen. */
const FILES = ["units", "indicators", "groupings", "published", "methodologies/baseline"];
/** Texts under these keys are prose that the first screen does not show. */
const NOTES = new Set(["note", "proxyFor", "report", "source", "sources", "text"]);
const TABLES = ["names", "notes"] as const;
type Table = (typeof TABLES)[number];
const MODULE = "\0catalog-texts";
/** The place of a text not met before: the next of its table, in the order in which JSON is read. */
const NEXT = true;

export interface CatalogTexts {
  /** The catalog as JSON for a page, its texts as places in the two tables: `{"names":12}`, or `true`. */
  json(): string;
  /** The names of a language; a page carries its own. */
  namesIn(lang: Lang): readonly string[];
}

/**
 * Lets the page carry the catalog, and splits its texts by language, in the client's build: the JSON
 * modules are read from the page, where texts stand as places in two tables, which are filled with a
 * language when that language is loaded. The code that reads `text[lang]` is the same with and without it.
 */
export function catalogTexts(): Plugin & CatalogTexts {
  const texts: Record<Table, Text[]> = { names: [], notes: [] };
  let catalog: Record<string, unknown> = {};

  const place = (value: unknown, table: Table): unknown => {
    if (Array.isArray(value)) return value.map((item) => place(item, table));
    if (typeof value !== "object" || value === null) return value;
    if (isText(value)) {
      const known = texts[table].findIndex((text) =>
        LANGS.every((lang) => text[lang] === value[lang]),
      );
      if (known >= 0) return { [table]: known };
      texts[table].push(value);
      return { [table]: NEXT };
    }
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [
        key,
        place(item, NOTES.has(key) ? "notes" : table),
      ]),
    );
  };

  return {
    name: "cdgi-catalog-texts",
    json: () => JSON.stringify(catalog),
    namesIn: (lang) => texts.names.map((text) => text[lang]),
    apply: "build",
    enforce: "pre",
    applyToEnvironment: (environment) => environment.name === "client",
    buildStart() {
      texts.names = [];
      texts.notes = [];
      const read = (file: string): unknown =>
        JSON.parse(readFileSync(`${CATALOG}${file}.json`, "utf8"));
      catalog = Object.fromEntries(FILES.map((file) => [file, place(read(file), "names")]));
    },
    resolveId(id) {
      return id.startsWith("catalog-texts") ? `\0${id}` : undefined;
    },
    load: {
      order: "pre",
      handler(id) {
        if (id === MODULE) return tables(texts.names.length, texts.notes.length);
        for (const name of TABLES) {
          const lang = LANGS.find((candidate) => id === `${MODULE}/${name}/${candidate}`);
          if (lang)
            return `export default ${JSON.stringify(texts[name].map((text) => text[lang]))}`;
        }
        if (id === resolve(`${CATALOG}load-texts.ts`)) return { code: LOADERS, moduleType: "js" };
        const file = FILES.find((candidate) => id === resolve(`${CATALOG}${candidate}.json`));
        if (!file) return undefined;
        const code = `import {catalog} from "catalog-texts";export default catalog["${file}"]`;
        // The JSON plugin must not see these modules again.
        return { code, moduleType: "js" };
      },
    },
  };
}

const tables = (
  names: number,
  notes: number,
): string => `const empty=(length)=>Array.from({length},()=>({}));
export const names=empty(${names}),notes=empty(${notes});
const reader=(table,rest=table.values())=>(place)=>place===${NEXT}?rest.next().value:table[place];
const nameAt=reader(names),noteAt=reader(notes);
export const catalog=JSON.parse(document.querySelector("#catalog").textContent,
(key,value)=>value?.names>=0?nameAt(value.names):value?.notes>=0?noteAt(value.notes):value)`;

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
