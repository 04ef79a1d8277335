import { type Schema, Validator } from "@cfworker/json-schema";
import publishedSchema from "../catalog/schema/published.schema.json";
import textSchema from "../catalog/schema/text.schema.json";
import type { Bundle } from "../model/bundle";
import { parseMethodology } from "./methodology-json";

const FORMAT = "cdgi-bundle";
const VERSION = 1;

export interface BundleError {
  readonly code: "bundle-json" | "bundle-format" | "bundle-schema" | "bundle-methodology";
  /** One line in English that says where; a screen words the code anew. */
  readonly message: string;
}

const ids = { type: "array", items: { type: "string" } };
const column = { type: "array", items: { type: ["number", "null"] } };
const SCHEMA = {
  $id: "bundle.schema.json",
  type: "object",
  required: ["note", "address", "provenance", "query", "result"],
  properties: {
    note: { type: "string" },
    address: { type: "string" },
    provenance: {
      type: "array",
      items: {
        type: "object",
        required: ["column", "source", "url", "year"],
        additionalProperties: { type: "string" },
      },
    },
    query: {
      type: "object",
      required: ["methodology", "panel", "groups", "facts", "totalInterval"],
      properties: {
        panel: {
          type: "object",
          required: ["units", "columns"],
          properties: { units: ids, columns: { type: "object", additionalProperties: column } },
        },
        groups: {
          type: "array",
          items: {
            type: "object",
            required: ["id", "members"],
            properties: { id: { type: "string" }, members: ids },
          },
        },
        facts: { $ref: "published.schema.json#/properties/facts" },
        totalInterval: { $ref: "published.schema.json#/properties/totalInterval" },
      },
    },
    result: {
      type: "object",
      required: ["units", "computed", "domains"],
      properties: {
        units: ids,
        computed: {
          type: "object",
          required: ["values", "ranks"],
          properties: { values: column, ranks: column },
        },
      },
    },
  },
};

const validator = new Validator(SCHEMA as unknown as Schema, "2020-12", false);
validator.addSchema(publishedSchema as unknown as Schema);
validator.addSchema(textSchema as unknown as Schema);

/** A bundle as JSON, every digit kept; NaN is null inside its arrays. */
export function printBundle(bundle: Bundle): string {
  const body = { format: FORMAT, version: VERSION, ...bundle };
  return `${JSON.stringify(body, (_, value: unknown) => (Number.isNaN(value) ? null : value), 1)}\n`;
}

/**
 * Reads what printBundle wrote. The first fault is returned, never thrown: `bundle-json` (not JSON),
 * `bundle-format` (another file, or of a later version), `bundle-methodology` (with the fault that
 * parseMethodology finds), `bundle-schema` (the rest).
 */
export function parseBundle(text: string): { bundle: Bundle } | { error: BundleError } {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ""), nullToNaN);
  } catch (error) {
    return fault("bundle-json", error instanceof Error ? error.message : String(error));
  }
  const { format, version } = (value ?? {}) as { format?: unknown; version?: unknown };
  if (format !== FORMAT || version !== VERSION) {
    const found = JSON.stringify({ format, version });
    return fault("bundle-format", `not a ${FORMAT} of version ${VERSION}: ${found}`);
  }
  const { errors } = validator.validate(value);
  const last = errors.at(-1);
  if (last) return fault("bundle-schema", `${last.instanceLocation}: ${last.error}`);
  const bundle = value as Bundle;
  const { methodology, scaleAt } = bundle.query;
  for (const used of [methodology, ...(scaleAt ? [scaleAt] : [])]) {
    const parsed = parseMethodology(JSON.stringify(used));
    if ("error" in parsed) return fault("bundle-methodology", parsed.error.message);
  }
  return { bundle };
}

/** A blank of a panel or a result; null elsewhere is null. */
const nullToNaN = (_: string, value: unknown): unknown =>
  Array.isArray(value) ? value.map((item: unknown) => item ?? NaN) : value;

function fault(code: BundleError["code"], message: string): { error: BundleError } {
  return { error: { code, message: message.replace(/\s+/g, " ") } };
}
