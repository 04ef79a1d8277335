import methodologySchema from "../catalog/schema/methodology.schema.json";
import textSchema from "../catalog/schema/text.schema.json";
import type { Component, Methodology } from "../model/catalog";
import { faultLine, methodSchema, schemaFault, valueAt } from "./schema-fault";

/** What is wrong with a methodology and where in it; `path` is empty for the whole. */
export interface MethodologyJsonError {
  readonly code:
    "methodology-json" | "methodology-schema" | "methodology-twice" | "methodology-cycle";
  readonly path: string;
  /** One line in English; a screen words the code anew. */
  readonly message: string;
}

export type MethodologyJson =
  { readonly methodology: Methodology } | { readonly error: MethodologyJsonError };

/** The steps whose arguments depend on their method. */
const STEPS = ["impute", "treat", "normalise", "weight", "aggregate"] as const;

/**
 * A methodology from the text of a JSON file, held against its schema. The first error found is
 * returned, never thrown: `methodology-json` (not JSON), `methodology-schema` (a value the schema does
 * not allow: an unknown method or argument, a negative weight), `methodology-twice` (a component's id, or
 * a code within one, stands twice), `methodology-cycle` (a component is made of a component).
 */
export function parseMethodology(text: string): MethodologyJson {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return fault("methodology-json", "", reason);
  }
  const found = schemaFault(value, narrowed(value), [textSchema]);
  if (found) return fault("methodology-schema", found.path, found.reason, found.value);
  const methodology = value as Methodology;
  const twice = repetition(methodology);
  if (twice) return fault("methodology-twice", twice.path, "stands twice", twice.value);
  const inner = cycle(methodology);
  return inner
    ? fault("methodology-cycle", inner.path, "is a component, not an indicator", inner.value)
    : { methodology };
}

/** The schema with each step narrowed to the method that it names. */
function narrowed(value: unknown): object {
  const properties = Object.fromEntries(
    STEPS.map((step) => [
      step,
      methodSchema(methodologySchema.properties[step].oneOf, valueAt(value, `#/${step}`)),
    ]),
  );
  return {
    ...methodologySchema,
    properties: { ...methodologySchema.properties, ...properties },
  };
}

function fault(
  code: MethodologyJsonError["code"],
  path: string,
  reason: string,
  value?: unknown,
): { readonly error: MethodologyJsonError } {
  return { error: { code, path, message: faultLine("methodology", { path, reason, value }) } };
}

/** The ids of the components, and the codes within each, with their places. */
function names({ domains, subindices }: Methodology) {
  const components: [string, Component][] = [
    ...domains.map((domain, i): [string, Component] => [`domains[${i}]`, domain]),
    ...subindices.map((sub, i): [string, Component] => [`subindices[${i}]`, sub]),
  ];
  const ids = components.map(([path, { id }]) => ({ path: `${path}.id`, value: id }));
  const codes = components.map(([path, { indicators }]) =>
    indicators.map(({ code }, i) => ({ path: `${path}.indicators[${i}].code`, value: code })),
  );
  return { ids, codes };
}

function cycle(methodology: Methodology) {
  const { ids, codes } = names(methodology);
  return codes.flat().find(({ value }) => ids.some((id) => id.value === value));
}

function repetition(methodology: Methodology) {
  const { ids, codes } = names(methodology);
  return [ids, ...codes]
    .map((list) => list.find(({ value }, i) => list.findIndex((one) => one.value === value) < i))
    .find((twice) => twice !== undefined);
}
