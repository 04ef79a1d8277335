import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { compile } from "json-schema-to-typescript";

const SCHEMAS = fileURLToPath(new URL("../../src/catalog/schema/", import.meta.url));
const TARGET = fileURLToPath(new URL("../../src/model/catalog.ts", import.meta.url));

/** The text of src/model/catalog.ts as the schemas say it should be. */
export async function catalogTypes(): Promise<string> {
  const names = readdirSync(SCHEMAS)
    .map((file) => file.replace(".schema.json", ""))
    .sort();
  const root = {
    title: "Catalog",
    type: "object" as const,
    additionalProperties: false,
    required: names,
    properties: Object.fromEntries(names.map((name) => [name, { $ref: `${name}.schema.json` }])),
  };
  return compile(root, "Catalog", {
    cwd: SCHEMAS,
    ignoreMinAndMaxItems: true,
    additionalProperties: false,
    bannerComment: "// Generated from src/catalog/schema; `npm run catalog:types` writes it anew.",
    style: { printWidth: 100 },
  });
}

export const committedCatalogTypes = (): string => readFileSync(TARGET, "utf8");

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(TARGET, await catalogTypes());
