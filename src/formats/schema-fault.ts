import { Validator } from "@cfworker/json-schema";

/** What is wrong with a value, and where in it; `path` is empty for the whole. */
export interface SchemaFault {
  readonly path: string;
  readonly reason: string;
  readonly value: unknown;
}

/** The first fault a schema finds, the deepest one; null for none. `others` are schemas it refers to. */
export function schemaFault(
  value: unknown,
  schema: object,
  others: readonly object[],
): SchemaFault | null {
  const validator = new Validator(schema, "2020-12", false);
  for (const other of others) validator.addSchema(other);
  const { errors } = validator.validate(value);
  // Every level of the way down to a fault is an error of its own; the deepest names the fault.
  const deepest = errors.reduce<(typeof errors)[number] | undefined>((deep, error) => {
    return deep && depth(deep.instanceLocation) > depth(error.instanceLocation) ? deep : error;
  }, undefined);
  return deepest
    ? {
        path: pathOf(deepest.instanceLocation),
        reason: deepest.keyword === "false" ? "is not known here" : deepest.error,
        value: valueAt(value, deepest.instanceLocation),
      }
    : null;
}

/**
 * The schema of a step: of the arguments of the method it names, or of the names there are. Held against
 * all methods at once, its faults would be those of every method it is not.
 */
export function methodSchema(
  branches: readonly { readonly properties: { readonly method: { readonly const: string } } }[],
  step: unknown,
): object {
  const method = valueAt(step, "#/method");
  const names = branches.map(({ properties }) => properties.method.const);
  const named = { type: "object", required: ["method"], properties: { method: { enum: names } } };
  return branches.find(({ properties }) => properties.method.const === method) ?? named;
}

/** A fault in one line; `whole` names what has it. */
export function faultLine(whole: string, { path, reason, value }: SchemaFault): string {
  const where = path === "" ? whole : path;
  const shown =
    value === undefined || typeof value === "object" ? "" : `: ${JSON.stringify(value)}`;
  return `${where}: ${reason.replace(/\.$/, "")}${shown}`.replace(/\s+/g, " ");
}

/** What stands at a pointer, "#/domains/0". */
export function valueAt(value: unknown, pointer: string): unknown {
  return steps(pointer).reduce<unknown>((at, step) => {
    return typeof at === "object" && at !== null
      ? (at as Record<string, unknown>)[step]
      : undefined;
  }, value);
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
