import { type Schema, Validator } from "@cfworker/json-schema";
import methodologySchema from "../catalog/schema/methodology.schema.json";
import textSchema from "../catalog/schema/text.schema.json";
import type { Component, Methodology } from "../model/catalog";

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
  const { errors } = validatorFor(value).validate(value);
  // Every level of the way down to a fault is an error of its own; the deepest names the fault.
  const deepest = errors.reduce<(typeof errors)[number] | undefined>((deep, error) => {
    return deep && depth(deep.instanceLocation) > depth(error.instanceLocation) ? deep : error;
  }, undefined);
  if (deepest) {
    const path = pathOf(deepest.instanceLocation);
    const reason = deepest.keyword === "false" ? "is not known here" : deepest.error;
    return fault("methodology-schema", path, reason, valueAt(value, deepest.instanceLocation));
  }
  const methodology = value as Methodology;
  const twice = repetition(methodology);
  if (twice) return fault("methodology-twice", twice.path, "stands twice", twice.value);
  const inner = cycle(methodology);
  return inner
    ? fault("methodology-cycle", inner.path, "is a component, not an indicator", inner.value)
    : { methodology };
}

/**
 * Holds each step against the arguments of the method it names, or against the names there are: held
 * against all methods at once, its faults would be those of every method it is not.
 */
function validatorFor(value: unknown): Validator {
  const properties = Object.fromEntries(
    STEPS.map((step) => [step, stepSchema(methodologySchema.properties[step].oneOf, value, step)]),
  );
  const schema = {
    ...methodologySchema,
    properties: { ...methodologySchema.properties, ...properties },
  };
  // A JSON import widens "object" to string, which the package's type of a schema does not take.
  const validator = new Validator(schema as unknown as Schema, "2020-12", false);
  validator.addSchema(textSchema as unknown as Schema);
  return validator;
}

function stepSchema(
  branches: readonly { readonly properties: { readonly method: { readonly const: string } } }[],
  value: unknown,
  step: string,
): object {
  const method = valueAt(value, `#/${step}/method`);
  const branch = branches.find(({ properties }) => properties.method.const === method);
  const names = branches.map(({ properties }) => properties.method.const);
  const named = { type: "object", required: ["method"], properties: { method: { enum: names } } };
  return branch ?? named;
}

function fault(
  code: MethodologyJsonError["code"],
  path: string,
  reason: string,
  value?: unknown,
): { readonly error: MethodologyJsonError } {
  const where = path === "" ? "methodology" : path;
  const shown =
    value === undefined || typeof value === "object" ? "" : `: ${JSON.stringify(value)}`;
  const message = `${where}: ${reason.replace(/\.$/, "")}${shown}`.replace(/\s+/g, " ");
  return { error: { code, path, message } };
}

const steps = (pointer: string): string[] =>
  pointer
    .split("/")
    .slice(1)
    .map((step) => decodeURIComponent(step).replaceAll("~1", "/").replaceAll("~0", "~"));

const depth = (pointer: string): number => steps(pointer).length;

/** "#/domains/0/weight" as domains[0].weight. */
function pathOf(pointer: string): string {
  return steps(pointer).reduce((path, step) => {
    if (/^\d+$/.test(step)) return `${path}[${step}]`;
    return path === "" ? step : `${path}.${step}`;
  }, "");
}

function valueAt(value: unknown, pointer: string): unknown {
  return steps(pointer).reduce<unknown>((at, step) => {
    return typeof at === "object" && at !== null
      ? (at as Record<string, unknown>)[step]
      : undefined;
  }, value);
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
