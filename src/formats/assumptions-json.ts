import assumptionsSchema from "../catalog/schema/assumptions.schema.json";
import methodologySchema from "../catalog/schema/methodology.schema.json";
import textSchema from "../catalog/schema/text.schema.json";
import type { Assumptions } from "../model/catalog";
import { faultLine, methodSchema, schemaFault, valueAt } from "./schema-fault";

export type AssumptionsJson =
  { readonly assumptions: Assumptions } | { readonly error: { readonly message: string } };

/** The steps with alternatives, each with the arguments of its method. */
const STEPS = ["treat", "normalise", "aggregate"] as const;

/** Assumptions from the text of a JSON file, held against their schema; the first error found is returned. */
export function parseAssumptions(text: string): AssumptionsJson {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch (error) {
    return { error: { message: error instanceof Error ? error.message : String(error) } };
  }
  const fault = schemaFault(value, narrowed(value), [textSchema]);
  if (fault) return { error: { message: faultLine("assumptions", fault) } };
  return { assumptions: value as Assumptions };
}

/** The schema with each alternative narrowed to the method that it names. */
function narrowed(value: unknown): object {
  const properties = Object.fromEntries(
    STEPS.map((step) => {
      const given = valueAt(value, `#/${step}`);
      const { oneOf } = methodologySchema.properties[step];
      const prefixItems = (Array.isArray(given) ? given : []).map((one) =>
        methodSchema(oneOf, one),
      );
      const { type, minItems } = assumptionsSchema.properties[step];
      // An empty list of schemas is none.
      return [step, { type, minItems, ...(prefixItems.length > 0 && { prefixItems }) }];
    }),
  );
  return {
    ...assumptionsSchema,
    properties: { ...assumptionsSchema.properties, ...properties },
  };
}
