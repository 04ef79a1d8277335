import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Validator, type Schema } from "@cfworker/json-schema";
import { describe, expect, it } from "vitest";

const CATALOG = fileURLToPath(new URL("../../src/catalog/", import.meta.url));
const read = (path: string): unknown => JSON.parse(readFileSync(CATALOG + path, "utf8"));

function validator(name: string): Validator {
  const checker = new Validator(read(`schema/${name}.schema.json`) as Schema, "2020-12", false);
  checker.addSchema(read("schema/text.schema.json") as Schema);
  if (name === "assumptions") checker.addSchema(read("schema/methodology.schema.json") as Schema);
  return checker;
}

const documents = [
  ["units", "units.json"],
  ["indicators", "indicators.json"],
  ["groupings", "groupings.json"],
  ["published", "published.json"],
  ["sources", "sources.json"],
  ["axes", "axes.json"],
  ...readdirSync(`${CATALOG}assumptions`).map((file) => ["assumptions", `assumptions/${file}`]),
  ...readdirSync(`${CATALOG}stories`).map((file) => ["story", `stories/${file}`]),
  ...readdirSync(`${CATALOG}methodologies`).map((file) => ["methodology", `methodologies/${file}`]),
] as [string, string][];

describe("catalog documents", () => {
  it.each(documents)("satisfy the schema of %s: %s", (name, path) => {
    expect(validator(name).validate(read(path)).errors).toEqual([]);
  });
  it.each(documents)("cannot lose a language unnoticed (%s: %s)", (name, path) => {
    const document = JSON.parse(
      JSON.stringify(read(path), (key, value: unknown) => (key === "zh-Hant" ? undefined : value)),
    ) as unknown;
    expect(validator(name).validate(document).valid).toBe(false);
  });
  it("name no property the schema does not know", () => {
    const units = read("units.json") as object[];
    expect(validator("units").validate(units.map((unit) => ({ ...unit, rank: 1 }))).valid).toBe(
      false,
    );
  });
});
